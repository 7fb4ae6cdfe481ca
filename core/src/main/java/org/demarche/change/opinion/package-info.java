/**
 * Other ways to ask whether a series turned: sums of moving windows, and a watch that follows it
 * observation by observation and raises an alarm. Start at {@link
 * org.demarche.change.opinion.LiveAlarm}.
 */
@NullMarked
package org.demarche.change.opinion;

import org.jspecify.annotations.NullMarked;
