package org.demarche.coding.party;

import java.util.Set;

/** Prepositions that tell where something happens rather than who does it: in, near, across. */
final class Places {
    private static final Set<String> PREPOSITIONS =
            Set.of(
                    "in",
                    "at",
                    "near",
                    "around",
                    "outside",
                    "inside",
                    "across",
                    "throughout",
                    "within",
                    "off",
                    "along",
                    "through");

    private Places() {}

    static boolean isBefore(String preposition) {
        return PREPOSITIONS.contains(preposition);
    }
}
