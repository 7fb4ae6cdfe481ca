package org.demarche.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The running subject that lists of news put before a report, and a colon: {@code Andean diplomatic
 * crisis: President …}. It is no part of the sentence that follows.
 */
final class TopicHead {
    private static final Set<String> SUBJECTS =
            Set.of(
                    "crisis",
                    "war",
                    "election",
                    "elections",
                    "protest",
                    "protests",
                    "unrest",
                    "conflict",
                    "siege",
                    "attack",
                    "attacks",
                    "scandal",
                    "invasion",
                    "insurgency",
                    "dispute",
                    "uprising",
                    "bombing",
                    "bombings",
                    "hijacking",
                    "pandemic",
                    "referendum",
                    "affair",
                    "rebellion",
                    "violence",
                    "coup",
                    "riots",
                    "revolution",
                    "surge",
                    "standoff",
                    "offensive",
                    "intervention",
                    "disarmament",
                    "occupation",
                    "operation",
                    "program",
                    "programme",
                    "campaign",
                    "relations",
                    "hostage",
                    "clashes",
                    "massacre",
                    "genocide",
                    "terrorism",
                    "terror");

    private static final Pattern SPACE = Pattern.compile(" +");

    /** Words from the colon back in which the subject must stand. */
    private static final int REACH = 4;

    private static final int LONGEST = 90;

    private TopicHead() {}

    /** Whether the colon at {@code at} ends such a head that begins at {@code begin}. */
    static boolean endsAt(String body, int begin, int at) {
        boolean apart = at + 2 < body.length() && body.charAt(at + 1) == ' ';
        if (!apart || at - begin > LONGEST || !Character.isUpperCase(body.charAt(at + 2))) {
            return false;
        }
        List<String> words = List.of(SPACE.split(body.substring(begin, at).strip(), -1));
        return words
                .subList(Math.min(words.size(), Math.max(1, words.size() - REACH)), words.size())
                .stream()
                .anyMatch(word -> SUBJECTS.contains(word.toLowerCase(Locale.ROOT)));
    }
}
