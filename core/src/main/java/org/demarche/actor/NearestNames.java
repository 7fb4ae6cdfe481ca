package org.demarche.actor;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds what somebody may have meant to type. */
final class NearestNames {
    /** More slips than this make another word. */
    private static final int MAX_EDITS = 3;

    private static final int MAX_OFFERS = 3;

    private NearestNames() {}

    private record Offer(String code, int edits, boolean sameLetters) {
        static final Comparator<Offer> NEAREST_FIRST =
                Comparator.comparingInt(Offer::edits)
                        .thenComparing(o -> !o.sameLetters)
                        .thenComparing(Offer::code);
    }

    /**
     * Codes whose code or name is within three edits of what was typed, nearest first; among equals
     * those of the same letters, since these are slips of the hand.
     */
    static List<String> of(String typed, Map<String, String> nameByCode) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return nameByCode.entrySet().stream()
                .map(e -> offer(wanted, e.getKey(), e.getValue()))
                .filter(o -> o.edits <= Math.min(MAX_EDITS, wanted.length() - 1))
                .sorted(Offer.NEAREST_FIRST)
                .limit(MAX_OFFERS)
                .map(Offer::code)
                .toList();
    }

    private static Offer offer(String wanted, String code, String name) {
        int byCode = edits(wanted, code.toLowerCase(Locale.ROOT));
        int byName = edits(wanted, name.toLowerCase(Locale.ROOT));
        boolean sameLetters = letters(wanted).equals(letters(code.toLowerCase(Locale.ROOT)));
        return new Offer(code, Math.min(byCode, byName), sameLetters);
    }

    private static List<Integer> letters(String word) {
        return word.chars().sorted().boxed().toList();
    }

    /**
     * Insertions, deletions, replacements and swaps of neighbours between two words (optimal string
     * alignment; Damerau, "A technique for computer detection and correction of spelling errors",
     * CACM 7, 1964).
     */
    static int edits(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
                if (isSwap(a, i, b, j)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[b.length()];
    }

    private static boolean isSwap(String a, int i, String b, int j) {
        return i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
