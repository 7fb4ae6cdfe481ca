/**
 * What stands between states while nothing happens: treaties, memberships, bases, missions, borders
 * and claims, each with its dates and its source. Start at {@link org.demarche.ties.TieRegister}.
 */
@NullMarked
package org.demarche.ties;

import org.jspecify.annotations.NullMarked;
