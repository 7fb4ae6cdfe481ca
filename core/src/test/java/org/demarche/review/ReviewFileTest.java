package org.demarche.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import org.demarche.evaluation.Claim;
import org.demarche.evaluation.GoldEvent;
import org.demarche.evaluation.GoldText;
import org.demarche.ontology.EventType;
import org.demarche.text.FormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewFileTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final List<Candidate> PASSAGE =
            List.of(Candidates.accusation("a"), Candidates.denial("a"));

    @TempDir private Path folder = Path.of("");

    private Path file() {
        return folder.resolve("review.jsonl");
    }

    private static Judgement judgement(Candidate candidate, Decision decision) {
        return judgement(candidate.key(), decision, candidate.claim());
    }

    private static Judgement judgement(String key, Decision decision, Claim claim) {
        return new Judgement(NOON, "anna", "a", key, decision, claim, "");
    }

    private void append(Judgement... judgements) throws IOException, FormatException {
        try (ReviewFile kept = ReviewFile.open(file())) {
            for (Judgement judgement : judgements) {
                kept.append(PASSAGE, judgement);
            }
        }
    }

    @Test
    void keepsWhatWasSaidByWhomAndWhen() throws IOException, FormatException {
        Judgement right = judgement(PASSAGE.get(0), Decision.RIGHT);
        append(right);
        append(judgement(PASSAGE.get(1), Decision.NO_EVENT));
        Reviewed reviewed = Reviewed.read(file());
        assertThat(reviewed.judgements())
                .containsExactly(right, judgement(PASSAGE.get(1), Decision.NO_EVENT));
        assertThat(reviewed.passages())
                .singleElement()
                .satisfies(p -> assertThat(p.passage()).isEqualTo(PASSAGE.get(0).passage()));
        assertThat(Files.readAllLines(file())).hasSize(4);
    }

    @Test
    void aTextIsGoldOnceAllItsEventsAreJudged() throws IOException, FormatException {
        append(judgement(PASSAGE.get(0), Decision.RIGHT));
        assertThat(Reviewed.read(file()).gold()).isEmpty();
        append(
                judgement("added@1", Decision.ADDED, Candidates.claim("MLI", EventType.AID, "TCD")),
                judgement(PASSAGE.get(1), Decision.NO_EVENT));
        GoldText text = Reviewed.read(file()).gold().get(0);
        assertThat(text.article().body()).isEqualTo(Candidates.TEXT);
        assertThat(text.events())
                .extracting(e -> e.first().toString())
                .containsExactly("TCD ACCUSE MLI (actual)", "MLI AID TCD (actual)");
        assertThat(text.events().get(0).spans()).isEqualTo(PASSAGE.get(0).event().spans());
        append(judgement(PASSAGE.get(1), Decision.UNDONE));
        assertThat(Reviewed.read(file()).gold()).isEmpty();
    }

    @Test
    void whatHasAnUnknownPartyNeedNotBeFound() throws IOException, FormatException {
        append(
                judgement(PASSAGE.get(0), Decision.RIGHT),
                judgement(
                        PASSAGE.get(1).key(),
                        Decision.WRONG_RECIPIENT,
                        Candidates.claim("MLI", EventType.REJECT, "UNK")));
        assertThat(Reviewed.read(file()).gold().get(0).events())
                .extracting(GoldEvent::weight)
                .containsExactly(GoldEvent.Weight.REQUIRED, GoldEvent.Weight.OPTIONAL);
    }

    @Test
    void aLineTornByAKillIsCutOffAndWritingGoesOn() throws IOException, FormatException {
        append(judgement(PASSAGE.get(0), Decision.RIGHT));
        String whole = Files.readString(file());
        for (int cut = 1; cut < whole.length(); cut += 7) {
            Files.writeString(file(), whole.substring(0, cut));
            Judgement again = judgement(PASSAGE.get(0), Decision.RIGHT);
            append(again, judgement(PASSAGE.get(1), Decision.RIGHT));
            Reviewed reviewed = Reviewed.read(file());
            assertThat(reviewed.gold()).as("cut at %d", cut).hasSize(1);
            assertThat(reviewed.judgements()).endsWith(judgement(PASSAGE.get(1), Decision.RIGHT));
        }
    }

    @Test
    void aTornLineIsPassedOverInReading() throws IOException, FormatException {
        append(judgement(PASSAGE.get(0), Decision.RIGHT));
        Files.writeString(file(), "{\"id\":\"a\",\"ke", StandardOpenOption.APPEND);
        assertThat(Reviewed.read(file()).judgements()).hasSize(1);
    }

    @Test
    void aFileOfSomethingElseIsLeftAlone() throws IOException {
        Files.writeString(file(), "{\"id\":\"precious\"}\nno end");
        assertThatExceptionOfType(FormatException.class)
                .isThrownBy(() -> ReviewFile.open(file()))
                .withMessage(file() + ":1: not a file of reviews");
        assertThat(file()).hasContent("{\"id\":\"precious\"}\nno end");
        Files.write(file(), new byte[] {(byte) 0xff, (byte) 0xfe, 'x'});
        assertThat(Reviewed.isOne(file())).isFalse();
    }

    @Test
    void aBadLineIsNamed() throws IOException, FormatException {
        append(judgement(PASSAGE.get(0), Decision.RIGHT));
        String bad =
                "{\"id\":\"a\",\"key\":\"k\",\"at\":\"2026-03-01T12:00:00Z\",\"coder\":\"x\","
                        + "\"decision\":\"perhaps\"}\n";
        Files.writeString(file(), bad, StandardOpenOption.APPEND);
        assertThatExceptionOfType(FormatException.class)
                .isThrownBy(() -> Reviewed.read(file()))
                .withMessage(file() + ":4: no decision is called perhaps");
    }
}
