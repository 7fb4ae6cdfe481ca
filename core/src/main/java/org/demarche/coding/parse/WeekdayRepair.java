package org.demarche.coding.parse;

import java.util.Optional;
import java.util.Set;

/**
 * "On Friday Ilham Aliyev signed …": the weekday was read as part of the name after it, and the
 * name as governed by "on". The day becomes what stands with "on", the name the verb's subject, or
 * its object if it has a subject.
 */
final class WeekdayRepair implements ParseRepair {
    private static final Set<String> DAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private static final Set<String> DAYS_SPOKEN = Set.of("today", "yesterday");

    @Override
    public ParsedSentence repair(ParsedSentence sentence) {
        TreeEdit edit = new TreeEdit(sentence);
        for (Word word : sentence.words()) {
            if (DAYS.contains(word.lemma())) {
                repair(sentence, word, edit);
            }
            if (DAYS_SPOKEN.contains(word.lemma())) {
                freeObject(sentence, word, edit);
            }
        }
        return edit.done();
    }

    private static void repair(ParsedSentence sentence, Word day, TreeEdit edit) {
        if (day.relation() == Relation.COMPOUND) {
            sentence.headOf(day)
                    .filter(name -> name.isNoun() && name.index() > day.index())
                    .ifPresent(name -> freeName(sentence, day, name, edit));
        }
        for (Word noun : sentence.dependentsOf(day, Relation.APPOSITION)) {
            verbOver(sentence, day).ifPresent(verb -> hang(sentence, noun, verb, edit));
        }
    }

    /** "Vetoed today a resolution": the noun after the day is the verb's. */
    private static void freeObject(ParsedSentence sentence, Word day, TreeEdit edit) {
        for (Word noun : sentence.dependentsOf(day)) {
            boolean bare = sentence.dependentOf(noun, Relation.CASE).isEmpty();
            if (noun.isNoun() && bare && noun.index() > day.index() + 1) {
                sentence.headOf(day)
                        .filter(verb -> verb.isVerb() && verb.index() < day.index())
                        .ifPresent(verb -> hang(sentence, noun, verb, edit));
            }
        }
    }

    private static void freeName(ParsedSentence sentence, Word day, Word name, TreeEdit edit) {
        Optional<Word> preposition = sentence.dependentOf(name, Relation.CASE);
        Optional<Word> verb = verbOver(sentence, name);
        boolean on = preposition.isPresent() && preposition.get().index() == day.index() - 1;
        if (on && verb.isPresent()) {
            edit.hang(day, verb.get(), Relation.OBLIQUE);
            edit.hang(preposition.get(), day, Relation.CASE);
            hang(sentence, name, verb.get(), edit);
        }
    }

    private static void hang(ParsedSentence sentence, Word noun, Word verb, TreeEdit edit) {
        boolean before = noun.index() < verb.index();
        boolean subject = sentence.dependentOf(verb, Relation.SUBJECT).isPresent();
        boolean object = sentence.dependentOf(verb, Relation.OBJECT).isPresent();
        if (before && !subject) {
            edit.hang(noun, verb, Relation.SUBJECT);
        } else if (!before && !object) {
            edit.hang(noun, verb, Relation.OBJECT);
        }
    }

    /** The verb that governs the word, through nouns. */
    private static Optional<Word> verbOver(ParsedSentence sentence, Word word) {
        Word at = word;
        for (int i = 0; i < sentence.size() && at.head() >= 0; i++) {
            at = sentence.word(at.head());
            if (at.isVerb()) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }
}
