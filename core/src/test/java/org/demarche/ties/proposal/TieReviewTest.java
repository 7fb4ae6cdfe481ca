package org.demarche.ties.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.demarche.actor.ActorKnowledge;
import org.demarche.actor.Party;
import org.demarche.record.EventDraft;
import org.demarche.record.RecordedEvent;
import org.demarche.text.FormatException;
import org.demarche.text.TextSpan;
import org.demarche.ties.RegisterChange;
import org.demarche.ties.SampleRegister;
import org.demarche.ties.StandingTie;
import org.demarche.ties.TieFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TieReviewTest {
    private static final ActorKnowledge ACTORS = ActorKnowledge.bundled();
    private static final Instant NOON = Instant.parse("2026-03-06T12:00:00Z");

    @TempDir Path folder;
    private Path record = Path.of("");

    @BeforeEach
    void nameTheRecord() {
        record = folder.resolve("r.duckdb");
    }

    private static List<TieProposal> proposals() {
        return new ProposalSearch(SampleRegister.read(), ACTORS)
                .in(
                        List.of(
                                recall(
                                        "TUR",
                                        "ISR",
                                        "Turkey recalled its ambassador to Israel.",
                                        "01"),
                                recall(
                                        "FRA",
                                        "IRN",
                                        "France recalled its ambassador to Iran.",
                                        "02")));
    }

    private static RecordedEvent recall(String a, String b, String sentence, String id) {
        int at = sentence.indexOf("recalled");
        return new EventDraft()
                .dyad(Party.government(a), Party.government(b))
                .what("SANCTION")
                .date("2026-03-0" + id.charAt(1))
                .sentence(sentence)
                .spans(new TextSpan(at, at + 8), TextSpan.NONE, TextSpan.NONE)
                .id(id)
                .build();
    }

    private TieReview review() throws IOException, FormatException {
        TieReviewFile file = TieReviewFile.beside(record, ACTORS);
        return new TieReview(
                file.open(proposals()),
                "anna",
                d -> {
                    try {
                        file.keep(d);
                    } catch (IOException | FormatException e) {
                        throw new UncheckedIOException(new IOException(e));
                    }
                });
    }

    private void press(String keys) throws IOException, FormatException {
        TieReview review = review();
        keys.chars().takeWhile(k -> !review.isOver()).forEach(k -> review.press(k, NOON));
    }

    private List<RegisterChange> accepted() throws IOException, FormatException {
        return TieFile.beside(record).read(ACTORS);
    }

    @Test
    void oneKeyAcceptsOneRefuses() throws IOException, FormatException {
        press("yn");
        assertThat(accepted()).hasSize(1);
        StandingTie tie = accepted().get(0).tie();
        assertThat(tie.sides()).isEqualTo(new StandingTie.Sides("FRA", "IRN"));
        assertThat(tie.source()).isEqualTo("event 02");
        assertThat(TieReviewFile.beside(record, ACTORS).open(proposals())).isEmpty();
    }

    @Test
    void acceptedChangesAreInTheRegisterFromThenOn() throws IOException, FormatException {
        press("n");
        press("y");
        assertThat(SampleRegister.read().with(accepted()).between("ISR", "TUR").direct())
                .extracting(StandingTie::source)
                .containsExactly("event 01");
    }

    @Test
    void sidesCanBeTurned() throws IOException, FormatException {
        press("w");
        assertThat(accepted().get(0).tie().sides()).isEqualTo(new StandingTie.Sides("IRN", "FRA"));
    }

    @Test
    void whatIsTakenBackIsOpenAgain() throws IOException, FormatException {
        press("yuq");
        assertThat(accepted()).isEmpty();
        assertThat(TieReviewFile.beside(record, ACTORS).open(proposals())).hasSize(2);
    }

    @Test
    void decidingTheSameAgainChangesNothing() throws IOException, FormatException {
        press("y");
        byte[] once = Files.readAllBytes(TieFile.beside(record).path());
        TieReviewFile file = TieReviewFile.beside(record, ACTORS);
        file.keep(file.decisions().get(0));
        assertThat(Files.readAllBytes(TieFile.beside(record).path())).isEqualTo(once);
    }

    @Test
    void skippedOnesAndOtherKeysDecideNothing() throws IOException, FormatException {
        TieReview review = review();
        review.press('x', NOON);
        assertThat(review.note()).isEqualTo("no such key; see below");
        review.press('s', NOON);
        review.press('q', NOON);
        assertThat(review.isOver()).isTrue();
        assertThat(review.decided()).isZero();
        assertThat(accepted()).isEmpty();
    }

    @Test
    void aLineThatIsNoDecisionIsTold() throws IOException {
        Path file = folder.resolve("r.ties-review.jsonl");
        Files.writeString(file, "{\"at\":\"yesterday\"}\n");
        assertThatThrownBy(() -> TieReviewFile.beside(record, ACTORS))
                .isInstanceOf(FormatException.class)
                .hasMessage(file + ":1: not a decision on a tie");
    }
}
