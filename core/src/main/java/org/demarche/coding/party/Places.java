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

    /** Those after which the place is that of whoever is there, not one he is merely near. */
    private static final Set<String> OF_HOME =
            Set.of("in", "at", "inside", "across", "throughout", "within");

    private Places() {}

    /** Whether somebody in that place may be of it: rebels in Chad, not rebels near Chad. */
    static boolean isBeforeHome(String preposition) {
        return OF_HOME.contains(preposition);
    }

    static boolean isBefore(String preposition) {
        return PREPOSITIONS.contains(preposition);
    }
}
