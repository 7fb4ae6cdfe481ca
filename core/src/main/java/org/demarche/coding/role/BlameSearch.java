package org.demarche.coding.role;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.coding.frame.Frame;
import org.demarche.coding.frame.FrameFinder;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.Word;
import org.demarche.coding.parse.WordLists;
import org.demarche.coding.party.Mention;
import org.demarche.coding.pattern.Fit;
import org.demarche.coding.pattern.PatternBook;
import org.demarche.ontology.EventType;

/**
 * Finds who did a deed that others answer: in "ended trade with Russia over the invasion of
 * Ukraine" whoever is punished for the deed did it.
 */
final class BlameSearch {
    private static final WordLists LISTS = WordLists.beside(BlameSearch.class, "deeds.txt");

    /** Prepositions before the deed that is answered: over, for, after. */
    private static final Set<String> BEFORE_DEED = LISTS.list("before-deed");

    /** Nouns that name the answer: response, retaliation. */
    private static final Set<String> ANSWERS = LISTS.list("answers");

    private final ParsedSentence sentence;
    private final FrameFinder frames;
    private final PatternBook book;
    private final RecipientSearch recipients;

    BlameSearch(
            ParsedSentence sentence,
            FrameFinder frames,
            PatternBook book,
            RecipientSearch recipients) {
        this.sentence = sentence;
        this.frames = frames;
        this.book = book;
        this.recipients = recipients;
    }

    /** Who is blamed or punished for the deed a noun names. */
    List<Mention> doerOf(Word deed) {
        return answer(deed)
                .map(frames::frameOf)
                .flatMap(frame -> book.match(frame, sentence))
                .filter(BlameSearch::isAnswer)
                .map(this::onWhom)
                .orElse(List.of());
    }

    /** Whoever is killed after an attack did not make it. */
    private static boolean isAnswer(Fit fit) {
        EventType type = fit.pattern().what().type();
        return !type.quad().isCooperative() && type != EventType.ASSAULT;
    }

    private List<Mention> onWhom(Fit fit) {
        Frame frame = fit.frame();
        return frame.isNominal() ? List.of() : recipients.of(fit, List.of());
    }

    /** The verb that tells what was done about the deed. */
    private Optional<Word> answer(Word deed) {
        String preposition = sentence.prepositionOf(deed);
        Optional<Word> head = sentence.headOf(deed);
        if (head.isPresent() && ANSWERS.contains(head.get().lemma())) {
            return sentence.headOf(head.get()).filter(Word::isVerb);
        }
        return BEFORE_DEED.contains(preposition) ? head.filter(Word::isVerb) : Optional.empty();
    }
}
