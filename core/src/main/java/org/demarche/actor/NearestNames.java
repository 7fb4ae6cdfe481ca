package org.demarche.actor;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds what somebody may have meant to type. */
final class NearestNames {
    private static final int MAX_EDITS = 3;
    private static final int MAX_OFFERS = 3;

    private NearestNames() {}

    private record Offer(String code, int edits) {}

    /** Codes whose code or name is within three edits of what was typed, nearest first. */
    static List<String> of(String typed, Map<String, String> nameByCode) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return nameByCode.entrySet().stream()
                .map(e -> offer(wanted, e.getKey(), e.getValue()))
                .filter(o -> o.edits <= Math.min(MAX_EDITS, wanted.length() - 1))
                .sorted(Comparator.comparingInt(Offer::edits).thenComparing(Offer::code))
                .limit(MAX_OFFERS)
                .map(Offer::code)
                .toList();
    }

    private static Offer offer(String wanted, String code, String name) {
        int byCode = edits(wanted, code.toLowerCase(Locale.ROOT));
        int byName = edits(wanted, name.toLowerCase(Locale.ROOT));
        return new Offer(code, Math.min(byCode, byName));
    }

    /** Insertions, deletions and replacements between two words (Levenshtein 1966). */
    static int edits(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
