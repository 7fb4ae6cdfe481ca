package org.demarche.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.demarche.evaluation.ReportedEvent;
import org.demarche.evaluation.Spans;
import org.demarche.ontology.EventType;
import org.demarche.text.PartialDate;
import org.demarche.text.TextSpan;
import org.junit.jupiter.api.Test;

class ReviewScreenTest {
    private static Review review(Candidate... queue) {
        return new Review(
                List.of(queue), List.of(), "anna", typed -> Optional.of(typed), (c, j) -> {});
    }

    private static String screen(Review review, boolean isColoured) {
        return String.join("\n", new ReviewScreen(review, 80, isColoured).draw(24));
    }

    private static void type(Review review, String keys) {
        keys.codePoints().forEach(key -> review.press(key, Instant.EPOCH));
    }

    @Test
    void showsTheSentenceAndTheOneBeforeWithItsWordsInBrackets() {
        assertThat(screen(review(Candidates.accusation("a")), false))
                .contains("1 of 1 · 0 right")
                .contains("It rained in Bamako. <Chad> [accused] {Mali} of theft.")
                .doesNotContain("denied it")
                .contains(" actor      TCD:GOV", " recipient  MLI:MIL", " type       ACCUSE.allege")
                .contains("2024-05-01 (published 2024-05-01)", "80 % sure: a rule", "said by")
                .contains("y right", "q quit")
                .doesNotContain("\u001b");
    }

    @Test
    void paintsInsteadWhereThereIsColour() {
        assertThat(screen(review(Candidates.accusation("a")), true))
                .contains("\u001b[1;36mChad\u001b[0m", "\u001b[1;7maccused\u001b[0m")
                .doesNotContain("[accused]");
    }

    @Test
    void fitsASmallTerminalWhateverTheText() {
        String text = "Chad accused Mali of a long list of things. ".repeat(60).strip();
        Spans spans = new Spans(new TextSpan(5, 12), new TextSpan(0, 4), new TextSpan(13, 17));
        Candidate wide =
                new Candidate(
                        new Passage("a", PartialDate.UNKNOWN, text.replace(". Chad", "; Chad")),
                        new ReportedEvent(
                                Candidates.claim("TCD", EventType.ACCUSE, "MLI"),
                                Double.NaN,
                                spans,
                                "why ".repeat(90)),
                        Candidate.Details.NONE);
        Review review = review(wide);
        for (String keys : List.of("", "t", "\u001bm")) {
            type(review, keys);
            List<String> lines = new ReviewScreen(review, 80, false).draw(23);
            assertThat(lines).hasSizeLessThanOrEqualTo(23).allMatch(l -> l.length() <= 80);
            assertThat(lines).anyMatch(l -> l.contains("[accused]"));
        }
    }

    @Test
    void showsWhatWasCorrectedAddedAndAsked() {
        Review review = review(Candidates.accusation("a"), Candidates.denial("a"));
        type(review, "tk");
        type(review, "b");
        assertThat(screen(review, false)).contains("THREATEN (corrected)", "judged     wrong type");
        type(review, "mMLI\nTCD\nfa");
        assertThat(screen(review, false)).contains("added      MLI AID TCD (actual)");
        type(review, "t");
        assertThat(screen(review, false)).contains("a AGREE", "p ASSAULT");
        type(review, "\u001bf");
        assertThat(screen(review, false)).contains("h hypothetical", "l alleged");
        type(review, "\u001bacote");
        assertThat(screen(review, false)).contains("who acts: cote_");
    }

    @Test
    void whatComesFromOutsideCannotSteerTheTerminal() {
        Candidate nasty =
                new Candidate(
                        new Passage("a", PartialDate.UNKNOWN, "Chad \u001b[2Jmet Mali.\u0007"),
                        new ReportedEvent(
                                Candidates.claim("TCD", EventType.CONSULT, "MLI"),
                                0.5,
                                Spans.NONE,
                                "\u001b]0;x\u0007"),
                        new Candidate.Details("\u001b[1m", "", "", "\u009b", ""));
        assertThat(screen(review(nasty), false)).doesNotContain("\u001b", "\u0007", "\u009b");
    }
}
