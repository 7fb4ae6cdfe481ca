package org.demarche.brief;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.demarche.series.MonthRange;
import org.junit.jupiter.api.Test;

class BriefJsonTest {
    private static final MonthRange RANGE = Samples.years(2014, 2026);

    private static JsonNode json() throws JsonProcessingException {
        Brief brief =
                Brief.of(
                        Samples.random("XAR", "XBE", RANGE, 800, 7),
                        BriefPeriod.whole(RANGE),
                        Samples.PROVENANCE,
                        Samples.NAMES);
        return new ObjectMapper().readTree(new BriefJson().write(brief));
    }

    @Test
    void listsAndCountsEachHappeningOnceWithAllWhoTellOfIt() throws JsonProcessingException {
        JsonNode pair = json().at("/pairs/0");
        int reports = 0;
        for (JsonNode event : pair.get("events")) {
            reports += event.get("reports").size();
        }
        assertThat(reports).isEqualTo(800);
        assertThat(pair.get("months")).hasSize(144);
        int counted = 0;
        for (JsonNode month : pair.get("months")) {
            for (JsonNode kind : new JsonNode[] {month.get("actual"), month.get("apart")}) {
                for (JsonNode side : kind) {
                    for (JsonNode n : side) {
                        counted += n.asInt();
                    }
                }
            }
        }
        int happenings = Samples.random("XAR", "XBE", RANGE, 800, 7).occurrences().size();
        assertThat(counted).isEqualTo(happenings).isLessThan(800);
        assertThat(pair.get("events")).hasSize(happenings);
    }

    @Test
    void pointsToTheWordsOfTheSentence() throws JsonProcessingException {
        for (JsonNode event : json().at("/pairs/0/events")) {
            JsonNode span = event.at("/spans/trigger");
            String words =
                    event.get("sentence")
                            .asText()
                            .substring(span.get(0).asInt(), span.get(1).asInt());
            assertThat(words).isNotBlank().doesNotStartWith(" ").doesNotEndWith(" ");
        }
    }
}
