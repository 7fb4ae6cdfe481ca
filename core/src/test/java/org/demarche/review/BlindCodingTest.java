package org.demarche.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.demarche.evaluation.Claim;
import org.demarche.evaluation.Evaluation;
import org.demarche.evaluation.GoldEvent;
import org.demarche.evaluation.GoldFile;
import org.demarche.evaluation.GoldText;
import org.demarche.evaluation.Level;
import org.demarche.evaluation.ReportedEvent;
import org.demarche.text.FormatException;
import org.junit.jupiter.api.Test;

/**
 * How far the labels of the coding examples agree with those of readers who saw the texts only: the
 * figures of {@code docs/data/coding-examples.md}.
 */
class BlindCodingTest {
    private static final Path FOLDER = Path.of("../examples/coding/blind");
    private static final Path REVIEWED = FOLDER.resolve("reviewed.jsonl");
    private static final Path CODED = FOLDER.resolve("coded.jsonl");

    /** A required event of the reviewed labels with the one the blind reader has for it. */
    private record Pairing(Claim reviewed, Claim coded) {
        boolean isOfOneType() {
            return reviewed.type() == coded.type();
        }
    }

    @Test
    void eachReaderFindsWhatTheOtherHolds() throws Exception {
        Evaluation third = evaluation(REVIEWED, CODED);
        Evaluation labels = evaluation(CODED, REVIEWED);
        assertThat(recall(third, Level.TRIPLE, /* isLenient= */ false)).isEqualTo(".936");
        assertThat(recall(labels, Level.TRIPLE, /* isLenient= */ false)).isEqualTo(".939");
        assertThat(recall(third, Level.TRIPLE, /* isLenient= */ true)).isEqualTo(".988");
        assertThat(recall(labels, Level.TRIPLE, /* isLenient= */ true)).isEqualTo(".981");
        assertThat(recall(third, Level.STANDING, /* isLenient= */ false)).isEqualTo(".910");
        assertThat(recall(labels, Level.STANDING, /* isLenient= */ false)).isEqualTo(".903");
        assertThat(recall(third, Level.STANDING, /* isLenient= */ true)).isEqualTo(".974");
        assertThat(recall(labels, Level.STANDING, /* isLenient= */ true)).isEqualTo(".973");
    }

    private static String recall(Evaluation evaluation, Level level, boolean isLenient) {
        double recall = evaluation.at(level, isLenient).score().recall();
        return String.format(Locale.ROOT, "%.3f", recall).substring(1);
    }

    @Test
    void typesAndFactualitiesAgreeBeyondChance() throws Exception {
        List<Pairing> pairings = pairings();
        Kappa types =
                Kappa.of(
                        pairings.stream()
                                .map(p -> label(p.reviewed().type(), p.coded().type()))
                                .toList());
        Kappa factualities =
                Kappa.of(
                        pairings.stream()
                                .filter(Pairing::isOfOneType)
                                .map(p -> label(p.reviewed().factuality(), p.coded().factuality()))
                                .toList());
        assertThat(types.cases()).isEqualTo(512);
        assertThat(types.value()).isCloseTo(.943, within(.0006));
        assertThat(factualities.cases()).isEqualTo(485);
        assertThat(factualities.value()).isCloseTo(.955, within(.0006));
    }

    private static Kappa.Case label(Enum<?> first, Enum<?> second) {
        return new Kappa.Case(first.name(), second.name());
    }

    private static Evaluation evaluation(Path gold, Path other)
            throws IOException, FormatException {
        Map<String, List<ReportedEvent>> found = new LinkedHashMap<>();
        for (GoldText text : GoldFile.read(other)) {
            found.put(
                    text.article().id(),
                    text.events().stream().map(e -> ReportedEvent.of(e.first())).toList());
        }
        return Evaluation.of(GoldFile.read(gold), found);
    }

    private static List<Pairing> pairings() throws IOException, FormatException {
        Map<String, GoldText> coded = new HashMap<>();
        GoldFile.read(CODED).forEach(t -> coded.put(t.article().id(), t));
        List<Pairing> all = new ArrayList<>();
        for (GoldText text : GoldFile.read(REVIEWED)) {
            GoldText other = coded.get(text.article().id());
            assertThat(other).isNotNull();
            if (other != null) {
                all.addAll(pairings(required(text), required(other)));
            }
        }
        return all;
    }

    private static List<GoldEvent> required(GoldText text) {
        return text.events().stream().filter(e -> e.weight() == GoldEvent.Weight.REQUIRED).toList();
    }

    /** Pairs events between the same two: equal ones first, then those of one type, then others. */
    private static List<Pairing> pairings(List<GoldEvent> reviewed, List<GoldEvent> coded) {
        List<BiPredicate<Claim, Claim>> rounds =
                List.of(
                        (a, b) -> a.type() == b.type() && a.factuality() == b.factuality(),
                        (a, b) -> a.type() == b.type(),
                        (a, b) -> true);
        List<Pairing> all = new ArrayList<>();
        Set<GoldEvent> left = new HashSet<>(coded);
        Set<GoldEvent> wanting = new HashSet<>(reviewed);
        for (BiPredicate<Claim, Claim> fits : rounds) {
            for (GoldEvent one : reviewed) {
                for (GoldEvent other : coded) {
                    boolean isFree = wanting.contains(one) && left.contains(other);
                    if (isFree
                            && isBetweenTheSame(one, other)
                            && fits.test(one.first(), other.first())) {
                        wanting.remove(one);
                        left.remove(other);
                        all.add(new Pairing(one.first(), other.first()));
                    }
                }
            }
        }
        return all;
    }

    private static boolean isBetweenTheSame(GoldEvent one, GoldEvent other) {
        Claim first = one.first();
        Claim second = other.first();
        boolean isMutual =
                one.symmetric()
                        || other.symmetric()
                        || first.type().isMutual()
                        || second.type().isMutual();
        boolean isStraight =
                first.actor().equals(second.actor())
                        && first.recipient().equals(second.recipient());
        boolean isTurned =
                first.actor().equals(second.recipient())
                        && first.recipient().equals(second.actor());
        return isStraight || (isMutual && isTurned);
    }
}
