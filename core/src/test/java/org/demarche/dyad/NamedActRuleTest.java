package org.demarche.dyad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.dyad.Reports.own;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamedActRuleTest {
    private static List<Occurrence> join(Report... reports) {
        return Joining.of(List.of(reports));
    }

    @Test
    void joinsWhatIsSpokenOfUnderOneNameInSentencesAboutOtherThings() {
        List<Occurrence> joined =
                join(
                        own(
                                "a1",
                                "2020-03-05",
                                "ASSAULT",
                                "Invasion of the south keeps 90 boats in."),
                        own("a2", "2020-03-20", "ASSAULT", "Invasion drives up bread to 12 marks."),
                        own("a3", "2020-03-21", "ASSAULT", "Invasion is why Tessin closed a fair."),
                        own("a4", "2020-05-30", "ASSAULT", "Invasion of the north has begun."));
        assertThat(joined).hasSize(2);
        assertThat(joined.get(0).reports()).hasSize(3);
        assertThat(joined.get(0).joins())
                .contains("spoken of again under the same name, \"invasion\", one day later");
    }

    @Test
    void datesWhatIsSpokenOfForMonthsByWhenTheNewsWasFullOfIt() {
        List<Report> reports = new ArrayList<>();
        String[] days = {"2020-02-10", "2020-03-05", "2020-03-06", "2020-03-07", "2020-04-02"};
        for (int i = 0; i < days.length; i++) {
            reports.add(own("a" + i, days[i], "ASSAULT", "Invasion troubles paper " + i + "."));
        }
        List<Occurrence> joined = Joining.of(reports);
        assertThat(joined).hasSize(1);
        assertThat(joined.get(0).date().toString()).isEqualTo("2020-03-05");
    }

    @Test
    void takesNoCommonWordForTheNameOfAnAct() {
        assertThat(
                        join(
                                own("a1", "2020-03-05", "ASSAULT", "Attack keeps boats in."),
                                own("a2", "2020-03-06", "ASSAULT", "Attack drives up bread.")))
                .hasSize(2);
    }

    @Test
    void keepsApartActsOfOneNameInOtherPlacesUnlessTheyLast() {
        assertThat(
                        join(
                                own(
                                        "a1",
                                        "2020-03-05",
                                        "RETREAT",
                                        "Withdrawal from Novara begins."),
                                own("a2", "2020-03-06", "RETREAT", "Withdrawal from Elba begins.")))
                .hasSize(2);
    }
}
