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
import org.demarche.record.Access;
import org.demarche.record.EventDraft;
import org.demarche.record.EventRecord;
import org.demarche.record.Finding;
import org.demarche.record.RecordedEvent;
import org.demarche.text.FormatException;
import org.demarche.text.TextSpan;
import org.demarche.ties.RegisterChange;
import org.demarche.ties.SampleRegister;
import org.demarche.ties.StandingTie;
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

    private EventRecord open() throws IOException, FormatException {
        return EventRecord.open(record, Access.READ_WRITE);
    }

    private void press(String keys) throws IOException, FormatException {
        try (EventRecord open = open()) {
            TieDecisions kept = TieDecisions.of(open);
            TieReview review = new TieReview(kept.open(proposals()), "anna", d -> keep(kept, d));
            keys.chars().takeWhile(k -> !review.isOver()).forEach(k -> review.press(k, NOON));
        }
    }

    private static void keep(TieDecisions kept, TieDecision decision) {
        try {
            kept.keep(decision);
        } catch (IOException | FormatException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private List<RegisterChange> accepted() throws IOException, FormatException {
        try (EventRecord open = open()) {
            return TieDecisions.of(open).accepted();
        }
    }

    private List<TieProposal> undecided() throws IOException, FormatException {
        try (EventRecord open = open()) {
            return TieDecisions.of(open).open(proposals());
        }
    }

    @Test
    void oneKeyAcceptsOneRefuses() throws IOException, FormatException {
        press("yn");
        assertThat(accepted()).hasSize(1);
        StandingTie tie = accepted().get(0).tie();
        assertThat(tie.sides()).isEqualTo(new StandingTie.Sides("FRA", "IRN"));
        assertThat(tie.source()).isEqualTo("event 02");
        assertThat(undecided()).isEmpty();
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
        assertThat(undecided()).hasSize(2);
    }

    @Test
    void decidingTheSameAgainChangesNothing() throws IOException, FormatException {
        press("y");
        try (EventRecord open = open()) {
            TieDecisions kept = TieDecisions.of(open);
            kept.keep(kept.decisions().get(0));
            assertThat(open.lastBatchBefore("9999")).isEqualTo(1);
            assertThat(kept.decisions()).hasSize(1);
        }
    }

    @Test
    void eachDecisionIsABatchThatDoctorCounts() throws IOException, FormatException {
        press("yu");
        press("yn");
        try (EventRecord open = open()) {
            open.publish();
            assertThat(open.lastBatchBefore("9999")).isEqualTo(4);
            assertThat(open.check()).allMatch(Finding::ok);
            assertThat(open.check())
                    .filteredOn(f -> f.name().equals("standing ties"))
                    .extracting(Finding::detail)
                    .containsExactly("1 accepted change to the register, 1 refused");
        }
    }

    @Test
    void skippedOnesAndOtherKeysDecideNothing() throws IOException, FormatException {
        TieReview review =
                new TieReview(
                        proposals(),
                        "anna",
                        d -> {
                            throw new IllegalStateException("nothing was decided");
                        });
        review.press('x', NOON);
        assertThat(review.note()).isEqualTo("no such key; see below");
        review.press('s', NOON);
        review.press('q', NOON);
        assertThat(review.isOver()).isTrue();
        assertThat(review.decided()).isZero();
    }

    @Test
    void aLineThatIsNoDecisionIsTold() throws IOException {
        Path file = folder.resolve("r.ties-review.jsonl");
        Files.writeString(file, "{\"at\":\"yesterday\"}\n");
        assertThatThrownBy(() -> new TieReviewFile(file).read())
                .isInstanceOf(FormatException.class)
                .hasMessage(file + ":1: not a decision on a tie");
    }
}
