package org.demarche.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.event.Factuality;
import org.demarche.ontology.EventType;
import org.junit.jupiter.api.Test;

class ReviewTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final List<Judgement> made = new ArrayList<>();

    private Review review(Judgement... soFar) {
        List<Candidate> queue =
                List.of(
                        Candidates.accusation("a"),
                        Candidates.denial("a"),
                        Candidates.accusation("b"));
        return new Review(
                queue,
                List.of(soFar),
                "anna",
                ReviewTest::code,
                (c, judgement) -> made.add(judgement));
    }

    private static Optional<String> code(String typed) {
        return typed.equalsIgnoreCase("Niger")
                ? Optional.of("NER")
                : Optional.of(typed.toUpperCase(Locale.ROOT)).filter(c -> c.length() == 3);
    }

    private static void type(Review review, String keys) {
        keys.codePoints().forEach(key -> review.press(key, NOON));
    }

    private String said() {
        StringBuilder all = new StringBuilder();
        made.forEach(
                j -> all.append(j.passage()).append(' ').append(Agreement.inWords(j)).append('\n'));
        return all.toString();
    }

    @Test
    void oneKeyDecidesAndLeadsOn() {
        Review review = review();
        type(review, "yn");
        assertThat(review.current()).isEqualTo(Candidates.accusation("b"));
        assertThat(said()).isEqualTo("a right: TCD ACCUSE MLI (actual)\na not an event\n");
        assertThat(made)
                .allSatisfy(
                        j -> {
                            assertThat(j.coder()).isEqualTo("anna");
                            assertThat(j.at()).isEqualTo(NOON);
                        });
        assertThat(review.progress()).hasToString("3 of 3 · 1 right · 1 not an event");
        type(review, "y");
        assertThat(review.isOver()).isTrue();
        assertThat(review.isComplete()).isTrue();
    }

    @Test
    void correctsWhoWhatAndWhetherItHappened() {
        Review review = review();
        type(review, "aniger\nr\nfd");
        assertThat(said())
                .isEqualTo(
                        """
                        a wrong actor: NER ACCUSE MLI (actual)
                        a wrong recipient: MLI REJECT UNK (actual)
                        b wrong factuality: TCD ACCUSE MLI (denied)
                        """);
    }

    @Test
    void picksATypeByItsLetter() {
        Review review = review();
        type(review, "t#");
        assertThat(review.note()).isEqualTo("a letter of the list, or escape");
        type(review, "k");
        assertThat(said()).isEqualTo("a wrong type: TCD THREATEN MLI (actual)\n");
        for (EventType type : EventType.values()) {
            assertThat(Prompt.typeOf(Prompt.letter(type))).contains(type);
        }
        for (Factuality factuality : Factuality.values()) {
            assertThat(Prompt.factualityOf(Prompt.letter(factuality))).contains(factuality);
        }
    }

    @Test
    void correctionsOfOneEventAddUp() {
        Review review = review();
        type(review, "tkbaner\n");
        assertThat(made.get(1).claim())
                .isEqualTo(Candidates.claim("NER", EventType.THREATEN, "MLI"));
        type(review, "bby");
        assertThat(made.get(2).claim()).isEqualTo(Candidates.accusation("a").claim());
    }

    @Test
    void addsAnEventThatIsMissingAndStays() {
        Review review = review();
        type(review, "mmli\nuno\nha");
        assertThat(said()).isEqualTo("a added: MLI REQUEST UNO (actual)\n");
        assertThat(made.get(0).key()).isEqualTo("added@1");
        assertThat(review.current()).isEqualTo(Candidates.accusation("a"));
        assertThat(review.added()).hasSize(1);
        type(review, "mmli\nuno\nhp");
        assertThat(made.get(1).key()).isEqualTo("added@2");
        assertThat(review.progress()).hasToString("1 of 3 · 0 right · 2 added");
    }

    @Test
    void undoTakesBackWhatWasSaidLastAndReturnsToIt() {
        Review review = review();
        type(review, "ynu");
        assertThat(review.current()).isEqualTo(Candidates.denial("a"));
        assertThat(review.said()).isEmpty();
        assertThat(made.get(2).decision()).isEqualTo(Decision.UNDONE);
        type(review, "buu");
        assertThat(review.note()).isEqualTo("nothing to undo since you began");
        assertThat(review.progress()).hasToString("1 of 3 · 0 right");
    }

    @Test
    void undoOfASecondThoughtBringsTheFirstBack() {
        Review review = review();
        type(review, "ybnu");
        assertThat(made)
                .extracting(Judgement::decision)
                .containsExactly(Decision.RIGHT, Decision.NO_EVENT, Decision.RIGHT);
        assertThat(review.said()).map(Judgement::decision).contains(Decision.RIGHT);
    }

    @Test
    void whatIsSkippedComesAgain() {
        Review review = review();
        type(review, "syy");
        assertThat(review.current()).isEqualTo(Candidates.accusation("a"));
        type(review, "s");
        assertThat(review.note()).isEqualTo("this is the only one left; q to quit");
    }

    @Test
    void aCommentIsKeptAndDecidesNothing() {
        Review review = review();
        type(review, "codd  onex");
        review.press(Review.BACKSPACE, NOON);
        type(review, "\n");
        assertThat(made)
                .singleElement()
                .satisfies(
                        j -> {
                            assertThat(j.decision()).isEqualTo(Decision.REMARK);
                            assertThat(j.remark()).isEqualTo("odd  one");
                        });
        assertThat(review.said()).isEmpty();
        type(review, "c\n");
        assertThat(made).hasSize(1);
    }

    @Test
    void escapeLeavesAnEntryAndAnUnknownNameIsAskedAgain() {
        Review review = review();
        type(review, "anowhere\n");
        assertThat(review.note()).startsWith("no state or organisation is called nowhere");
        review.press(Review.ESCAPE, NOON);
        type(review, "tx");
        review.press(Review.ESCAPE, NOON);
        type(review, "y");
        assertThat(said()).isEqualTo("a right: TCD ACCUSE MLI (actual)\n");
    }

    @Test
    void lineEndsBetweenKeysMeanNothingAndOtherKeysAreNamed() {
        Review review = review();
        type(review, "\ny\r\n");
        assertThat(made).hasSize(1);
        type(review, "x");
        assertThat(review.note()).isEqualTo("no such key; see below");
        type(review, "q");
        assertThat(review.isOver()).isTrue();
        assertThat(review.isComplete()).isFalse();
    }

    @Test
    void goesOnWhereItStopped() {
        Review first = review();
        type(first, "ysq");
        List<Judgement> before = List.copyOf(made);
        Review second = review(before.toArray(new Judgement[0]));
        assertThat(second.current()).isEqualTo(Candidates.denial("a"));
        assertThat(second.progress()).hasToString("2 of 3 · 1 right");
    }
}
