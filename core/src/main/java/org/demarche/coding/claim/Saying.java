package org.demarche.coding.claim;

import java.util.Set;
import org.demarche.text.TextSpan;

/**
 * What somebody says in a sentence, as its tree tells.
 *
 * @param holder who
 * @param words what, cut down to its main clause; names stand in place of pronouns
 * @param span the characters that tell it
 * @param isContested whether the verb leaves open if it is so
 * @param subject whom the clause is about
 * @param predicate what it says of him
 */
record Saying(
        Holder holder,
        String words,
        TextSpan span,
        boolean isContested,
        Subject subject,
        Predicate predicate) {
    /**
     * The subject of a clause.
     *
     * @param words what it is named by, in place of pronouns too
     * @param noun base form of its head if that is a common noun; empty otherwise
     * @param isPassive whether he is who it befalls
     * @param assumed a party that stands for a pronoun; empty if none does
     */
    record Subject(String words, String noun, boolean isPassive, String assumed) {}

    /**
     * The predicate of a clause.
     *
     * @param near the words close to its verb and outside its subject, among which the other party
     *     must be named
     * @param core its words in lower case, one of which must tell what is done
     * @param manner the same with its adverbs, one of which must tell a comparison
     * @param isCut whether a clause beneath its verb was left out, so that more or less is said
     *     than its words tell
     * @param isNoun whether it says what the subject is, and not what he does
     */
    record Predicate(
            String near, Set<String> core, Set<String> manner, boolean isCut, boolean isNoun) {
        Predicate {
            core = Set.copyOf(core);
            manner = Set.copyOf(manner);
        }
    }
}
