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
 * @param subject the words its subject is named by, in place of pronouns too; empty if unknown
 * @param isPassive whether the subject is who it befalls
 * @param near the words close to its verb and outside its subject, among which the other party must
 *     be named
 * @param core words of its predicate in lower case, one of which must tell what is done
 * @param manner the same with its adverbs, one of which must tell a comparison
 * @param assumed a party that stands for a pronoun; empty if none does
 */
record Saying(
        Holder holder,
        String words,
        TextSpan span,
        boolean isContested,
        String subject,
        boolean isPassive,
        String near,
        Set<String> core,
        Set<String> manner,
        String assumed) {
    Saying {
        core = Set.copyOf(core);
        manner = Set.copyOf(manner);
    }
}
