/**
 * Who can act: states, organisations, armed groups, and those who act for them, each for the years
 * it holds. Start at {@link org.demarche.actor.ActorKnowledge}.
 */
@NullMarked
package org.demarche.actor;

import org.jspecify.annotations.NullMarked;
