package org.demarche.coding.frame;

import static org.demarche.coding.parse.Relation.ADVERB;
import static org.demarche.coding.parse.Relation.AGENT;
import static org.demarche.coding.parse.Relation.CONJUNCT;
import static org.demarche.coding.parse.Relation.INDIRECT_OBJECT;
import static org.demarche.coding.parse.Relation.NOUN_CLAUSE;
import static org.demarche.coding.parse.Relation.OBJECT;
import static org.demarche.coding.parse.Relation.OBLIQUE;
import static org.demarche.coding.parse.Relation.PASSIVE_AUXILIARY;
import static org.demarche.coding.parse.Relation.PASSIVE_SUBJECT;
import static org.demarche.coding.parse.Relation.POSSESSIVE;
import static org.demarche.coding.parse.Relation.RELATIVE_CLAUSE;
import static org.demarche.coding.parse.Relation.SUBJECT;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.Word;

/** Finds who does what a verb says, and for passives to whom it is done. */
final class SubjectSearch {
    private static final Set<String> RELATIVE_PRONOUNS = Set.of("who", "which", "that", "whom");

    /** Subjects are not looked for farther up than this; loops in bad trees end here. */
    private static final int MAX_STEPS = 8;

    /** What makes a clause a complement: accused of arming. */
    private static final Set<String> OBJECT_MARKERS =
            Set.of("of", "for", "from", "against", "into");

    /** On whom a punishment bears. */
    private static final Set<String> BORNE = Set.of("on", "upon", "with", "against", "to");

    /** Prepositions that tell where somebody is, not who it is. */
    private static final Set<String> PLACES = Set.of("in", "at", "near", "from");

    /** Verbs that need an object, so that without one they tell what befell their subject. */
    private static final Set<String> HARMED =
            Set.of("kill", "wound", "injure", "arrest", "detain", "destroy", "damage", "kidnap");

    private static final Set<String> HARM_IN = Set.of("in", "by", "after", "during");

    private final ParsedSentence sentence;
    private final DeadlyClause deadly;

    SubjectSearch(ParsedSentence sentence) {
        this.sentence = sentence;
        this.deadly = new DeadlyClause(sentence);
    }

    /** The doers: the subject, for a passive its agents. */
    List<Word> ofVerb(Word verb) {
        if (isPassive(verb)) {
            return agentsOf(verb);
        }
        return surfaceSubject(verb, 0).map(List::of).orElse(List.of());
    }

    List<Word> agentsOf(Word verb) {
        return sentence.dependentsOf(verb, AGENT).stream()
                .filter(w -> !FrameFinder.isBorder(w))
                .toList();
    }

    /** To whom a passive verb is done. */
    List<Word> passiveObjects(Word verb) {
        if (!isPassive(verb)) {
            return relativeObject(verb).map(List::of).orElse(List.of());
        }
        return surfaceSubject(verb, 0).map(List::of).orElse(List.of());
    }

    /** Whom it befalls: the object of a passive, the subject of "die". */
    List<Word> sufferers(Word verb) {
        boolean active = !isPassive(verb);
        boolean goesNowhere = sentence.dependentOf(verb, OBJECT).isEmpty();
        return active && goesNowhere ? ofVerb(verb) : passiveObjects(verb);
    }

    boolean isPassive(Word verb) {
        if (sentence.dependentOf(verb, PASSIVE_AUXILIARY).isPresent()
                || sentence.dependentOf(verb, PASSIVE_SUBJECT).isPresent()) {
            return true;
        }
        if (isHeadlinePassive(verb)) {
            return true;
        }
        if (!verb.tag().equals("VBN")) {
            return false;
        }
        return switch (verb.relation()) {
            case NOUN_CLAUSE, ADVERBIAL_CLAUSE ->
                    sentence.dependentOf(verb, OBJECT).isEmpty() && !hasAuxiliaryHave(verb);
            case CONJUNCT ->
                    sentence.headOf(verb).map(this::isPassive).orElse(false)
                            && sentence.dependentOf(verb, SUBJECT).isEmpty()
                            && sentence.dependentOf(verb, OBJECT).isEmpty();
            default -> sentence.dependentOf(verb, AGENT).isPresent();
        };
    }

    /** "Two militants killed in a strike": a headline leaves out "were". */
    private boolean isHeadlinePassive(Word verb) {
        return HARMED.contains(verb.lemma())
                && (verb.tag().equals("VBD") || verb.tag().equals("VBN"))
                && sentence.dependentOf(verb, OBJECT).isEmpty()
                && sentence.dependentOf(verb, SUBJECT)
                        .filter(s -> !isRelativePronoun(s))
                        .isPresent()
                && sentence.firstDependent(verb, d -> HARM_IN.contains(sentence.prepositionOf(d)))
                        .isPresent()
                && !hasAuxiliaryHave(verb);
    }

    private boolean hasAuxiliaryHave(Word verb) {
        return sentence.firstDependent(verb, d -> d.lemma().equals("have")).isPresent();
    }

    /** The grammatical subject, own or shared or controlled. */
    private Optional<Word> surfaceSubject(Word verb, int steps) {
        if (steps > MAX_STEPS) {
            return Optional.empty();
        }
        Optional<Word> own =
                sentence.firstDependent(
                        verb, d -> d.relation() == SUBJECT || d.relation() == PASSIVE_SUBJECT);
        if (own.isPresent()) {
            Word subject = own.get();
            return isRelativePronoun(subject) ? antecedent(verb).or(() -> own) : own;
        }
        Optional<Word> head = sentence.headOf(verb);
        return head.isEmpty() ? Optional.empty() : inherited(verb, head.get(), steps);
    }

    private Optional<Word> inherited(Word verb, Word head, int steps) {
        return switch (verb.relation()) {
            case NOUN_CLAUSE ->
                    verb.tag().equals("VB")
                            ? ofWhoMeansTo(head, steps)
                            : ofAttack(verb, head, steps)
                                    .or(() -> ofAuthor(head, steps))
                                    .or(() -> Optional.of(head));
            case RELATIVE_CLAUSE -> Optional.of(head);
            case CONJUNCT, OTHER ->
                    head.isVerb()
                            ? deadly.reported(verb, head).or(() -> surfaceSubject(head, steps + 1))
                            : Optional.empty();
            case ADVERBIAL_CLAUSE ->
                    head.isVerb() ? adverbial(verb, head, steps) : throughAdverb(head, steps);
            case OPEN_COMPLEMENT, CLAUSE_COMPLEMENT -> controlled(head, steps);
            case OBLIQUE -> head.isVerb() ? controlled(head, steps) : possessorOf(head);
            default -> Optional.empty();
        };
    }

    /** "Announced plans to impose": whose plan it is, or else the noun itself. */
    private Optional<Word> ofWhoMeansTo(Word noun, int steps) {
        return controlled(noun, steps)
                .or(
                        () ->
                                sentence.firstDependent(
                                        noun, d -> sentence.prepositionOf(d).equals("by")))
                .or(() -> Optional.of(noun));
    }

    /** "Attacked a convoy of troops killing two": whoever attacked. */
    private Optional<Word> ofAttack(Word participle, Word noun, int steps) {
        return deadly.attackAbove(participle, noun)
                .filter(attack -> !isPassive(attack))
                .flatMap(attack -> surfaceSubject(attack, steps + 1));
    }

    /** "Issued a decree declaring the group": whoever issued it declares. */
    private Optional<Word> ofAuthor(Word noun, int steps) {
        boolean issued =
                VerbKinds.isUttered(noun.lemma())
                        && sentence.headOf(noun)
                                .filter(h -> VerbKinds.isUttering(h.lemma()))
                                .isPresent();
        return issued ? subjectOfLightVerb(noun, steps) : Optional.empty();
    }

    /** "Stopped short of severing": who stopped would have severed. */
    private Optional<Word> throughAdverb(Word adverb, int steps) {
        return adverb.isNoun() || adverb.relation() != ADVERB
                ? Optional.empty()
                : sentence.headOf(adverb)
                        .filter(Word::isVerb)
                        .flatMap(h -> surfaceSubject(h, steps + 1));
    }

    /** "Accused Russia of arming": Russia arms; "left after signing": who left signed. */
    private Optional<Word> adverbial(Word verb, Word head, int steps) {
        boolean complement =
                OBJECT_MARKERS.contains(sentence.prepositionOrMarkerOf(verb))
                        || verb.tag().equals("VB");
        if (!complement) {
            return deadly.reported(verb, head).or(() -> whoIsBusy(verb, head, steps));
        }
        boolean reason = sentence.prepositionOrMarkerOf(verb).equals("for");
        Optional<Word> punished =
                reason && VerbKinds.isPunishing(head.lemma()) ? punished(head) : Optional.empty();
        return punished.or(() -> controlled(head, steps));
    }

    /** "Cut ties with Chad for arming rebels": on whom the object of the verb bears. */
    private Optional<Word> punished(Word verb) {
        return sentence.dependentsOf(verb).stream()
                .flatMap(
                        d ->
                                d.relation() == OBJECT
                                        ? Stream.concat(
                                                Stream.of(d), sentence.dependentsOf(d).stream())
                                        : Stream.of(d))
                .filter(d -> d.relation() == OBLIQUE && d.isNoun())
                .filter(d -> BORNE.contains(sentence.prepositionOf(d)))
                .findFirst();
    }

    /** "Was shot down by rebels, killing two": who shot has killed. */
    private Optional<Word> whoIsBusy(Word participle, Word head, int steps) {
        boolean effect = participle.tag().equals("VBG") && participle.index() > head.index();
        boolean own = sentence.prepositionOrMarkerOf(participle).isEmpty();
        Optional<Word> agent =
                effect && own && isPassive(head)
                        ? sentence.dependentOf(head, AGENT)
                                .or(() -> deadly.deedBehind(participle, head))
                        : Optional.empty();
        return agent.or(() -> surfaceSubject(head, steps + 1));
    }

    private Optional<Word> controlled(Word head, int steps) {
        if (head.isNoun()) {
            return possessorOf(head).or(() -> subjectOfLightVerb(head, steps));
        }
        if (VerbKinds.isControlledByObject(head.lemma())) {
            Optional<Word> object =
                    sentence.firstDependent(
                            head,
                            d ->
                                    d.relation() == OBJECT
                                            || d.relation() == INDIRECT_OBJECT
                                            || d.relation() == PASSIVE_SUBJECT
                                            || isCalledUpon(d));
            if (object.isPresent()) {
                return object;
            }
        }
        return surfaceSubject(head, steps + 1);
    }

    /** The X of "called on X to", "appealed to X to". */
    private boolean isCalledUpon(Word d) {
        String preposition = sentence.prepositionOf(d);
        return d.relation() == OBLIQUE
                && (preposition.equals("on")
                        || preposition.equals("upon")
                        || preposition.equals("to")
                        || preposition.equals("with"));
    }

    private Optional<Word> possessorOf(Word noun) {
        return sentence.dependentOf(noun, POSSESSIVE);
    }

    private Optional<Word> subjectOfLightVerb(Word noun, int steps) {
        return sentence.headOf(noun)
                .filter(h -> h.isVerb() && noun.relation() == OBJECT)
                .flatMap(h -> surfaceSubject(h, steps + 1));
    }

    private static boolean isRelativePronoun(Word word) {
        return RELATIVE_PRONOUNS.contains(word.lemma()) && word.tag().startsWith("W");
    }

    /** The noun that a relative clause is about. */
    private Optional<Word> antecedent(Word verb) {
        Word at = verb;
        for (int i = 0; i < MAX_STEPS && at.head() >= 0; i++) {
            Word head = sentence.word(at.head());
            if (at.relation() == RELATIVE_CLAUSE) {
                return deadly.deedAbove(verb, head).or(() -> Optional.of(whoeverIn(verb, head)));
            }
            if (at.relation() != CONJUNCT && !at.isVerb()) {
                break;
            }
            at = head;
        }
        return Optional.empty();
    }

    /** In "diplomats based in The Hague, who" it is not the town that "who" means. */
    private Word whoeverIn(Word verb, Word noun) {
        boolean who =
                sentence.dependentsOf(verb).stream()
                        .anyMatch(d -> d.lemma().equals("who") || d.lemma().equals("whom"));
        Word at = noun;
        while (who
                && at.isProper()
                && at.relation() == OBLIQUE
                && PLACES.contains(sentence.prepositionOf(at))
                && at.head() >= 0) {
            at = sentence.word(at.head());
            if (at.isVerb() && at.relation() == NOUN_CLAUSE) {
                at = sentence.word(at.head());
            }
        }
        return at.isNoun() ? at : noun;
    }

    /** In "the ships which Iran seized" and "whom Iran accused" the noun is the object. */
    private Optional<Word> relativeObject(Word verb) {
        if (verb.relation() != RELATIVE_CLAUSE) {
            return Optional.empty();
        }
        Optional<Word> subject = sentence.dependentOf(verb, SUBJECT);
        Optional<Word> object = sentence.dependentOf(verb, OBJECT);
        boolean open = object.isEmpty() || isRelativePronoun(object.get());
        boolean ownSubject = subject.isPresent() && !isRelativePronoun(subject.get());
        return ownSubject && open
                ? sentence.headOf(verb).map(noun -> whoeverIn(verb, noun))
                : Optional.empty();
    }
}
