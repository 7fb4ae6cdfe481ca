/** How good and how fast outlooks are. Start at {@link org.demarche.bench.outlook.OutlookSkill}. */
@NullMarked
package org.demarche.bench.outlook;

import org.jspecify.annotations.NullMarked;
