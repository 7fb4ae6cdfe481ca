/**
 * How counts, dates, parties and events are put into English, for every page and text alike. Start
 * at {@link org.demarche.wording.EventWords}.
 */
@NullMarked
package org.demarche.wording;

import org.jspecify.annotations.NullMarked;
