package org.demarche.coding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.actor.NameMatch;
import org.demarche.coding.party.Discourse;

/**
 * Lets through to the parser only sentences that can hold an event between two parties: a trigger
 * word, and two parties or one and something that points back to another.
 */
final class Gate {
    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}-]*");
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

    private final WordForms triggers;

    Gate(Set<String> triggerLemmas) {
        this.triggers = new WordForms(triggerLemmas);
    }

    /** Why a sentence need not be parsed, or empty if it must. */
    Optional<Coding.Reason> stop(String sentence, List<NameMatch> names, Discourse discourse) {
        if (sentence.length() > MAX_LENGTH) {
            return Optional.of(Coding.Reason.TOO_LONG);
        }
        boolean named = parties(names) == 1 && discourse.hasOtherThan(names.get(0).party().code());
        boolean pointsBack = named || (!discourse.isEmpty() && hasPointer(sentence));
        if (names.isEmpty() && !pointsBack) {
            return Optional.of(Coding.Reason.NO_PARTY);
        }
        if (parties(names) < 2 && !pointsBack) {
            return Optional.of(Coding.Reason.ONE_PARTY);
        }
        return hasTrigger(sentence) ? Optional.empty() : Optional.of(Coding.Reason.NO_TRIGGER);
    }

    private static long parties(List<NameMatch> names) {
        return names.stream().map(n -> n.party().code()).distinct().limit(2).count();
    }

    private static boolean hasPointer(String sentence) {
        Matcher words = WORD.matcher(sentence);
        while (words.find()) {
            if (POINTERS.contains(words.group().toLowerCase(java.util.Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasTrigger(String sentence) {
        Matcher words = WORD.matcher(sentence);
        while (words.find()) {
            if (triggers.has(words.group())) {
                return true;
            }
        }
        return false;
    }
}
