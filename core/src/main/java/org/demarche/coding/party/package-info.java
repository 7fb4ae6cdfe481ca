/**
 * Which parties the nouns and pronouns of a sentence mean. Start at {@link
 * org.demarche.coding.party.PartyFinder}.
 */
@NullMarked
package org.demarche.coding.party;

import org.jspecify.annotations.NullMarked;
