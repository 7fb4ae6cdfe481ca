package org.demarche.dyad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.dyad.Reports.FORTH;
import static org.demarche.dyad.Reports.background;
import static org.demarche.dyad.Reports.own;
import static org.demarche.dyad.Reports.row;
import static org.demarche.dyad.Reports.told;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.actor.Party;
import org.demarche.actor.Sector;
import org.demarche.event.Dyad;
import org.demarche.event.Factuality;
import org.junit.jupiter.api.Test;

class JoiningTest {
    private static final String PAGE = "https://example.org/a";

    private static List<Occurrence> join(Report... reports) {
        return Joining.of(List.of(reports));
    }

    @Test
    void joinsOneStoryOfTwoOutlets() {
        List<Occurrence> joined =
                join(
                        own(
                                "a1",
                                "2020-03-05",
                                "SANCTION.expel",
                                "Arvania expelled two diplomats over the leaked harbour papers."),
                        own(
                                "a2",
                                "2020-03-06",
                                "SANCTION.expel",
                                "Two diplomats were expelled by Arvania over leaked harbour papers."));
        assertThat(joined).hasSize(1);
        assertThat(joined.get(0).joins()).containsExactly("all 6 words the same, one day later");
    }

    @Test
    void keepsApartWhatCountsDifferently() {
        assertThat(
                        join(
                                own(
                                        "a1",
                                        "2020-03-05",
                                        "ASSAULT",
                                        "Shells killed 12 fishermen in the old harbour of Novara."),
                                own(
                                        "a2",
                                        "2020-03-05",
                                        "ASSAULT",
                                        "Shells killed 3 fishermen in the old harbour of Novara.")))
                .hasSize(2);
    }

    @Test
    void keepsApartWhatHappenedElsewhere() {
        assertThat(
                        join(
                                own(
                                        "a1",
                                        "2020-03-05",
                                        "ASSAULT",
                                        "Shells destroyed fishing boats in the harbour of Novara."),
                                own(
                                        "a2",
                                        "2020-03-05",
                                        "ASSAULT",
                                        "Shells destroyed fishing boats in the harbour of Elba.")))
                .hasSize(2);
    }

    @Test
    void neverJoinsWhatIsDeniedWithWhatIs() {
        String sentence = "Arvania expelled two diplomats over the leaked harbour papers.";
        for (Factuality factuality : Factuality.values()) {
            assertThat(
                            join(
                                    own("a1", "2020-03-05", "SANCTION.expel", sentence),
                                    told(
                                            "a2",
                                            "2020-03-05",
                                            "SANCTION.expel",
                                            sentence,
                                            factuality)))
                    .hasSize(factuality == Factuality.ACTUAL ? 1 : 2);
        }
    }

    @Test
    void takesWhatIsAlwaysSaidOfThePairForNoSign() {
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String day = "2020-03-%02d".formatted(1 + i / 3);
            String sentence =
                    "Artillery damaged several farm houses across the river, sheet "
                            + "x".repeat(3 + i);
            reports.add(own("a" + i, day, "ASSAULT", sentence));
        }
        assertThat(Joining.of(reports)).hasSize(60);
        assertThat(Joining.of(reports.subList(0, 3))).hasSize(1);
    }

    @Test
    void countsAMeetingThatARowTellsBothWaysOnce() {
        List<Occurrence> joined =
                join(
                        row("gdelt", "1", "2020-03-05", "CONSULT", PAGE),
                        row("gdelt", "2", "2020-03-05", "CONSULT", PAGE, FORTH.reversed(), "040"));
        assertThat(joined).hasSize(1);
        assertThat(joined.get(0).joins())
                .containsExactly("the same page, told the other way round");
        assertThat(joined.get(0).documents()).isEqualTo(1);
    }

    @Test
    void keepsAccusationAndAnswerApart() {
        assertThat(
                        join(
                                row("gdelt", "1", "2020-03-05", "ACCUSE", PAGE),
                                row(
                                        "gdelt",
                                        "2",
                                        "2020-03-05",
                                        "ACCUSE",
                                        PAGE,
                                        FORTH.reversed(),
                                        "112")))
                .hasSize(2);
    }

    @Test
    void joinsRowsOfOnePageThatDifferInDetail() {
        Dyad army = new Dyad(new Party("XAR", Sector.MIL), FORTH.recipient());
        assertThat(
                        join(
                                row("gdelt", "1", "2020-03-05", "ACCUSE", PAGE),
                                row("gdelt", "2", "2020-03-05", "ACCUSE", PAGE, army, "112"),
                                row(
                                        "gdelt",
                                        "3",
                                        "2020-03-05",
                                        "ACCUSE",
                                        PAGE + "/other",
                                        army,
                                        "111"),
                                row("gdelt", "4", "2020-03-06", "ACCUSE", PAGE)))
                .hasSize(3);
    }

    @Test
    void joinsTheOnlyActsOfTheirKindAcrossDataSets() {
        List<Occurrence> joined =
                join(
                        own("a1", "2020-03-05", "CONSULT", "Ministers met in the harbour town."),
                        row("icews", "1", "2020-03-06", "CONSULT", "Daily story 1 sentence 2"));
        assertThat(joined).hasSize(1);
        assertThat(joined.get(0).head().origin().isOwn()).isTrue();
        assertThat(joined.get(0).joins())
                .containsExactly(
                        "the only CONSULT of the two in demarche and in icews, one day later");
    }

    @Test
    void joinsAcrossDataSetsAllThatTheOtherHasOfTheOnlyActOfAMonth() {
        Report ours = own("a1", "2020-03-05", "CONSULT", "Ministers met in the harbour town.");
        Report first = row("icews", "1", "2020-03-05", "CONSULT", "story 1 sentence 2");
        Report second = row("icews", "2", "2020-03-06", "CONSULT", "story 2 sentence 2");
        Report later = row("icews", "3", "2020-03-12", "CONSULT", "story 3 sentence 1");
        assertThat(join(ours, first, second)).hasSize(1);
        assertThat(join(ours, first, second, later)).hasSize(4);
    }

    @Test
    void joinsNoFirmsActWithAStatesAndNoDeedDoneOtherwise() {
        Dyad firm = new Dyad(new Party("XAR", Sector.BUS), FORTH.recipient());
        Report ours = own("a1", "2020-03-05", "AGREE", "Arvania agreed to a harbour loan.");
        assertThat(join(ours, row("icews", "1", "2020-03-05", "AGREE", "s", FORTH, "030")))
                .hasSize(1);
        assertThat(join(ours, row("icews", "1", "2020-03-05", "AGREE", "s", firm, "030")))
                .hasSize(2);
        Report seized = own("a1", "2020-03-05", "COERCE.seize", "Arvania took the old harbour.");
        assertThat(join(seized, row("icews", "1", "2020-03-05", "COERCE", "s", FORTH, "170")))
                .hasSize(1);
        assertThat(
                        join(
                                seized,
                                Reports.named(
                                        "icews",
                                        "2020-03-05",
                                        "COERCE.arrest",
                                        "Arvania",
                                        "Belmora")))
                .hasSize(2);
    }

    @Test
    void joinsNothingAcrossDataSetsWhereThereIsAChoice() {
        assertThat(
                        join(
                                own("a1", "2020-03-05", "CONSULT", "Ministers met in the harbour."),
                                row("icews", "1", "2020-03-06", "CONSULT", "story 1 sentence 2"),
                                row("icews", "2", "2020-03-04", "CONSULT", "story 2 sentence 2"),
                                row("icews", "3", "2020-03-15", "CONSULT", "story 3 sentence 2")))
                .hasSize(4);
    }

    @Test
    void joinsARetellingWithTheOldAct() {
        List<Occurrence> joined =
                join(
                        background(
                                "a2",
                                "2020-03",
                                "SANCTION.expel",
                                "Talks began with the neighbour, which expelled two diplomats in March."),
                        own(
                                "a1",
                                "2020-03-05",
                                "SANCTION.expel",
                                "Arvania expelled two diplomats."));
        assertThat(joined).hasSize(1);
        assertThat(joined.get(0).date().toString()).isEqualTo("2020-03-05");
        assertThat(joined.get(0).joins())
                .containsExactly(
                        "told again later: the only SANCTION.expel of the two on record of 2020-03");
    }

    @Test
    void joinsNoRetellingThatCountsDifferently() {
        assertThat(
                        join(
                                background(
                                        "a2",
                                        "2020-03",
                                        "SANCTION.expel",
                                        "Talks began with Arvania, which expelled nine diplomats."),
                                own(
                                        "a1",
                                        "2020-03-05",
                                        "SANCTION.expel",
                                        "Arvania expelled two diplomats.")))
                .hasSize(2);
    }

    @Test
    void letsPeoplesOwnCodingOfIncidentsStand() {
        assertThat(
                        join(
                                row("ucdp", "1", "2020-03-05", "ASSAULT", PAGE),
                                row("ucdp", "2", "2020-03-05", "ASSAULT", PAGE)))
                .hasSize(2);
    }

    @Test
    void doesNotChainBeyondAWeek() {
        List<Report> reports = new ArrayList<>();
        for (int day = 10; day < 30; day++) {
            reports.add(
                    own(
                            "a" + day,
                            "2020-03-" + day,
                            "SANCTION",
                            "Arvania expelled diplomats over leaked harbour papers and a forged map."));
        }
        for (Occurrence occurrence : Joining.of(reports)) {
            List<String> days =
                    occurrence.reports().stream().map(r -> r.date().toString()).sorted().toList();
            int first = Integer.parseInt(days.get(0).substring(8));
            int last = Integer.parseInt(days.get(days.size() - 1).substring(8));
            assertThat(last - first).isLessThanOrEqualTo(Link.SPAN_DAYS);
        }
    }

    @Test
    void losesAndDoublesNoReportInWhateverOrder() {
        List<Report> reports = new ArrayList<>();
        String[] places = {"Novara", "Elba", "Tessin"};
        Random random = new Random(1);
        for (int i = 0; i < 200; i++) {
            reports.add(
                    own(
                            "a%03d".formatted(i),
                            "2020-03-%02d".formatted(1 + random.nextInt(28)),
                            random.nextBoolean() ? "ASSAULT" : "COERCE.seize",
                            "Troops seized the harbour of "
                                    + places[random.nextInt(3)]
                                    + " and took "
                                    + (2 + random.nextInt(4))
                                    + " boats home."));
        }
        List<Report> shuffled = new ArrayList<>(reports);
        Collections.shuffle(shuffled, random);
        assertThat(sets(Joining.of(shuffled)).stream().flatMap(Set::stream))
                .containsExactlyInAnyOrderElementsOf(
                        reports.stream().map(r -> r.origin().key()).toList());
        assertThat(Joining.of(reports)).isEqualTo(Joining.of(reports));
    }

    @Test
    void joinsWhatIsToldOfOneVisitor() {
        String arrives = "Then Premier Orlan arrives in the harbour town of Novara.";
        String speaks = "Yesterday Premier Orlan spoke in Novara before fishermen.";
        assertThat(
                        join(
                                own("a1", "2020-03-05", "CONSULT.visit", arrives),
                                own("a2", "2020-03-06", "CONSULT", speaks)))
                .hasSize(1);
        assertThat(
                        join(
                                own("a1", "2020-03-05", "CONSULT.visit", arrives),
                                own(
                                        "a2",
                                        "2020-03-06",
                                        "CONSULT",
                                        "Yesterday Queen Tessa spoke in Elba before fishermen.")))
                .hasSize(2);
    }

    @Test
    void takesAHeadingOverManyActsForEachDaysOwn() {
        String series = "Raids on the fishing grounds off Novara";
        String dated = "Raids of March 2020 on the fishing grounds off Novara";
        assertThat(
                        join(
                                own("a1", "2020-03-05", "ASSAULT", series),
                                own("a2", "2020-03-06", "ASSAULT", series)))
                .hasSize(2);
        assertThat(
                        join(
                                own("a1", "2020-03-05", "ASSAULT", dated),
                                own("a2", "2020-03-08", "ASSAULT", dated)))
                .hasSize(1);
    }

    private static Set<Set<String>> sets(List<Occurrence> occurrences) {
        return occurrences.stream()
                .map(
                        o ->
                                o.reports().stream()
                                        .map(r -> r.origin().key())
                                        .collect(Collectors.toCollection(HashSet::new)))
                .collect(Collectors.toSet());
    }
}
