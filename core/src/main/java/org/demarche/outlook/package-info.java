/**
 * What is to be expected between two states, how sure that is, and how good such forecasts have
 * been. Start at {@link org.demarche.outlook.Outlook}.
 */
@NullMarked
package org.demarche.outlook;

import org.jspecify.annotations.NullMarked;
