package org.demarche.coding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.demarche.actor.NameMatch;
import org.demarche.coding.party.Discourse;

/**
 * Lets through to the parser only sentences that can hold an event between two parties: a trigger
 * word, and two parties or one and something that points back to another. Every sentence of every
 * article passes here, so it looks at each character once and makes no tree. Immutable.
 */
final class Gate {
    /** In characters; what is longer is a list or a table that lost its line breaks. */
    private static final int MAX_LENGTH = 1_500;

    /** Words that can mean a party named before. */
    private static final Set<String> POINTERS =
            Set.of(
                    "it",
                    "its",
                    "he",
                    "his",
                    "him",
                    "she",
                    "her",
                    "they",
                    "their",
                    "them",
                    "country",
                    "both",
                    "two",
                    "three",
                    "four",
                    "five",
                    "armies",
                    "forces",
                    "side",
                    "sides",
                    "countries",
                    "neighbour",
                    "neighbours",
                    "neighbor",
                    "neighbors",
                    "government",
                    "ministry",
                    "minister",
                    "president",
                    "nations",
                    "leaders",
                    "army",
                    "military",
                    "we",
                    "our",
                    "embassy",
                    "ambassador");

    private final Predicate<String> triggers;
    private final boolean asksForParties;

    Gate(Set<String> triggerLemmas) {
        this(new WordForms(triggerLemmas)::has, true);
    }

    private Gate(Predicate<String> triggers, boolean asksForParties) {
        this.triggers = triggers;
        this.asksForParties = asksForParties;
    }

    /** A gate that only stops what is too long. */
    static Gate open() {
        return new Gate(word -> true, false);
    }

    /** Why a sentence need not be parsed, or empty if it must. */
    Optional<Coding.Reason> stop(
            String sentence, List<NameMatch> names, Discourse discourse, Scope scope) {
        if (sentence.length() > MAX_LENGTH) {
            return Optional.of(Coding.Reason.TOO_LONG);
        }
        Optional<Coding.Reason> stop =
                scope == Scope.ALL || !asksForParties
                        ? Optional.empty()
                        : parties(sentence, names, discourse);
        return stop.isPresent() || scope == Scope.ALL || hasTrigger(sentence)
                ? stop
                : Optional.of(Coding.Reason.NO_TRIGGER);
    }

    /** Why there cannot be two parties. */
    private static Optional<Coding.Reason> parties(
            String sentence, List<NameMatch> names, Discourse discourse) {
        int parties = countUpToTwo(names);
        boolean oneMore = parties == 1 && discourse.hasOtherThan(names.get(0).party().code());
        boolean pointsBack = oneMore || (!discourse.isEmpty() && hasPointer(sentence));
        if (parties < 2 && !pointsBack) {
            return Optional.of(parties == 0 ? Coding.Reason.NO_PARTY : Coding.Reason.ONE_PARTY);
        }
        return Optional.empty();
    }

    /** How many different parties are named; 2 if more. */
    private static int countUpToTwo(List<NameMatch> names) {
        for (NameMatch name : names) {
            if (!name.party().code().equals(names.get(0).party().code())) {
                return 2;
            }
        }
        return names.isEmpty() ? 0 : 1;
    }

    private static boolean hasPointer(String sentence) {
        return hasWord(sentence, POINTERS::contains);
    }

    private boolean hasTrigger(String sentence) {
        return hasWord(sentence, triggers);
    }

    /** Whether a word, letters and hyphens, passes the test in lower case. */
    private static boolean hasWord(String sentence, Predicate<String> test) {
        int at = 0;
        while (at < sentence.length()) {
            int letter = sentence.codePointAt(at);
            if (!Character.isLetter(letter)) {
                at += Character.charCount(letter);
                continue;
            }
            int end = endOfWord(sentence, at);
            if (test.test(sentence.substring(at, end).toLowerCase(Locale.ROOT))) {
                return true;
            }
            at = end;
        }
        return false;
    }

    private static int endOfWord(String sentence, int begin) {
        int at = begin;
        while (at < sentence.length()) {
            int c = sentence.codePointAt(at);
            if (!Character.isLetter(c) && c != '-') {
                break;
            }
            at += Character.charCount(c);
        }
        return at;
    }
}
