/**
 * Other people's event data: how their files are cut into rows and what their columns mean. Start
 * at {@link org.demarche.source.dataset.DataSet}.
 */
@NullMarked
package org.demarche.source.dataset;

import org.jspecify.annotations.NullMarked;
