package org.demarche.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.dyad.DyadRecord;
import org.demarche.series.MonthRange;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ScaleTest {
    private static final MonthRange RANGE = Samples.years(2019, 2020);

    private static Brief brief(int first, int second) {
        DyadRecord main = Samples.random("XAR", "XBE", RANGE, first, 7);
        return Brief.of(main, BriefPeriod.whole(RANGE), Samples.PROVENANCE, Samples.NAMES)
                .against(Samples.random("XCA", "XBE", RANGE, second, 8));
    }

    @Test
    void isSharedFromASixthOn() {
        assertThat(Scale.of(20, 120)).isEqualTo(new Scale(120, 0));
        assertThat(Scale.of(19, 120)).isEqualTo(new Scale(19, 120));
        assertThat(Scale.of(120, 120).isOwn()).isFalse();
        assertThat(Scale.of(0, 120).isOwn()).isFalse();
    }

    @Test
    void isSaidToBeOwnWhicheverPairIsSmall() {
        for (List<Integer> sizes : List.of(List.of(900, 30), List.of(30, 900))) {
            int small = sizes.get(0) < sizes.get(1) ? 0 : 1;
            Brief brief = brief(sizes.get(0), sizes.get(1));
            Document page = Jsoup.parse(new BriefPage().write(brief));
            assertThat(page.select("figure h3").get(small).text()).contains("own scale: at most");
            assertThat(page.select("figure .own")).hasSize(1);
            assertThat(new BriefText(96, 2).write(brief)).containsOnlyOnce("own scale: at most");
        }
        Document shared = Jsoup.parse(new BriefPage().write(brief(300, 200)));
        assertThat(shared.select("figure .own")).isEmpty();
    }
}
