package org.demarche.record.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.demarche.source.dataset.DataSet;
import org.demarche.source.dataset.gdelt.Gdelt;
import org.junit.jupiter.api.Test;

class Gdelt2Test extends DataSetContract {
    @Override
    DataSet set() {
        return new Gdelt(ACTORS);
    }

    @Override
    List<String> header() {
        return List.of();
    }

    @Override
    char separator() {
        return '\t';
    }

    @Override
    String row(int number, LocalDate day) {
        return row(number, day, "042");
    }

    private static String row(int number, LocalDate day, String code) {
        String[] fields = new String[61];
        Arrays.fill(fields, "");
        fields[0] = "88000" + number;
        fields[1] = day.toString().replace("-", "");
        fields[5] = "RUSGOV";
        fields[6] = "KREMLIN";
        fields[15] = "IGOEUREEC";
        fields[16] = "BRUSSELS";
        fields[26] = code;
        fields[28] = code.equals("10") ? "1" : code.substring(0, 2);
        fields[30] = "1.9";
        fields[32] = "2";
        fields[33] = "7";
        fields[52] = "Vienna, Wien, Austria";
        fields[53] = "AU";
        fields[60] = "https://example.org/" + number;
        return String.join("\t", fields);
    }

    @Test
    void mapsCodesAndKeepsThem() throws Exception {
        imports.read(set(), file("a.csv", lines(1)));
        assertThat(imports.ask("SELECT * EXCLUDE (line, valid_from, valid_to) FROM outside_event"))
                .containsExactly(
                        "gdelt|880001|RUS|GOV|KREMLIN|EUR|IGO|BRUSSELS|CONSULT|visit|"
                                + "VERBAL_COOPERATION|4.0|true|042|1.9|2019-10-25|2019-10-26|7|2|"
                                + "null|Vienna, Wien, Austria|AUT||https://example.org/1");
    }

    @Test
    void refusesCodesThatLostTheirLeadingZero() throws Exception {
        List<String> lines = lines(1);
        lines.add(row(2, DAY, "43"));
        lines.add(row(3, DAY, "10"));
        assertCounts(imports.read(set(), file("a.csv", lines)), 1, 0, 2);
        assertThat(imports.rejects().get(0).reason())
                .isEqualTo(
                        "code 43 and its root 43 disagree: lost a leading zero? keep codes as text");
    }

    @Test
    void keepsWhatPloverHasNoTypeFor() throws Exception {
        List<String> lines = List.of(row(1, DAY, "010"), row(2, DAY, "999"));
        ImportCounts counts = imports.read(set(), file("a.csv", lines));
        assertCounts(counts, 2, 0, 0);
        assertThat(counts.unknownTypes()).isEqualTo(2);
        assertThat(imports.ask("SELECT type, code, score FROM outside_event"))
                .containsExactly("UNK|010|null", "UNK|999|null");
    }

    @Test
    void refusesAnIdThatComesTwiceWithOtherContent() throws Exception {
        List<String> lines = lines(3);
        lines.add(row(2, DAY.plusDays(2), "043"));
        ImportOptions pieces = ImportOptions.begunAt("now").inPiecesOf(2);
        Path file = file("a.csv", lines);
        assertCounts(imports.with(pieces).read(set(), file), 3, 0, 1);
        assertThat(imports.read(set(), file).rejected()).isEqualTo(1);
        assertThat(imports.read(set(), file).unchanged()).isEqualTo(3);
    }

    @Test
    void aChangedRowEndsTheOlder() throws Exception {
        imports.read(set(), file("a.csv", lines(3)));
        List<String> newer = lines(3);
        newer.set(1, row(2, DAY.plusDays(2), "043"));
        ImportCounts counts = imports.read(set(), file("a.csv", newer));
        assertCounts(counts, 1, 2, 0);
        assertThat(counts.changed()).isEqualTo(1);
        assertThat(
                        imports.ask(
                                "SELECT code, valid_from, valid_to FROM outside_event"
                                        + " WHERE key = '880002' ORDER BY valid_from"))
                .containsExactly("042|1|2", "043|2|null");
    }

    @Test
    void joinsMentionsToTheirEvents() throws Exception {
        imports.read(set(), file("a.csv", lines(3)));
        List<String> mentions =
                List.of(
                        "880001\t20191024\t20191024143000\t1\texample.org\thttps://example.org/x"
                                + "\t4\t-1\t9\t7\t1\t60\t2000\t0.8\t\t",
                        "77\t20191024\t20191024143000\t1\texample.org\thttps://example.org/x"
                                + "\t4\t-1\t9\t7\t1\t60\t2000\t0.8\t\t");
        Path file = file("m.csv", mentions);
        ImportCounts counts = imports.read(set(), file);
        assertThat(counts.joined()).isEqualTo(1);
        assertThat(imports.rejects().get(0).reason())
                .isEqualTo("mentions event 77, which is not on record");
        assertThat(imports.read(set(), file).unchanged()).isEqualTo(1);
        assertThat(imports.ask("SELECT key, outlet, sentence, confidence FROM mention"))
                .containsExactly("880001|example.org|4|0.6");
    }
}
