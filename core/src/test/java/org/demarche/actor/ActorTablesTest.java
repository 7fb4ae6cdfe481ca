package org.demarche.actor;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.text.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold of every row of the tables. */
class ActorTablesTest {
    private static final String STATES = "states.csv";

    static Stream<String> tables() {
        return Stream.concat(
                holderTables(),
                Stream.of(
                        STATES,
                        "places.csv",
                        "organisations.csv",
                        "memberships.csv",
                        "agencies.csv",
                        "groups.csv",
                        "lookalikes.csv"));
    }

    static Stream<String> holderTables() {
        return Stream.of("holders-europe-asia.csv", "holders-world.csv");
    }

    private static Set<String> column(String table, String column) {
        return CsvTable.rows(table).stream()
                .map(r -> r.getField(column))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> where(
            List<NamedCsvRecord> rows, Function<NamedCsvRecord, Boolean> isWrong) {
        return rows.stream()
                .filter(isWrong::apply)
                .map(r -> r.getStartingLineNumber() + ": " + r.getFields())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"places.csv", "memberships.csv", "agencies.csv", "groups.csv"})
    void everyStateIsOnTheTableOfStates(String table) {
        Set<String> states = column(STATES, "code");
        assertThat(where(CsvTable.rows(table), r -> !isKnown(r.getField("state"), states)))
                .isEmpty();
    }

    /** A group may have no state. */
    private static boolean isKnown(String state, Set<String> states) {
        return state.isEmpty() || states.contains(state);
    }

    @ParameterizedTest
    @MethodSource("holderTables")
    void everyHolderServesAStateAnOrganisationOrAGroup(String table) {
        Set<String> codes = new HashSet<>(column(STATES, "code"));
        codes.addAll(column("organisations.csv", "code"));
        codes.addAll(column("groups.csv", "code"));
        assertThat(where(CsvTable.rows(table), r -> !codes.contains(r.getField("state"))))
                .isEmpty();
        assertThat(CsvTable.rows(table))
                .allSatisfy(r -> assertThat(Office.named(r.getField("office"))).isNotNull());
    }

    @Test
    void everyParentIsAState() {
        Set<String> states = column(STATES, "code");
        assertThat(where(CsvTable.rows(STATES), r -> !isKnown(r.getField("parent"), states)))
                .isEmpty();
    }

    @Test
    void everyMembershipIsOfAnOrganisationOnTheTables() {
        assertThat(column("organisations.csv", "code"))
                .containsAll(column("memberships.csv", "organisation"));
    }

    @Test
    void everySectorIsOne() {
        assertThat(column("agencies.csv", "sector"))
                .allSatisfy(s -> assertThat(Sector.named(s)).isPresent());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyRowBeginsBeforeItEnds(String table) {
        List<NamedCsvRecord> rows = CsvTable.rows(table);
        if (rows.get(0).getHeader().contains("from")) {
            assertThat(where(rows, r -> !isRange(r.getField("from"), r.getField("to")))).isEmpty();
        }
    }

    /** A coarse end counts to the end of its month or year. */
    private static boolean isRange(String from, String to) {
        PartialDate last = PartialDate.parse(to);
        Optional<LocalDate> begin = PartialDate.parse(from).firstDay();
        Optional<LocalDate> end = last.isDay() ? last.firstDay() : last.endDay();
        return begin.isEmpty() || end.isEmpty() || begin.get().isBefore(end.get());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void noRowStandsTwice(String table) {
        Set<List<String>> seen = new HashSet<>();
        assertThat(where(CsvTable.rows(table), r -> !seen.add(r.getFields()))).isEmpty();
    }

    @Test
    void noCodeStandsTwice() {
        assertThat(CsvTable.rows(STATES).stream().map(r -> r.getField("code")))
                .doesNotHaveDuplicates();
        assertThat(CsvTable.rows("organisations.csv").stream().map(r -> r.getField("code")))
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(column(STATES, "code"));
    }

    @Test
    void everyIsoStateIsThere() {
        assertThat(column(STATES, "code"))
                .containsAll(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"head-of-state", "head-of-government", "foreign-minister"})
    void theOfficesOfSixtyStatesAreKnown(String office) {
        assertThat(
                        holderTables()
                                .flatMap(t -> CsvTable.rows(t).stream())
                                .filter(r -> r.getField("office").equals(office))
                                .map(r -> r.getField("state"))
                                .distinct())
                .hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void knowsAHundredAndTwentyOrganisations() {
        assertThat(column("organisations.csv", "code")).hasSizeGreaterThanOrEqualTo(120);
    }
}
