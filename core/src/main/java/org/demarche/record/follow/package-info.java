/**
 * How often events between any two parties were followed by deeds. Start at {@link
 * org.demarche.record.follow.FollowQuestion}.
 */
@NullMarked
package org.demarche.record.follow;

import org.jspecify.annotations.NullMarked;
