package org.demarche.record.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.demarche.source.dataset.DataSet;
import org.demarche.source.dataset.acled.Acled;
import org.junit.jupiter.api.Test;

class AcledTest extends DataSetContract {
    @Override
    DataSet set() {
        return new Acled(ACTORS);
    }

    @Override
    List<String> header() {
        return List.of(
                "data_id,iso,event_id_cnty,event_date,year,time_precision,event_type,"
                        + "sub_event_type,actor1,inter1,actor2,inter2,country,location,source,notes,"
                        + "fatalities");
    }

    @Override
    char separator() {
        return ',';
    }

    @Override
    String row(int number, LocalDate day) {
        return row("UKR" + number, day.toString());
    }

    private static String row(String id, String day) {
        return "9,804,"
                + id
                + ","
                + day
                + ",2019,1,Explosions/Remote violence,Air/drone strike,Military Forces of Russia"
                + " (2000-),8,Civilians (Ukraine),7,Ukraine,Odesa,A Paper; Another,"
                + "\"A \"\"quoted\"\" note, of\ntwo lines.\",3";
    }

    @Test
    void readsNotesWithQuotesAndLineBreaks() throws Exception {
        assertCounts(imports.read(set(), file("a.csv", lines(2))), 2, 0, 0);
        assertThat(
                        imports.ask(
                                "SELECT actor, actor_sector, recipient, recipient_sector, type, mode,"
                                        + " code, outlets, deaths, place, place_state, text, line"
                                        + " FROM outside_event ORDER BY key"))
                .containsExactly(
                        "RUS|MIL|UKR|CVL|ASSAULT|aerial|Explosions/Remote violence/Air/drone"
                                + " strike|2|3|Odesa|UKR|A \"quoted\" note, of two lines.|2",
                        "RUS|MIL|UKR|CVL|ASSAULT|aerial|Explosions/Remote violence/Air/drone"
                                + " strike|2|3|Odesa|UKR|A \"quoted\" note, of two lines.|4");
    }

    @Test
    void readsTheDatesOfAllItsYears() throws Exception {
        List<String> lines = lines(0);
        lines.add(row("A1", "9-May-20"));
        lines.add(row("A2", "09-May-2020"));
        lines.add(row("A3", "09 May 2020"));
        DateTimeFormatter long2016 = DateTimeFormatter.ofPattern("dd-MMMM-yyyy", Locale.ENGLISH);
        lines.add(row("A4", LocalDate.of(2020, 1, 9).format(long2016)));
        assertCounts(imports.read(set(), file("a.csv", lines)), 4, 0, 0);
        assertThat(imports.ask("SELECT day FROM outside_event ORDER BY key"))
                .containsExactly("2020-05-09", "2020-05-09", "2020-05-09", "2020-01-09");
    }

    @Test
    void aDateKnownToTheMonthSpansWhatIsLeftOfIt() throws Exception {
        List<String> lines = lines(0);
        lines.add(row("A1", "2020-02-10").replace(",2019,1,", ",2019,3,"));
        lines.add(row("A2", "2020-02-10").replace(",2019,1,", ",2019,2,"));
        imports.read(set(), file("a.csv", lines));
        assertThat(imports.ask("SELECT day_end FROM outside_event ORDER BY key"))
                .containsExactly("2020-03-01", "2020-02-17");
    }

    @Test
    void aQuoteThatNeverClosesCostsItsLineAlone() throws Exception {
        List<String> lines = lines(2);
        lines.add("9,804,X,\"never closed");
        lines.add("and one more");
        assertCounts(imports.read(set(), file("a.csv", lines)), 2, 0, 2);
        assertThat(imports.rejects().get(0).reason()).isEqualTo("a quote that is never closed");
        assertThat(imports.rejects().get(0).line()).isEqualTo(lineOf(lines, 3));
        assertThat(imports.rejects().get(1).line()).isEqualTo(lineOf(lines, 4));
    }
}
