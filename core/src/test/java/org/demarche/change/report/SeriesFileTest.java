package org.demarche.change.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.demarche.change.ValueSeries;
import org.demarche.text.FormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which files hold a series, and what is said of those that do not. */
class SeriesFileTest {
    @Test
    void readsWithAndWithoutAHeader() throws FormatException {
        ValueSeries with = SeriesFile.read("a.csv", "date,value\n2020-01,3\n2020-02,4.5\n");
        ValueSeries without = SeriesFile.read("a.csv", "2020-01,3\n2020-02,4.5\n");
        assertThat(with).isEqualTo(without);
        assertThat(with.label(1)).isEqualTo("2020-02");
        assertThat(with.value(1)).isEqualTo(4.5);
        assertThat(with.hasExposure()).isFalse();
    }

    @Test
    void readsExposureAndPlainNumbersForDates() throws FormatException {
        ValueSeries series = SeriesFile.read("a.csv", "0,3,10\n1,0,0\n2,-1e2,30\n");
        assertThat(series.label(2)).isEqualTo("2");
        assertThat(series.value(2)).isEqualTo(-100);
        assertThat(series.exposure(2)).isEqualTo(30);
        assertThat(series.isObserved(1)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"''", "NA", "nan", "NULL", "."})
    void takesTheseForMissing(String field) throws FormatException {
        ValueSeries series = SeriesFile.read("a.csv", "1,5\n2," + field + "\n3,6\n");
        assertThat(series.length()).isEqualTo(3);
        assertThat(series.isObserved(1)).isFalse();
    }

    @Test
    void readsSemicolonsTabsAndByteOrderMarks() throws FormatException {
        assertThat(SeriesFile.read("a.csv", "\uFEFFday;n\n1;5\n2;6\n").value(1)).isEqualTo(6);
        assertThat(SeriesFile.read("a.csv", "1\t5\r\n2\t6\r\n").value(1)).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,5/2,abc|a.csv:2: value must be a number, was abc",
                "1,5/2,Infinity|a.csv:2: value must be a number, was Infinity",
                "1,5/2,1e200|a.csv:2: value must be within ±1e150, was 1e200",
                "1,5/2,6,7|a.csv:2: must have 2 fields as the lines before, has 3",
                "1/2|a.csv:1: must be date,value or date,value,exposure, has 1 fields",
                "1,5,1/2,6,-1|a.csv:2: exposure must be >= 0, was -1",
                "1,5,1/2,6,0|a.csv:2: exposure must be > 0 where the value is not 0, was 0",
                "1,5,1/2,6,x|a.csv:2: exposure must be a number, was x",
                "d,v/2,5/1,6|a.csv:3: date must be after the one before, was 1 after 2",
                "2020-02,5/2020-01,6"
                        + "|a.csv:2: date must be after the one before, was 2020-01 after 2020-02",
                "1,5/1,6|a.csv:2: date must be after the one before, was 1 after 1",
                ",5/2,6|a.csv:1: date is missing",
                "date,value|a.csv: holds no observation",
                "''|a.csv: holds no observation",
            })
    void saysWhereAndWhatIsWrong(String lines, String message) {
        assertThatThrownBy(() -> SeriesFile.read("a.csv", lines.replace('/', '\n')))
                .isInstanceOf(FormatException.class)
                .hasMessage(message);
    }
}
