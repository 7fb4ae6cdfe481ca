package org.demarche.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.demarche.event.Factuality;
import org.demarche.ontology.EventType;
import org.demarche.text.FormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {
    @TempDir private Path folder = Path.of("");

    private Evaluation evaluate(String gold, String... reported)
            throws IOException, FormatException {
        Path file =
                Files.writeString(
                        folder.resolve("gold.jsonl"),
                        "{\"id\":\"t\",\"text\":\"…\",\"events\":[" + gold + "]}");
        return Evaluation.of(
                GoldFile.read(file),
                Map.of("t", Stream.of(reported).map(r -> ReportedEvent.of(claim(r))).toList()));
    }

    /** Reads “RUS ACCUSE AZE” or “RUS ACCUSE AZE denied”. */
    private static Claim claim(String words) {
        List<String> parts = List.of(words.split(" ", -1));
        Factuality factuality =
                parts.size() > 3 ? Factuality.named(parts.get(3)).orElseThrow() : Factuality.ACTUAL;
        EventType type = EventType.named(parts.get(1)).orElseThrow();
        return new Claim(parts.get(0), parts.get(2), type, factuality);
    }

    private static String gold(String claim, String more) {
        Claim c = claim(claim);
        return "{\"actor\":\"%s\",\"recipient\":\"%s\",\"plover\":\"%s\",\"factuality\":\"%s\"%s}"
                .formatted(c.actor(), c.recipient(), c.type(), c.factuality().label(), more);
    }

    private static Score triple(Evaluation evaluation) {
        return evaluation.at(Level.TRIPLE, true).score();
    }

    private static Score strictTriple(Evaluation evaluation) {
        return evaluation.at(Level.TRIPLE, false).score();
    }

    @Test
    void countsWhatIsFoundMadeUpAndMissed() throws IOException, FormatException {
        Evaluation evaluation =
                evaluate(
                        gold("RUS ACCUSE AZE", "") + "," + gold("AZE SANCTION RUS", ""),
                        "RUS ACCUSE AZE",
                        "RUS ACCUSE AZE",
                        "ARM ACCUSE RUS");
        assertThat(triple(evaluation)).isEqualTo(new Score(1, 1, 1));
        assertThat(evaluation.of(EventType.ACCUSE).score()).isEqualTo(new Score(1, 1, 0));
        assertThat(evaluation.of(EventType.SANCTION).score()).isEqualTo(new Score(0, 0, 1));
        assertThat(evaluation.mistakes())
                .extracting(Mistake::toString)
                .containsExactly(
                        "missed t: AZE SANCTION RUS (actual)", "extra t: ARM ACCUSE RUS (actual)");
    }

    @Test
    void asksLessAtTheLowerLevels() throws IOException, FormatException {
        Evaluation evaluation = evaluate(gold("RUS ACCUSE AZE", ""), "RUS REJECT AZE");
        assertThat(evaluation.at(Level.PAIR, true).score()).isEqualTo(new Score(1, 0, 0));
        assertThat(evaluation.at(Level.TYPE, true).score()).isEqualTo(new Score(0, 1, 1));
        assertThat(evaluation.at(Level.QUAD, true).score()).isEqualTo(new Score(1, 0, 0));
        assertThat(evaluation.at(Level.TRIPLE, true).score()).isEqualTo(new Score(0, 1, 1));
    }

    @Test
    void acceptsAnAlternativeOnlyLeniently() throws IOException, FormatException {
        String more =
                ",\"alt\":[{\"plover\":\"COERCE\",\"factuality\":\"actual\"}],\"alt_actor\":[\"EUR\"]";
        Evaluation evaluation = evaluate(gold("DEU SANCTION RUS", more), "EUR COERCE RUS");
        assertThat(triple(evaluation)).isEqualTo(new Score(1, 0, 0));
        assertThat(strictTriple(evaluation)).isEqualTo(new Score(0, 1, 1));
    }

    @Test
    void letsThePartiesOfAMutualEventChangePlaces() throws IOException, FormatException {
        assertThat(triple(evaluate(gold("ARM CONSULT AZE", ""), "AZE CONSULT ARM")))
                .isEqualTo(new Score(1, 0, 0));
        assertThat(triple(evaluate(gold("ARM ASSAULT AZE", ""), "AZE ASSAULT ARM")))
                .isEqualTo(new Score(0, 1, 1));
        assertThat(
                        triple(
                                evaluate(
                                        gold("ARM ASSAULT AZE", ",\"symmetric\":true"),
                                        "AZE ASSAULT ARM")))
                .isEqualTo(new Score(1, 0, 0));
    }

    @Test
    void whatIsOptionalOrDomesticNeitherHelpsNorHurts() throws IOException, FormatException {
        String gold =
                gold("RUS ACCUSE AZE", ",\"optional\":true")
                        + ","
                        + gold("TUR COERCE KUR", ",\"domestic\":true");
        assertThat(triple(evaluate(gold, "RUS ACCUSE AZE", "TUR COERCE KUR")))
                .isEqualTo(Score.NONE);
        assertThat(triple(evaluate(gold))).isEqualTo(Score.NONE);
        assertThat(triple(evaluate("", "RUS ACCUSE RUS", "UNK ACCUSE RUS"))).isEqualTo(Score.NONE);
    }

    @Test
    void theUnknownDoesNotHelpWherePartiesAreNotAsked() throws IOException, FormatException {
        Evaluation evaluation = evaluate(gold("RUS ACCUSE AZE", ""), "UNK ACCUSE AZE");
        assertThat(evaluation.at(Level.TYPE, true).score()).isEqualTo(new Score(0, 0, 1));
    }

    @Test
    void tellsWhatDidNotHappenButWasReportedAsIfItHad() throws IOException, FormatException {
        String gold = gold("RUS AID ARM denied", "") + "," + gold("RUS ASSAULT ARM alleged", "");
        Evaluation evaluation = evaluate(gold, "RUS AID ARM", "RUS ASSAULT ARM alleged");
        assertThat(evaluation.traps()).containsOnlyKeys(Factuality.DENIED, Factuality.ALLEGED);
        assertThat(evaluation.trapped(Factuality.DENIED).count()).isEqualTo(1);
        assertThat(evaluation.trapped(Factuality.ALLEGED).count()).isZero();
        assertThat(evaluation.allTraps().share()).isEqualTo(0.5);
        assertThat(evaluation.at(Level.STANDING, true).score()).isEqualTo(new Score(1, 1, 1));
    }

    @Test
    void whatAlsoHappenedIsNoTrap() throws IOException, FormatException {
        String gold = gold("RUS AID ARM denied", "") + "," + gold("RUS AID ARM", "");
        assertThat(evaluate(gold, "RUS AID ARM").allTraps().of()).isZero();
    }

    @Test
    void readsPredictionsWithAndWithoutFactuality() throws IOException, FormatException {
        Path file =
                Files.writeString(
                        folder.resolve("p.jsonl"),
                        """
                        {"id":"t","events":[{"actor":"RUS","recipient":"AZE","plover":"AID"},\
                        {"actor":"RUS","recipient":"AZE","plover":"AID","factuality":"planned"}]}
                        """);
        assertThat(GoldFile.readPredictions(file, List.of()).get("t"))
                .extracting(ReportedEvent::claim)
                .containsExactly(claim("RUS AID AZE"), claim("RUS AID AZE planned"));
    }

    @Test
    void namesTheLineItCannotRead() throws IOException {
        Path file = Files.writeString(folder.resolve("g.jsonl"), "\n{\"id\":\"a\"}\n");
        assertThatThrownBy(() -> GoldFile.read(file))
                .isInstanceOf(FormatException.class)
                .hasMessage(file + ":2: no text in it");
        Files.writeString(file, "{oops\n");
        assertThatThrownBy(() -> GoldFile.read(file))
                .isInstanceOf(FormatException.class)
                .hasMessageStartingWith(file + ":1: ");
        Path bad =
                Files.writeString(
                        file,
                        "{\"id\":\"a\",\"text\":\"b\",\"events\":["
                                + "{\"actor\":\"RUS\","
                                + "\"recipient\":\"AZE\",\"plover\":\"HUG\"}]}");
        assertThatThrownBy(() -> GoldFile.read(bad))
                .hasMessage(bad + ":1: no event type is called HUG");
    }
}
