package org.demarche.coding.frame;

import static org.demarche.coding.parse.Relation.AGENT;
import static org.demarche.coding.parse.Relation.CONJUNCT;
import static org.demarche.coding.parse.Relation.OBJECT;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.Relation;
import org.demarche.coding.parse.Word;

/**
 * Finds who stands where around a predicate, undoing passives, relative clauses, participles,
 * control and shared subjects.
 */
public final class FrameFinder {
    /** Prepositions through which a noun hands on those of the noun under it. */
    private static final Set<String> CARRYING =
            Set.of("of", "for", "at", "outside", "near", "into", "off");

    /** Prepositions that tell in what something is done: airstrikes across the strip. */
    private static final Set<String> ALL_OVER = Set.of("across", "throughout", "inside", "within");

    /** Prepositions a passive may leave without a noun. */
    private static final Set<String> STRANDED = Set.of("on", "upon", "at");

    /** What lies between two states hands on both. */
    private static final Set<String> BORDERS = Set.of("border", "frontier", "boundary");

    private static final Set<String> CROSSINGS = Set.of("crossing", "checkpoint");

    private static final Set<String> SUMS =
            Set.of("million", "billion", "dollar", "euro", "pound", "ton", "tonne");

    /** How many such nouns deep a phrase is followed. */
    private static final int MAX_DEPTH = 3;

    private final ParsedSentence sentence;
    private final SubjectSearch subjects;
    private final GoverningVerb governing;

    public FrameFinder(ParsedSentence sentence) {
        this.sentence = sentence;
        this.subjects = new SubjectSearch(sentence);
        this.governing = new GoverningVerb(sentence);
    }

    /** What nothing is done by, only beside. */
    public static boolean isBorder(Word noun) {
        return BORDERS.contains(noun.lemma());
    }

    /** Whether a noun names a border, or a way over one. */
    public static boolean isCrossing(Word noun) {
        return isBorder(noun) || CROSSINGS.contains(noun.lemma());
    }

    /** The frame of a verb, noun or predicate adjective. */
    public Frame frameOf(Word predicate) {
        return predicate.isNoun() ? nominal(predicate) : verbal(predicate);
    }

    private Frame verbal(Word verb) {
        Frame.Builder frame = new Frame.Builder(verb);
        subjects.ofVerb(verb).forEach(s -> frame.add(Frame.SUBJECT, s));
        boolean promised =
                subjects.isPassive(verb) && sentence.dependentOf(verb, OBJECT).isPresent();
        String ofPassive = promised ? Frame.INDIRECT_OBJECT : Frame.OBJECT;
        subjects.passiveObjects(verb).forEach(o -> frame.add(ofPassive, o));
        frame.build().in(Frame.SUBJECT).forEach(s -> addBetween(s, frame));
        addDependents(verb, frame);
        if (subjects.isPassive(verb)) {
            addStranded(verb, frame);
            addAgentOfComplement(verb, frame);
        }
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
                case OBLIQUE, ADVERBIAL_CLAUSE -> {
                    addByPreposition(d, frame);
                    addDeeper(d, frame, 0);
                }
                case CLAUSE_COMPLEMENT, OPEN_COMPLEMENT -> {
                    addClause(d, frame);
                    addNamed(d, frame);
                }
                case ADVERB -> addCloseTo(d, frame);
                default -> {}
            }
        }
    }

    /** "Declared Chad an enemy", read as a clause without a verb: Chad is what is declared. */
    private void addNamed(Word predicate, Frame.Builder frame) {
        if (predicate.isNoun() && sentence.dependentOf(predicate, Relation.COPULA).isEmpty()) {
            sentence.dependentsOf(predicate, Relation.SUBJECT)
                    .forEach(s -> frame.add(Frame.OBJECT, s));
        }
    }

    /** "The van was fired on": what a preposition without a noun is about is the subject. */
    private void addStranded(Word verb, Frame.Builder frame) {
        List<Word> subject = frame.build().in(Frame.OBJECT);
        sentence.dependentsOf(verb).stream()
                .filter(d -> d.relation() == Relation.PARTICLE || d.relation() == Relation.ADVERB)
                .filter(d -> STRANDED.contains(d.lemma()))
                .forEach(d -> subject.forEach(s -> frame.add(d.lemma(), s)));
    }

    /** "Declared personae non gratae by Chad": who does it may hang on what it is made into. */
    private void addAgentOfComplement(Word verb, Frame.Builder frame) {
        if (!frame.has("by")) {
            sentence.dependentsOf(verb, Relation.OPEN_COMPLEMENT).stream()
                    .filter(c -> !c.isVerb())
                    .flatMap(c -> sentence.dependentsOf(c, Relation.OBLIQUE).stream())
                    .filter(d -> sentence.prepositionOf(d).equals("by"))
                    .forEach(d -> frame.add("by", d));
        }
    }

    /** "Began an exercise close to the border", "was turned away from the port". */
    private void addCloseTo(Word adverb, Frame.Builder frame) {
        if (adverb.lemma().equals("close") || adverb.lemma().equals("next")) {
            sentence.dependentsOf(adverb, Relation.OBLIQUE).forEach(d -> frame.add("near", d));
        }
        if (adverb.lemma().equals("away")) {
            sentence.dependentsOf(adverb, Relation.OBLIQUE)
                    .forEach(d -> addByPreposition(d, frame));
        }
    }

    private void addClause(Word verb, Frame.Builder frame) {
        frame.add(Frame.COMPLEMENT, verb);
        boolean that =
                verb.relation() == Relation.CLAUSE_COMPLEMENT
                        || sentence.firstDependent(verb, d -> d.lemma().equals("that")).isPresent();
        frame.add(that ? Frame.THAT : Frame.INFINITIVE, verb);
    }

    private void addByPreposition(Word noun, Frame.Builder frame) {
        String told = sentence.prepositionOrMarkerOf(noun);
        String preposition = told.equals("by") && isBorder(noun) ? "near" : told;
        if (!preposition.isEmpty() && !AbsolutePhrase.is(noun, sentence)) {
            frame.add(preposition, noun);
        }
        if (ALL_OVER.contains(preposition)) {
            frame.add("in", noun);
        }
    }

    /** "The pass between India and China reopens": the parties hang on the subject. */
    private void addBetween(Word subject, Frame.Builder frame) {
        sentence.dependentsOf(subject, Relation.OBLIQUE).stream()
                .filter(d -> sentence.prepositionOf(d).equals("between"))
                .forEach(d -> frame.add("between", d));
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
            addNounPrepositions(object, frame, 0);
        }
    }

    private void addNounPrepositions(Word noun, Frame.Builder frame, int depth) {
        for (Word d : sentence.dependentsOf(noun)) {
            if (d.relation() == Relation.OBLIQUE || d.relation() == AGENT) {
                addByPreposition(d, frame);
                addDeeper(d, frame, depth);
            }
            if (d.relation() == Relation.NOUN_CLAUSE && isInfinitive(d)) {
                frame.add(Frame.COMPLEMENT, d);
            }
        }
    }

    /** In "the provision of aid to Ukraine" the "to" hangs one noun deeper than it belongs. */
    private void addDeeper(Word noun, Frame.Builder frame, int depth) {
        String preposition = sentence.prepositionOf(noun);
        boolean carries = CARRYING.contains(preposition) || isInKind(noun, preposition);
        if (carries && depth < MAX_DEPTH && noun.isNoun() && !noun.isProper()) {
            addNounPrepositions(noun, frame, depth + 1);
        }
        if (noun.isNoun() && !carries) {
            addPlaces(noun, frame);
        }
        if (BORDERS.contains(noun.lemma())) {
            addNounPrepositions(noun, frame, MAX_DEPTH);
        }
    }

    /** "Nine million in aid to Chad": what the sum is given in is given to Chad. */
    private boolean isInKind(Word noun, String preposition) {
        return preposition.equals("in")
                && sentence.headOf(noun).filter(h -> SUMS.contains(h.lemma())).isPresent();
    }

    /** "On a house in Tripoli", "in Jabalia in Gaza": where the noun is, the deed is. */
    private void addPlaces(Word noun, Frame.Builder frame) {
        sentence.dependentsOf(noun, Relation.OBLIQUE).stream()
                .filter(d -> sentence.prepositionOf(d).equals("in"))
                .forEach(d -> frame.add("in", d));
    }

    private boolean isInfinitive(Word verb) {
        return sentence.firstDependent(verb, d -> d.tag().equals("TO")).isPresent();
    }

    private Frame nominal(Word noun) {
        Frame.Builder frame = new Frame.Builder(noun);
        addNominalDependents(noun, frame);
        firstConjunctOf(noun).ifPresent(first -> addShared(noun, first, frame));
        governing.of(noun).ifPresent(verb -> addFromVerb(noun, verb, frame));
        return frame.build();
    }

    private void addNominalDependents(Word noun, Frame.Builder frame) {
        for (Word d : sentence.dependentsOf(noun)) {
            switch (d.relation()) {
                case POSSESSIVE -> frame.add(Frame.POSSESSOR, d);
                case MODIFIER, COMPOUND -> {
                    if (!isOfTarget(sentence, d, noun)) {
                        frame.add(Frame.POSSESSOR, d);
                    }
                }
                case OBLIQUE, AGENT -> {
                    addByPreposition(d, frame);
                    addDeeper(d, frame, 0);
                }
                case OPEN_COMPLEMENT, CLAUSE_COMPLEMENT, NOUN_CLAUSE, RELATIVE_CLAUSE ->
                        addClause(d, frame);
                case SUBJECT -> addIfSaid(noun, d, frame);
                default -> {}
            }
        }
    }

    /** In "an Italian embassy bombing" the embassy is Italian, and it was bombed. */
    public static boolean isOfTarget(ParsedSentence sentence, Word modifier, Word noun) {
        return sentence.dependentsOf(noun, Relation.COMPOUND).stream()
                .anyMatch(
                        d ->
                                VerbKinds.isTarget(d.lemma(), noun.lemma())
                                        && modifier.index() <= d.index());
    }

    /** "Iran is at odds with Iraq": a noun after "be" is said of its subject. */
    private void addIfSaid(Word noun, Word subject, Frame.Builder frame) {
        if (sentence.dependentOf(noun, Relation.COPULA).isPresent()) {
            frame.add(Frame.SUBJECT, subject);
        }
    }

    private Optional<Word> firstConjunctOf(Word noun) {
        return noun.relation() == CONJUNCT ? sentence.headOf(noun) : Optional.empty();
    }

    /** In "Iran's arrest and trial of ..." the possessor belongs to both nouns. */
    private void addShared(Word noun, Word first, Frame.Builder frame) {
        boolean own = sentence.dependentOf(noun, Relation.POSSESSIVE).isPresent();
        if (!own && first.isNoun()) {
            sentence.dependentsOf(first, Relation.POSSESSIVE)
                    .forEach(d -> frame.add(Frame.POSSESSOR, d));
        }
    }

    private void addFromVerb(Word noun, Word verb, Frame.Builder frame) {
        if (noun.relation() == Relation.SUBJECT) {
            addObliquesOf(verb, noun, frame);
            return;
        }
        boolean light = VerbKinds.isLight(verb.lemma()) && !isNaming(verb);
        if ((light || isSharedBy(verb, noun)) && !isOwned(noun)) {
            subjects.ofVerb(verb).forEach(s -> frame.add(Frame.SUBJECT, s));
            subjects.agentsOf(verb).forEach(s -> frame.add(Frame.SUBJECT, s));
        }
        if (VerbKinds.isSuffered(verb.lemma())) {
            subjects.sufferers(verb).forEach(o -> frame.add(Frame.VICTIM, o));
            addObliquesOf(verb, noun, frame);
        }
        if (isMeans(noun, verb)) {
            subjects.ofVerb(verb).forEach(s -> frame.add(Frame.SUBJECT, s));
        }
        if (isEncounter(noun)) {
            addEncounter(noun, verb, frame);
        }
        if (light) {
            sentence.dependentsOf(verb, Relation.INDIRECT_OBJECT)
                    .forEach(o -> frame.add(Frame.INDIRECT_OBJECT, o));
            addObliquesOf(verb, noun, frame);
        }
    }

    /** "Called the attack terrorism": whoever calls a deed something has not done it. */
    private boolean isNaming(Word verb) {
        return sentence.dependentsOf(verb, Relation.OPEN_COMPLEMENT).stream()
                .anyMatch(c -> !c.isVerb());
    }

    /** "Destroyed a depot in an airstrike on": whoever destroys has struck. */
    private boolean isMeans(Word noun, Word verb) {
        return noun.relation() == Relation.OBLIQUE
                && VerbKinds.isSuffered(verb.lemma())
                && !subjects.isPassive(verb)
                && !isOwned(noun)
                && sentence.dependentOf(verb, OBJECT).isPresent();
    }

    /** "In a telephone call Putin apologised to Aliyev": the call is between the two. */
    private boolean isEncounter(Word noun) {
        return noun.relation() == Relation.OBLIQUE && VerbKinds.isEncounter(noun.lemma());
    }

    private void addEncounter(Word noun, Word verb, Frame.Builder frame) {
        if (frame.has("with") || frame.has("between")) {
            return;
        }
        List<Word> speakers = subjects.ofVerb(verb);
        speakers.forEach(s -> frame.add(Frame.SUBJECT, s));
        if (!subjects.isPassive(verb) && speakers.stream().noneMatch(this::isJoined)) {
            sentence.dependentsOf(verb, OBJECT).forEach(o -> frame.add("with", o));
            sentence.dependentsOf(verb, Relation.OBLIQUE).stream()
                    .filter(o -> o.index() != noun.index())
                    .filter(o -> sentence.prepositionOf(o).equals("to"))
                    .forEach(o -> frame.add("with", o));
        }
    }

    /** "A and B condemned it in a call", "the heads of A and B": they call each other. */
    private boolean isJoined(Word noun) {
        return Stream.concat(
                        Stream.of(noun),
                        sentence.dependentsOf(noun, Relation.OBLIQUE).stream()
                                .filter(d -> sentence.prepositionOf(d).equals("of")))
                .anyMatch(w -> sentence.dependentOf(w, CONJUNCT).filter(Word::isNoun).isPresent());
    }

    /** Whether an event noun tells its own doer: the offer by Iran, Iran's offer. */
    public boolean isOwned(Word noun) {
        return sentence.dependentOf(noun, Relation.POSSESSIVE).filter(Word::isNoun).isPresent()
                || sentence.firstDependent(noun, d -> sentence.prepositionOf(d).equals("by"))
                        .isPresent();
    }

    /**
     * "Denied the attack": who denies has or has not attacked; "denied the request" says no such.
     */
    private static boolean isSharedBy(Word verb, Word noun) {
        return VerbKinds.isShared(verb.lemma()) && !VerbKinds.isAnswered(noun.lemma());
    }

    private void addObliquesOf(Word verb, Word noun, Frame.Builder frame) {
        sentence.dependentsOf(verb, Relation.OBLIQUE).stream()
                .filter(o -> o.index() != noun.index())
                .forEach(o -> addByPreposition(o, frame));
    }
}
