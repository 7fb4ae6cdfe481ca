package org.demarche.coding.type;

import java.util.List;
import java.util.Locale;

/** A word without its commonest endings, so that its forms count as one; crude on purpose. */
final class Stem {
    private static final List<String> ENDINGS = List.of("ing", "ed", "es", "s");
    private static final int SHORTEST = 3;

    private Stem() {}

    static String of(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        String bare = lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
        for (String ending : ENDINGS) {
            int length = bare.length() - ending.length();
            if (bare.endsWith(ending) && length >= SHORTEST && !bare.endsWith("ss")) {
                return withoutTail(bare.substring(0, length));
            }
        }
        return withoutTail(bare);
    }

    /** Halves a doubled letter and drops a last e: plann, plan; provide, provid. */
    private static String withoutTail(String stem) {
        int last = stem.length() - 1;
        if (last < SHORTEST) {
            return stem;
        }
        char c = stem.charAt(last);
        boolean doubled = c == stem.charAt(last - 1) && c != 's' && c != 'l';
        return c == 'e' || doubled ? stem.substring(0, last) : stem;
    }
}
