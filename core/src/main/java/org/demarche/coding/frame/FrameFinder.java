package org.demarche.coding.frame;

import static org.demarche.coding.parse.Relation.AGENT;
import static org.demarche.coding.parse.Relation.CASE;
import static org.demarche.coding.parse.Relation.CONJUNCT;
import static org.demarche.coding.parse.Relation.OBJECT;

import java.util.List;
import java.util.Optional;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.Relation;
import org.demarche.coding.parse.Word;

/**
 * Finds who stands where around a predicate, undoing passives, relative clauses, participles,
 * control and shared subjects.
 */
public final class FrameFinder {
    private final ParsedSentence sentence;
    private final SubjectSearch subjects;

    public FrameFinder(ParsedSentence sentence) {
        this.sentence = sentence;
        this.subjects = new SubjectSearch(sentence);
    }

    /** The frame of a verb, noun or predicate adjective. */
    public Frame frameOf(Word predicate) {
        return predicate.isNoun() ? nominal(predicate) : verbal(predicate);
    }

    private Frame verbal(Word verb) {
        Frame.Builder frame = new Frame.Builder(verb);
        subjects.ofVerb(verb).forEach(s -> frame.add(Frame.SUBJECT, s));
        subjects.passiveObjects(verb).forEach(o -> frame.add(Frame.OBJECT, o));
        addDependents(verb, frame);
        if (!frame.has(Frame.OBJECT)) {
            objectSharedWithConjunct(verb).ifPresent(o -> frame.add(Frame.OBJECT, o));
        }
        addPrepositionsOfObject(frame);
        return frame.build();
    }

    private void addDependents(Word head, Frame.Builder frame) {
        for (Word d : sentence.dependentsOf(head)) {
            switch (d.relation()) {
                case OBJECT -> frame.add(Frame.OBJECT, d);
                case INDIRECT_OBJECT -> frame.add(Frame.INDIRECT_OBJECT, d);
                case OBLIQUE, ADVERBIAL_CLAUSE -> addByPreposition(d, frame);
                case CLAUSE_COMPLEMENT, OPEN_COMPLEMENT -> frame.add(Frame.COMPLEMENT, d);
                default -> {}
            }
        }
    }

    private void addByPreposition(Word noun, Frame.Builder frame) {
        String preposition = sentence.prepositionOf(noun);
        if (!preposition.isEmpty()) {
            frame.add(preposition, noun);
        }
    }

    /** In "criticised and humiliated Moscow" the object hangs on one of the verbs only. */
    private Optional<Word> objectSharedWithConjunct(Word verb) {
        for (Word other : sentence.dependentsOf(verb, CONJUNCT)) {
            boolean ownSubject = sentence.dependentOf(other, Relation.SUBJECT).isPresent();
            if (other.isVerb() && !ownSubject && hasNothingAfter(verb, other)) {
                return sentence.dependentOf(other, OBJECT);
            }
        }
        return Optional.empty();
    }

    private boolean hasNothingAfter(Word verb, Word until) {
        return sentence.dependentsOf(verb).stream()
                .noneMatch(
                        d ->
                                d.index() > verb.index()
                                        && d.index() < until.index()
                                        && (d.isNoun() || d.isVerb()));
    }

    /** In "imposed sanctions on Iran" the parser may hang "on Iran" on the object. */
    private void addPrepositionsOfObject(Frame.Builder frame) {
        List<Word> objects = frame.build().in(Frame.OBJECT);
        for (Word object : List.copyOf(objects)) {
            addNounPrepositions(object, frame);
        }
    }

    private void addNounPrepositions(Word noun, Frame.Builder frame) {
        for (Word d : sentence.dependentsOf(noun)) {
            if (d.relation() == Relation.OBLIQUE || d.relation() == AGENT) {
                addByPreposition(d, frame);
            }
        }
    }

    private Frame nominal(Word noun) {
        Frame.Builder frame = new Frame.Builder(noun);
        addNominalDependents(noun, frame);
        firstConjunctOf(noun).ifPresent(first -> addShared(first, frame));
        governingVerb(noun).ifPresent(verb -> addFromVerb(noun, verb, frame));
        return frame.build();
    }

    private void addNominalDependents(Word noun, Frame.Builder frame) {
        for (Word d : sentence.dependentsOf(noun)) {
            switch (d.relation()) {
                case POSSESSIVE, MODIFIER, COMPOUND -> frame.add(Frame.POSSESSOR, d);
                case OBLIQUE, AGENT -> addByPreposition(d, frame);
                case OPEN_COMPLEMENT, CLAUSE_COMPLEMENT, NOUN_CLAUSE, RELATIVE_CLAUSE ->
                        frame.add(Frame.COMPLEMENT, d);
                default -> {}
            }
        }
    }

    private Optional<Word> firstConjunctOf(Word noun) {
        return noun.relation() == CONJUNCT ? sentence.headOf(noun) : Optional.empty();
    }

    /** In "Iran's arrest and trial of ..." the possessor belongs to both nouns. */
    private void addShared(Word first, Frame.Builder frame) {
        if (!frame.has(Frame.POSSESSOR) && first.isNoun()) {
            sentence.dependentsOf(first, Relation.POSSESSIVE)
                    .forEach(d -> frame.add(Frame.POSSESSOR, d));
        }
    }

    /** The verb whose object or subject the noun is, through conjunction. */
    private Optional<Word> governingVerb(Word noun) {
        Word at = noun;
        while (at.relation() == CONJUNCT && sentence.headOf(at).map(Word::isNoun).orElse(false)) {
            at = sentence.word(at.head());
        }
        Word top = at;
        return sentence.headOf(top).filter(h -> h.isVerb() && isArgument(top));
    }

    private boolean isArgument(Word noun) {
        return switch (noun.relation()) {
            case OBJECT, PASSIVE_SUBJECT -> true;
            case OBLIQUE ->
                    sentence.dependentOf(noun, CASE)
                            .map(c -> c.lemma().equals("out") || c.lemma().equals("in"))
                            .orElse(false);
            default -> false;
        };
    }

    private void addFromVerb(Word noun, Word verb, Frame.Builder frame) {
        boolean light = LightVerbs.isLight(verb.lemma());
        if (light && !frame.has("by")) {
            subjects.ofVerb(verb).forEach(s -> frame.add(Frame.SUBJECT, s));
            subjects.agentsOf(verb).forEach(s -> frame.add(Frame.SUBJECT, s));
        }
        if (light) {
            sentence.dependentsOf(verb, Relation.INDIRECT_OBJECT)
                    .forEach(o -> frame.add(Frame.INDIRECT_OBJECT, o));
            sentence.dependentsOf(verb, Relation.OBLIQUE).stream()
                    .filter(o -> o.index() != noun.index())
                    .forEach(o -> addByPreposition(o, frame));
        }
    }
}
