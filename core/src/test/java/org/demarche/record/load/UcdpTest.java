package org.demarche.record.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.demarche.source.dataset.DataSet;
import org.demarche.source.dataset.ucdp.Ucdp;
import org.junit.jupiter.api.Test;

class UcdpTest extends DataSetContract {
    @Override
    DataSet set() {
        return new Ucdp(ACTORS);
    }

    @Override
    List<String> header() {
        return List.of(
                "id,year,type_of_violence,side_a,side_b,number_of_sources,source_article,"
                        + "source_headline,where_coordinates,country,date_start,date_end,best",
                ",#date+year,,#group+name+first,#group+name+second,,#meta+source,,#loc+name,"
                        + "#country+name,#date+start,#date+end,#affected+killed");
    }

    @Override
    char separator() {
        return ',';
    }

    @Override
    String row(int number, LocalDate day) {
        return "%d,2019,1,Government of Ukraine,DPR,4,A Paper,A headline,Donetsk town,Ukraine,%s,%s 00:00:00.000,5"
                .formatted(number, day, day);
    }

    @Test
    void passesOverTheLineOfTagsAndMapsSides() throws Exception {
        assertCounts(imports.read(set(), file("a.csv", lines(1))), 1, 0, 0);
        assertThat(
                        imports.ask(
                                "SELECT actor, actor_sector, recipient_text, type, code, deaths,"
                                        + " reports, place, place_state, day, day_end, line"
                                        + " FROM outside_event"))
                .containsExactly(
                        "UKR|GOV|DPR|ASSAULT|1|5|4|Donetsk town|UKR|2019-10-25|2019-10-26|3");
    }

    @Test
    void civiliansAreThoseOfTheCountry() throws Exception {
        List<String> lines = lines(0);
        lines.add(
                "9,2019,3,IS,Civilians,4,A Paper,A headline,Palmyra,Syria,2019-10-25,2019-10-28,5");
        imports.read(set(), file("a.csv", lines));
        assertThat(imports.ask("SELECT recipient, recipient_sector, day_end FROM outside_event"))
                .containsExactly("SYR|CVL|2019-10-29");
    }

    @Test
    void refusesWhatEndsBeforeItBegins() throws Exception {
        List<String> lines = lines(0);
        lines.add(
                "9,2019,3,IS,Civilians,4,A Paper,A headline,Palmyra,Syria,2019-10-25,2019-10-20,5");
        assertCounts(imports.read(set(), file("a.csv", lines)), 0, 0, 1);
        assertThat(imports.rejects().get(0).reason())
                .isEqualTo("ends on 2019-10-20, before it begins");
    }
}
