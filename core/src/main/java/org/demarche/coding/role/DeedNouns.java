package org.demarche.coding.role;

import java.util.Set;

/**
 * Nouns whose "of" names the doer: the <i>withdrawal of Russia</i>, the <i>visit of the king</i>.
 *
 * <p>With nouns not listed it names to whom it is done: the <i>arrest of</i> a diplomat.
 */
final class DeedNouns {
    private static final Set<String> OF_DOER =
            Set.of(
                    "visit",
                    "withdrawal",
                    "refusal",
                    "aggression",
                    "offer",
                    "decision",
                    "policy",
                    "conduct",
                    "support",
                    "stance",
                    "statement",
                    "claim",
                    "accusation",
                    "threat",
                    "interference",
                    "call",
                    "sale",
                    "delivery",
                    "shipment",
                    "deployment",
                    "launch",
                    "test",
                    "appeal",
                    "demand",
                    "proposal",
                    "comment",
                    "remark",
                    "initiative",
                    "plan",
                    "involvement",
                    "participation",
                    "aid",
                    "help",
                    "request");

    private DeedNouns() {}

    static boolean areDoneByOf(String lemma) {
        return OF_DOER.contains(lemma);
    }
}
