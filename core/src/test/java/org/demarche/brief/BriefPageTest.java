package org.demarche.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.SAXParserFactory;
import org.demarche.dyad.DyadRecord;
import org.demarche.event.Factuality;
import org.demarche.event.Status;
import org.demarche.record.Coverage;
import org.demarche.record.EventDraft;
import org.demarche.record.RecordedEvent;
import org.demarche.series.MonthRange;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.helpers.DefaultHandler;

class BriefPageTest {
    private static final MonthRange RANGE = Samples.years(2014, 2026);

    private static final Pattern MONTH =
            Pattern.compile(
                    "(.+): cooperation (\\d+) deeds?, (\\d+) words?;"
                            + " conflict (\\d+) deeds?, (\\d+) words?");

    private static Brief brief(DyadRecord record, MonthRange range) {
        return Brief.of(record, BriefPeriod.whole(range), Samples.PROVENANCE, Samples.NAMES);
    }

    private static Brief two() {
        return brief(Samples.random("XAR", "XBE", RANGE, 340, 7), RANGE)
                .against(Samples.random("XCA", "XBE", RANGE, 120, 8));
    }

    private static DyadRecord of(RecordedEvent... events) {
        TreeMap<YearMonth, Integer> read = new TreeMap<>();
        RANGE.months().forEach(m -> read.put(m, 10));
        return new DyadRecord("XAR", "XBE", List.of(events), new Coverage(read));
    }

    private static Document page(Brief brief) {
        return Jsoup.parse(new BriefPage().write(brief));
    }

    private static Document page(RecordedEvent... events) {
        return page(brief(of(events), RANGE));
    }

    @Test
    void isWellFormedAsHtmlAndAsXml() throws Exception {
        String html = new BriefPage().write(two());
        Parser parser = Parser.htmlParser().setTrackErrors(50);
        parser.parseInput(html, "");
        assertThat(parser.getErrors()).isEmpty();
        SAXParserFactory factory = SAXParserFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.newSAXParser()
                .parse(
                        new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)),
                        new DefaultHandler());
    }

    @Test
    void asksForNothingFromOutside() {
        Document page = page(two());
        assertThat(page.select("script, img, iframe, object, embed, [src], [style]")).isEmpty();
        assertThat(page.select("link")).allMatch(l -> l.attr("href").equals("data:,"));
        assertThat(page.select("[href^=http]")).allMatch(e -> e.tagName().equals("a"));
        assertThat(page.select("style").html()).doesNotContain("@import", "url(h", "//");
        assertThat(page.select("[onclick], [onload], [onerror]")).isEmpty();
    }

    @Test
    void leadsEveryInnerLinkToAPlaceThatIsThereOnce() {
        Document page = page(two());
        Set<String> ids = new HashSet<>();
        page.select("[id]").forEach(e -> assertThat(ids.add(e.id())).as(e.id()).isTrue());
        assertThat(page.select("a[href^=#]"))
                .isNotEmpty()
                .allMatch(a -> ids.contains(a.attr("href").substring(1)));
    }

    @Test
    void leadsEachCountOfDeedsAndWordsToAnEventOfItsKind() {
        Document page = page(new EventDraft().build());
        Element row = page.select("table.deeds tbody tr").get(0);
        assertThat(row.select("td").eachText()).startsWith("hostile", "1", "0");
        String target = row.select("td").get(1).select("a").attr("href");
        assertThat(page.select(target).text()).contains("SANCTION").contains("expelled");
        assertThat(row.select("td").get(2).select("a")).isEmpty();
    }

    @Test
    void namesItsLinksTablesAndLanguage() {
        Document page = page(two());
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("table")).allMatch(t -> !t.select("caption").text().isBlank());
        assertThat(page.select("a"))
                .allMatch(a -> !a.text().isBlank() || !a.attr("aria-label").isBlank());
        assertThat(page.select("svg.chart a")).allMatch(a -> a.selectFirst("title") != null);
    }

    /** What the name of a drawn month says: the month and its four counts. */
    private static List<String> counts(Element month) {
        Matcher m = MONTH.matcher(month.attr("aria-label"));
        assertThat(m.find()).isTrue();
        return List.of(m.group(1), m.group(2), m.group(3), m.group(4), m.group(5));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void drawsTheNumbersOfItsTable(int pair) {
        Document page = page(two());
        List<List<String>> table = new ArrayList<>();
        for (Element row : page.select("table.months").get(pair).select("tbody tr")) {
            List<String> cells = new ArrayList<>(row.select("th, td").eachText().subList(0, 5));
            cells.replaceAll(c -> c.equals("–") ? "0" : c);
            if (!cells.subList(1, 5).stream().allMatch(c -> c.equals("0"))) {
                table.add(cells);
            }
        }
        List<List<String>> chart =
                page.select("svg.chart").get(pair).select("a").stream()
                        .map(BriefPageTest::counts)
                        .toList();
        assertThat(chart).isNotEmpty().isEqualTo(table);
    }

    @Test
    void makesBarsAsHighAsTheirCountsInBothCharts() {
        Set<Long> heights = new HashSet<>();
        for (Element month : page(two()).select("svg.chart a")) {
            List<String> counts = counts(month);
            List<Element> bars = month.select("rect:not(.hit)");
            for (int kind = 1; kind <= 4; kind++) {
                int n = Integer.parseInt(counts.get(kind));
                if (n > 0) {
                    Element bar = bars.remove(0);
                    heights.add(Math.round(10 * Double.parseDouble(bar.attr("height")) / n));
                }
                if (n > 0 && kind % 2 == 0) {
                    bars.remove(0);
                }
            }
            assertThat(bars).isEmpty();
        }
        assertThat(heights).hasSize(1);
    }

    @Test
    void hatchesMonthsNothingWasReadOf() {
        Document page = page(two());
        Element chart = page.select("svg.chart").get(0);
        assertThat(chart.select(".unread title").eachText())
                .containsExactly("September 2015 – January 2016: nothing was read");
        assertThat(page.select("table.months").get(0).select("tr:contains(October 2015)").text())
                .endsWith("none");
        assertThat(page.select("header").text()).contains("No article is on record of 5 months");
    }

    @Test
    void escapesWhatIsHostile() {
        String evil = "\"><script>alert('x')</script>&\u0000\uD800";
        RecordedEvent event =
                new EventDraft()
                        .sentence("Arvania " + evil)
                        .title(evil)
                        .outlet(evil)
                        .status(new Status(Factuality.ACTUAL, evil, false))
                        .url("https://example.org/\"onmouseover=\"alert(1)")
                        .build();
        Document page = page(event);
        assertThat(page.select("script, [onmouseover]")).isEmpty();
        assertThat(page.select(".q").text()).contains("<script>alert('x')</script>&\uFFFD");
        assertThat(page.select(".src a").attr("href")).startsWith("https://example.org/\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                " JavaScript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "//example.org",
                "java\nscript:alert(1)",
                "https://a b",
                ""
            })
    void linksNothingButTheWeb(String url) {
        Document page = page(new EventDraft().url(url).build());
        assertThat(page.select(".src a")).isEmpty();
        assertThat(page.select(".src").text()).contains("Cape Daily, 2020-03-06");
    }

    @Test
    void marksTheWordsThatTellAndTheParties() {
        Element sentence = page(new EventDraft().build()).selectFirst(".q");
        assertThat(sentence).isNotNull();
        if (sentence != null) {
            assertThat(sentence.select("mark").text()).isEqualTo("expelled");
            assertThat(sentence.select("u.actor").text()).isEqualTo("Arvania");
            assertThat(sentence.select("u.recipient").text()).isEqualTo("Belmora");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"planned", "hypothetical", "denied", "alleged"})
    void neverShowsAsHappenedWhatIsNot(String factuality) {
        Status status = new Status(Factuality.named(factuality).orElseThrow(), "", false);
        Document page = page(new EventDraft().status(status).build());
        assertThat(page.select(".ev.doubt .chip.not")).hasSize(1);
        assertThat(page.select("svg.chart a")).isEmpty();
        assertThat(page.select(".lead").text())
                .startsWith("Nothing is on record as having happened");
    }

    @Test
    void saysPlainlyThatThereIsNothing() {
        Document page = page();
        assertThat(page.select(".lead").text())
                .isEqualTo(
                        "The record holds no event between Arvania and Belmora in these months.");
        assertThat(page.select(".more").text()).contains("these months hold 1,440 articles read");
        assertThat(page.select("#events-1").text()).contains("There is no event to list.");
        assertThat(page.select("svg.chart a")).isEmpty();
    }

    @Test
    void showsASingleEvent() {
        Document page = page(new EventDraft().build());
        assertThat(page.select(".lead").text())
                .contains("Too few events to compare: 1 event is on record")
                .contains("5 March 2020: a sanction (expel), Arvania → Belmora.");
        assertThat(page.select(".ev")).hasSize(1);
        assertThat(page.select("svg.chart a").attr("href")).isEqualTo("#p1-00000000000000aa");
    }

    @Test
    void staysSmallWithFiveThousandEvents() {
        MonthRange range = Samples.years(1990, 2026);
        DyadRecord many = Samples.random("XAR", "XBE", range, 5000, 9);
        Brief brief = brief(many, range).against(Samples.random("XCA", "XBE", range, 5000, 10));
        String html = new BriefPage().write(brief);
        assertThat(html.getBytes(StandardCharsets.UTF_8).length).isLessThan(1_500_000);
        Document page = Jsoup.parse(html);
        assertThat(page.select("#events-1 .ev").size()).isBetween(300, 400);
        assertThat(page.select("#events-1 > .note").text())
                .matches("Of 4,\\d{3} events the newest.*")
                .endsWith("demarche events XAR XBE.");
        assertThat(page.select("#events-1 h3")).hasSize(36);
    }

    @Test
    void isTheSamePageForTheSameBrief() {
        assertThat(new BriefPage().write(two())).isEqualTo(new BriefPage().write(two()));
    }
}
