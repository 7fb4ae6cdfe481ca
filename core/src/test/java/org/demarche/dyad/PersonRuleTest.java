package org.demarche.dyad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.dyad.Reports.own;
import static org.demarche.dyad.Reports.row;

import java.util.List;
import org.junit.jupiter.api.Test;

class PersonRuleTest {
    private static List<Occurrence> join(Report... reports) {
        return Joining.of(List.of(reports));
    }

    @Test
    void joinsARowWithOurSentenceThatNamesItsPersons() {
        String sentence = "Arvania told that Premier Ada Orlan met Queen Tessa Varn in Novara.";
        Report ours = own("a1", "2020-03-05", "CONSULT", sentence);
        Report other = row("icews", "9", "2020-03-15", "CONSULT", "story 9 sentence 1");
        Report both = Reports.named("icews", "2020-03-06", "CONSULT", "Ada Orlan", "Tessa Varn");
        Report one = Reports.named("icews", "2020-03-05", "CONSULT", "Ada Orlan", "Belmora");
        Report next = row("icews", "8", "2020-03-05", "CONSULT", "story 8 sentence 1");
        Report late = Reports.named("icews", "2020-03-06", "CONSULT", "Ada Orlan", "Belmora");
        Report stranger = Reports.named("icews", "2020-03-05", "CONSULT", "Ada Orlan", "Odo Kern");
        assertThat(join(ours, other, both)).hasSize(2);
        assertThat(join(ours, other, one)).hasSize(2);
        assertThat(join(ours, other, next, late)).hasSize(4);
        assertThat(join(ours, other, next, stranger)).hasSize(4);
        assertThat(join(ours, other, both).stream().flatMap(o -> o.joins().stream()))
                .containsExactly(
                        "the same act by the same names, Ada Orlan and Tessa Varn, in icews, one day later");
    }

    @Test
    void joinsNoRowThatNamesThePersonsOfTwoHappenings() {
        assertThat(
                        join(
                                own(
                                        "a1",
                                        "2020-03-05",
                                        "CONSULT",
                                        "Arvania sent Ada Orlan to talk."),
                                own(
                                        "a2",
                                        "2020-03-05",
                                        "CONSULT",
                                        "Belmora had Ada Orlan to lunch."),
                                row("icews", "9", "2020-03-15", "CONSULT", "story 9 sentence 1"),
                                Reports.named(
                                        "icews", "2020-03-05", "CONSULT", "Ada Orlan", "Belmora")))
                .hasSize(4);
    }
}
