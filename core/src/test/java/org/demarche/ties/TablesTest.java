package org.demarche.ties;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.actor.ActorKnowledge;
import org.demarche.text.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold of every row of the tables of standing ties. */
class TablesTest {
    private static final ActorKnowledge ACTORS = ActorKnowledge.bundled();

    static List<NamedCsvRecord> rows(String table) {
        String name = table.contains("/") ? table : "/org/demarche/ties/" + table + ".csv";
        try (InputStream in = Objects.requireNonNull(TablesTest.class.getResourceAsStream(name));
                CsvReader<NamedCsvRecord> reader =
                        CsvReader.builder()
                                .ofNamedCsvRecord(
                                        new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> where(String table, Predicate<NamedCsvRecord> isWrong) {
        return rows(table).stream()
                .filter(isWrong)
                .map(r -> table + ":" + r.getStartingLineNumber() + ": " + r.getFields())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "treaties,'name,kind,parties,from,to,source'",
        "bases,'kind,host,guest,name,place,from,to,source'",
        "missions,'kind,a,b,name,from,to,event,source'",
        "borders,'a,b,state,from,to,source'",
        "claims,'claimant,against,territory,from,to,source'",
        "suspensions,'organisation,state,from,to,what,source'",
        "membership-sources,'organisation,source,known_to'"
    })
    void everyTableHasTheColumnsThatAreDocumented(String table, String columns) {
        assertThat(rows(table))
                .allSatisfy(r -> assertThat(String.join(",", r.getHeader())).isEqualTo(columns));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "treaties",
                "bases",
                "missions",
                "borders",
                "claims",
                "suspensions",
                "membership-sources"
            })
    void everyRowNamesItsSourceAndStandsOnce(String table) {
        assertThat(where(table, r -> r.getField("source").isBlank())).isEmpty();
        Set<List<String>> seen = new HashSet<>();
        assertThat(where(table, r -> !seen.add(r.getFields()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"treaties", "bases", "missions", "borders", "claims", "suspensions"})
    void everyRowBeginsBeforeItEnds(String table) {
        assertThat(where(table, r -> !isRange(r.getField("from"), r.getField("to")))).isEmpty();
    }

    /** A coarse end counts to the end of its month or year. */
    private static boolean isRange(String from, String to) {
        PartialDate last = PartialDate.parse(to);
        Optional<LocalDate> begin = PartialDate.parse(from).firstDay();
        Optional<LocalDate> end = last.isDay() ? last.firstDay() : last.endDay();
        return begin.isEmpty() || end.isEmpty() || begin.get().isBefore(end.get());
    }

    @ParameterizedTest
    @CsvSource({
        "bases,host,guest",
        "missions,a,b",
        "borders,a,b",
        "claims,claimant,against",
        "suspensions,organisation,state"
    })
    void everyRowIsAboutTwoKnownParties(String table, String one, String other) {
        assertThat(where(table, r -> !areTwo(r.getField(one), r.getField(other)))).isEmpty();
    }

    private static boolean areTwo(String one, String other) {
        return ACTORS.has(one) && ACTORS.has(other) && !one.equals(other);
    }

    @Test
    void everyTreatyBindsTwoKnownPartiesOrMore() {
        assertThat(where("treaties", r -> !bindsAtLeastTwo(r))).isEmpty();
    }

    private static boolean bindsAtLeastTwo(NamedCsvRecord treaty) {
        Set<String> parties = new HashSet<>();
        bound(treaty).forEach(p -> parties.add(p[0]));
        return parties.size() > 1 && parties.stream().allMatch(ACTORS::has);
    }

    @Test
    void noPartyIsBoundBeforeTheTreatyOrBackwards() {
        assertThat(where("treaties", r -> bound(r).stream().anyMatch(p -> isAmiss(p, r))))
                .isEmpty();
    }

    /** Whether a party's own time is no range or begins before the treaty. */
    private static boolean isAmiss(String[] party, NamedCsvRecord treaty) {
        String from = treaty.getField("from");
        return !isRange(party[1], party[2])
                || party[1].compareTo(from.substring(0, Math.min(from.length(), party[1].length())))
                        < 0;
    }

    /** Each party with the two ends of its own time, empty where it has none. */
    private static List<String[]> bound(NamedCsvRecord treaty) {
        return Stream.of(treaty.getField("parties").split(";"))
                .map(p -> p.split("[@/]", -1))
                .map(p -> p.length == 3 ? p : new String[] {p[0], "", ""})
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "treaties,kind,defence nonaggression friendship consultation arms-control peace border",
        "bases,kind,base peacekeepers mission border-guards joint-force transit",
        "missions,kind,relations no-relations ambassador embassy consulate cultural schools",
        "borders,state,closed open restricted disputed-line"
    })
    void everyKindIsOneThatIsDocumented(String table, String column, String kinds) {
        assertThat(rows(table)).extracting(r -> r.getField(column)).containsOnly(kinds.split(" "));
    }

    @Test
    void spellsOfRelationsOfTwoStatesFollowEachOther() {
        Map<String, List<NamedCsvRecord>> pairs =
                rows("missions").stream()
                        .filter(r -> r.getField("kind").equals("relations"))
                        .collect(
                                Collectors.groupingBy(
                                        r -> r.getField("a") + "-" + r.getField("b"),
                                        TreeMap::new,
                                        Collectors.toList()));
        List<String> wrong = new ArrayList<>();
        pairs.forEach(
                (pair, spells) -> {
                    if (pair.compareTo(pair.substring(4) + "-" + pair.substring(0, 3)) > 0) {
                        wrong.add(pair + " is not in the order of the alphabet");
                    }
                    for (int i = 1; i < spells.size(); i++) {
                        String ended = spells.get(i - 1).getField("to");
                        String next = spells.get(i).getField("from");
                        if (ended.isEmpty() || !(ended.equals(next) || isRange(ended, next))) {
                            wrong.add(pair + " overlap at " + ended);
                        }
                    }
                });
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyOrganisationOfTheTableOfMembershipsHasASource() {
        assertThat(rows("membership-sources"))
                .extracting(r -> r.getField("organisation"))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(members().keySet());
    }

    @Test
    void theMembersOfFortyOrganisationsAreDatedToTheMonth() {
        assertThat(members().values())
                .filteredOn(
                        spells ->
                                spells.stream()
                                        .allMatch(r -> isDated(r.getField("from")) && isClosed(r)))
                .hasSizeGreaterThanOrEqualTo(60);
    }

    /** As docs/data/ties.md counts them. */
    @Test
    void tellsHowManyOrganisationsAreKnownToThisDay() {
        Set<String> cut = new TreeSet<>();
        rows("membership-sources").stream()
                .filter(r -> !r.getField("known_to").isEmpty())
                .forEach(r -> cut.add(r.getField("organisation")));
        Map<String, List<NamedCsvRecord>> known = new TreeMap<>(members());
        known.keySet().removeAll(cut);
        assertThat(known).hasSize(104);
        known.values().removeIf(r -> r.stream().noneMatch(m -> m.getField("to").isEmpty()));
        assertThat(known).hasSize(88);
        assertThat(known.values())
                .filteredOn(r -> r.stream().allMatch(m -> isDay(m, "from") && isDay(m, "to")))
                .hasSize(44);
    }

    /** Told to the day; an end that is open is. */
    private static boolean isDay(NamedCsvRecord member, String column) {
        String date = member.getField(column);
        return date.length() == 10 || (column.equals("to") && date.isEmpty());
    }

    /** All members of the UN, without some and with some others. */
    @ParameterizedTest
    @CsvSource({
        "FAO,LIE,COK NIU",
        "ICAO,LIE,COK",
        "ILO,AND BTN FSM LIE MCO NRU PRK,COK",
        "IMF,CUB MCO PRK,XKX",
        "WBK,AND CUB LIE MCO PRK,XKX",
        "IMO,AFG AND BDI BFA BTN CAF FSM LAO LIE LSO MLI NER RWA SSD SWZ TCD TJK UZB,COK",
        "INTERPOL,PRK TUV,PSE VAT",
        "ITU,'',VAT",
        "WHO,ARG LIE USA,COK NIU"
    })
    void theMembersOfBodiesOfNearlyAllStatesAreComplete(
            String organisation, String without, String with) {
        Set<String> expected = new TreeSet<>(current("UNO"));
        List.of(without.split(" ")).forEach(expected::remove);
        expected.addAll(List.of(with.split(" ")));
        assertThat(current(organisation)).isEqualTo(expected);
    }

    private static Set<String> current(String organisation) {
        return members().getOrDefault(organisation, List.of()).stream()
                .filter(r -> r.getField("to").isEmpty())
                .map(r -> r.getField("state"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void noStateThatIsGoneIsStillAMember() {
        Map<String, String> ends =
                rows("/org/demarche/actor/states.csv").stream()
                        .filter(r -> !r.getField("to").isEmpty())
                        .collect(
                                Collectors.toMap(
                                        r -> r.getField("code"),
                                        r -> r.getField("to"),
                                        (x, y) -> x));
        assertThat(rows("/org/demarche/actor/memberships.csv"))
                .filteredOn(r -> ends.containsKey(r.getField("state")))
                .isNotEmpty()
                .allMatch(r -> !r.getField("to").isEmpty());
    }

    private static boolean isClosed(NamedCsvRecord spell) {
        return spell.getField("to").isEmpty() || isDated(spell.getField("to"));
    }

    private static boolean isDated(String date) {
        return date.length() >= "1999-12".length();
    }

    private static Map<String, List<NamedCsvRecord>> members() {
        return rows("/org/demarche/actor/memberships.csv").stream()
                .collect(Collectors.groupingBy(r -> r.getField("organisation")));
    }

    @ParameterizedTest
    @CsvSource({
        "ARM-RUS,bases,kind,border-guards",
        "AZE-RUS,bases,kind,peacekeepers",
        "JPN-USA,bases,kind,base",
        "RUS-UKR,missions,kind,no-relations",
        "IRN-USA,missions,kind,no-relations",
        "ISR-PSE,missions,kind,relations",
        "ARM-TUR,borders,state,closed",
        "KOR-PRK,borders,state,disputed-line"
    })
    void tellsWhatStandsBetweenTheBestKnownPairs(
            String pair, String table, String column, String kind) {
        assertThat(rows(table))
                .filteredOn(r -> r.getField(column).equals(kind))
                .anyMatch(r -> r.getFields().containsAll(List.of(pair.split("-"))));
    }
}
