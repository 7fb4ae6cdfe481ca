package org.demarche.series.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.demarche.dyad.DyadRecord;
import org.demarche.record.Coverage;
import org.demarche.record.EventDraft;
import org.demarche.record.RecordedEvent;
import org.demarche.record.Reporting;
import org.demarche.series.Series;
import org.demarche.series.SeriesFrame;
import org.demarche.series.SeriesUnit;
import org.demarche.series.measure.Measure;
import org.junit.jupiter.api.Test;

class SeriesReportTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    /** Twelve months: hostile acts in March and June, April not read, “Cape & Co” all the rest. */
    private static SeriesView view(Measure measure) {
        List<RecordedEvent> events = new ArrayList<>();
        for (String day : List.of("2020-03-02", "2020-03-09", "2020-06-01")) {
            events.add(new EventDraft().date(day).id("%016x".formatted(day.hashCode())).build());
        }
        List<Reporting.Part> parts =
                IntStream.range(0, 12)
                        .filter(m -> m != 3)
                        .mapToObj(FIRST::plusMonths)
                        .map(d -> new Reporting.Part(d, d.plusDays(1), "Cape & Co", 30, 5))
                        .toList();
        DyadRecord pair = new DyadRecord("XAR", "XBE", events, new Coverage(new TreeMap<>()));
        SeriesFrame frame = SeriesFrame.of(SeriesUnit.MONTH, FIRST, FIRST.plusYears(1));
        Series series = Series.of(pair, new Reporting(parts), frame);
        return new SeriesView(series, measure, code -> code.equals("XAR") ? "Arvania" : "Belmora");
    }

    @Test
    void theTextTellsGapsFromNoughts() {
        List<String> lines = new SeriesText().write(view(Measure.CONFLICT)).lines().toList();
        assertThat(lines.get(0))
                .isEqualTo("Arvania and Belmora: conflict by month, 2020-01 – 2020-12");
        assertThat(lines.get(2)).isEqualTo("▁▁█·▁▅▁▁▁▁▁▁");
        assertThat(lines).anyMatch(l -> l.matches("2020-03 +2 +0.2 to 7.2 +█{24} +30"));
        assertThat(lines).anyMatch(l -> l.matches("2020-04 +– +nothing read"));
        assertThat(lines).anyMatch(l -> l.matches("2020-05 +0 +0.0 to 3.7 +30"));
        assertThat(lines)
                .contains(
                        "3 occurrences from 3 reports (demarche 3): reports of the same happening"
                                + " count once.",
                        "9 months read without an event; 1 month not read at all (–).");
    }

    @Test
    void theJsonHasEveryMeasureAndNullWhereThereIsNone() throws Exception {
        JsonNode json = new ObjectMapper().readTree(new SeriesJson().write(view(Measure.BALANCE)));
        JsonNode march = json.get("points").get(2);
        assertThat(march.get("value").asDouble()).isEqualTo(-1);
        assertThat(march.get("types").get("SANCTION").asInt()).isEqualTo(2);
        assertThat(march.get("by_source").get("Cape & Co").get("articles").asInt()).isEqualTo(30);
        assertThat(march.get("measures").get("score-mean").asDouble()).isEqualTo(-5.5);
        JsonNode april = json.get("points").get(3);
        assertThat(april.get("state").asText()).isEqualTo("gap");
        assertThat(april.get("value").isNull()).isTrue();
        assertThat(april.get("low").isNull()).isTrue();
    }

    @Test
    void theCsvHasOneRowAPeriodAndEmptyCellsInGaps() throws Exception {
        String csv = new SeriesCsv().write(view(Measure.CONFLICT));
        try (var rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
            List<de.siegmar.fastcsv.reader.NamedCsvRecord> all = rows.stream().toList();
            assertThat(all).hasSize(12);
            assertThat(all.get(2).getField("value")).isEqualTo("2");
            assertThat(all.get(2).getField("SANCTION")).isEqualTo("2");
            assertThat(all.get(3).getField("state")).isEqualTo("gap");
            assertThat(all.get(3).getField("value")).isEmpty();
            assertThat(all.get(3).getField("SANCTION")).isEmpty();
        }
    }

    @Test
    void thePageShowsSeriesGapsAndCoverageAndNeedsNothingElse() {
        String page = new SeriesPage().write(view(Measure.CONFLICT));
        assertThat(page)
                .contains("April 2020: nothing was read")
                .contains("March 2020: conflict 2, 95\u00a0% interval 0.2 to 7.2; 30 articles read")
                .contains("Articles read a month, of any pair")
                .contains("<th scope=\"row\">2020-12</th>")
                .doesNotContain("src=")
                .doesNotContain("http-equiv=\"refresh\"");
        assertThat(page.split("class=\"val\"", -1)).hasSize(3);
    }

    @Test
    void smoothingIsAMeanOfNeighboursAndKeepsGaps() {
        List<OptionalDouble> raw =
                List.of(OptionalDouble.of(1), OptionalDouble.empty(), OptionalDouble.of(5));
        assertThat(Smoothing.of(raw, 1))
                .containsExactly(
                        OptionalDouble.of(1), OptionalDouble.empty(), OptionalDouble.of(5));
        assertThat(Smoothing.of(raw, 2).get(0)).hasValue(3);
    }

    @Test
    void labelsThatWouldTouchStandInRowsOfTheirOwn() {
        int[] rows = LabelRows.of(new double[] {0, 5, 9, 30}, new double[] {10, 10, 10, 10});
        assertThat(rows).containsExactly(2, 1, 0, 0);
        assertThat(LabelRows.count(rows)).isEqualTo(3);
        assertThat(LabelRows.count(new int[0])).isZero();
    }

    @Test
    void aLongSeriesFitsTheLine() {
        List<OptionalDouble> values =
                IntStream.range(0, 1000).mapToObj(i -> OptionalDouble.of(i)).toList();
        String line = Sparkline.of(values, 96);
        assertThat(line).hasSizeBetween(48, 96).startsWith("▁").endsWith("█");
    }
}
