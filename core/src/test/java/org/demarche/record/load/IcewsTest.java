package org.demarche.record.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.demarche.source.dataset.DataSet;
import org.demarche.source.dataset.icews.Icews;
import org.junit.jupiter.api.Test;

class IcewsTest extends DataSetContract {
    @Override
    DataSet set() {
        return new Icews(ACTORS);
    }

    @Override
    List<String> header() {
        return List.of(
                "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\t"
                        + "CAMEO Code\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\t"
                        + "Story ID\tSentence Number\tPublisher\tCity\tDistrict\tProvince\t"
                        + "Country\tLatitude\tLongitude");
    }

    @Override
    char separator() {
        return '\t';
    }

    @Override
    String row(int number, LocalDate day) {
        return row(String.valueOf(3200 + number), day.toString(), "043");
    }

    private static String row(String id, String day, String code) {
        return String.join(
                "\t",
                id,
                day,
                "Foreign Affairs (Georgia)",
                "Foreign Ministry,Executive,Government",
                "Georgia",
                "Host a visit",
                code,
                "2.8",
                "Envoy (NULL)",
                "NULL",
                "Russian Federation",
                "77",
                "2",
                "A Paper",
                "Tbilisi",
                "NULL",
                "NULL",
                "Georgia",
                "41.7",
                "44.8");
    }

    @Test
    void readsPartiesOfNameSectorsAndCountry() throws Exception {
        imports.read(set(), file("a.tab", lines(1)));
        assertThat(
                        imports.ask(
                                "SELECT key, actor, actor_sector, actor_text, recipient,"
                                        + " recipient_sector, type, mode, code, code_score, place,"
                                        + " place_state, reference FROM outside_event"))
                .containsExactly(
                        "3201@2019-10-25|GEO|GOV|Foreign Affairs (Georgia)|RUS|GOV|CONSULT|visit|"
                                + "043|2.8|Tbilisi|GEO|A Paper story 77 sentence 2");
    }

    @Test
    void takesAnIdOfTwoDaysForTwoEvents() throws Exception {
        List<String> lines = lines(0);
        lines.add(row("7", "2019-10-24", "043"));
        lines.add(row("7", "2019-10-25", "043"));
        assertCounts(imports.read(set(), file("a.tab", lines)), 2, 0, 0);
    }

    @Test
    void readsTheYearOfOtherDatesWithoutCameoColumn() throws Exception {
        String header = header().get(0).replace("CAMEO Code\t", "");
        String row = row("7", "10/4/2019", "CODE").replace("CODE\t", "");
        assertCounts(imports.read(set(), file("a.tab", List.of(header, row))), 1, 0, 0);
        assertThat(imports.ask("SELECT day, type, mode, code FROM outside_event"))
                .containsExactly("2019-10-04|CONSULT|visit|Host a visit");
    }

    @Test
    void refusesCodesThatLostTheirLeadingZero() throws Exception {
        List<String> lines = lines(1);
        lines.add(row("8", "2019-10-24", "43"));
        lines.add(row("9", "2019-10-24", "841"));
        assertCounts(imports.read(set(), file("a.tab", lines)), 1, 0, 2);
        assertThat(imports.rejects().get(1).reason())
                .isEqualTo("code 841 has lost a leading zero; keep codes as text");
    }
}
