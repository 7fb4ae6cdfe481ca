package org.demarche.change.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.demarche.change.ChangeModel;
import org.demarche.change.TurningPointReport;
import org.demarche.change.TurningPoints;
import org.demarche.change.ValueSeries;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** The page is whole, links lead somewhere, and no label covers another. */
class TurnsPageTest {
    private static TurningPointReport steps(int... lengths) {
        List<Double> values = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (int r = 0; r < lengths.length; r++) {
            for (int i = 0; i < lengths[r]; i++) {
                values.add(10.0 * (r % 2) + (i % 3) / 10.0);
                labels.add("day <%d> of twenty".formatted(values.size()));
            }
        }
        double[] numbers = values.stream().mapToDouble(v -> v).toArray();
        double[] exposure = new double[numbers.length];
        java.util.Arrays.fill(exposure, 4);
        ValueSeries series = ValueSeries.of(numbers).withExposure(exposure).withLabels(labels);
        return TurningPoints.in(series, ChangeModel.LEVEL);
    }

    @Test
    void isWellFormedAndEscaped() throws Exception {
        String page = new TurnsPage().write("a & b", steps(40, 10, 40));
        String body = page.substring(page.indexOf("<html"));
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(body)));
        assertThat(page)
                .contains("When it turned: a &amp; b", "day &lt;41&gt; of twenty", "id=\"t40\"")
                .contains("href=\"#t50\"", "What each value is out of");
    }

    @Test
    void drawsASeriesWithNothingInIt() {
        TurningPointReport report =
                TurningPoints.in(ValueSeries.of(Double.NaN).withLabels(List.of("once")));
        assertThat(new TurnsPage().write("none", report)).contains("No turning point in 1");
    }

    @Test
    void tellsWhatComesNearestToATurn() {
        double[] values = new double[60];
        for (int i = 0; i < values.length; i++) {
            values[i] = i % 3 + (i < 30 ? 0 : 0.5);
        }
        TurningPointReport report = TurningPoints.in(ValueSeries.of(values), ChangeModel.LEVEL);
        assertThat(report.hasTurned()).isFalse();
        String words = "Nearest to one: (29|30), with \\d\\d\\h% of the evidence asked for";
        assertThat(new TurnsPage().write("step", report)).containsPattern(words);
        assertThat(new TurnsText().write(report, Optional.empty())).containsPattern(words);
        assertThat(new TurnsJson().write(report, Optional.empty()))
                .containsPattern("\"nearest\":\\{\"dates\":\\[\"(29|30)\"\\],\"levels\":\\[\\d");
    }

    @Test
    void tellsWhatFlaredUpAndPassed() {
        double[] counts = new double[80];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = i % 4 == 0 ? 1 : 0;
        }
        counts[50] = 7;
        counts[51] = 8;
        TurningPointReport report = TurningPoints.in(ValueSeries.of(counts));
        String words = "Flared up and passed: 50 – 51 (15 where 0.5";
        assertThat(new TurnsPage().write("flare", report)).contains(words);
        assertThat(new TurnsText().write(report, Optional.empty())).contains(words);
        assertThat(new TurnsJson().write(report, Optional.empty()))
                .contains("\"episodes\":[{\"index\":50,\"end\":52,\"date\":\"50\",\"events\":15,");
    }

    @Test
    void setsLabelsThatWouldOverlapIntoRows() {
        TurningPointReport report = steps(80, 6, 6, 6, 80);
        LabelRows rows = LabelRows.of(report);
        assertThat(report.turningPoints()).hasSize(4);
        assertThat(rows.count()).isGreaterThan(1);
        assertThat(rows.row(0)).isNotEqualTo(rows.row(1));
        assertThat(rows.row(1)).isNotEqualTo(rows.row(2));
    }

    @Test
    void setsTheLabelOfALateTurnToItsLeft() {
        TurningPointReport report = steps(95, 5);
        assertThat(LabelRows.of(report).isLeft(0)).isTrue();
    }
}
