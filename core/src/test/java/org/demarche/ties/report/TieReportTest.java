package org.demarche.ties.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.demarche.actor.ActorKnowledge;
import org.demarche.page.HtmlWriter;
import org.demarche.series.measure.Share;
import org.demarche.ties.SampleRegister;
import org.demarche.ties.TieSpan;
import org.demarche.ties.outside.BodyYear;
import org.demarche.ties.outside.OutsideTie;
import org.demarche.ties.outside.OutsideTies;
import org.demarche.ties.outside.VoteYear;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class TieReportTest {
    private static final UnaryOperator<String> NAMES = ActorKnowledge.bundled()::displayName;
    private static final LocalDate END = LocalDate.of(2026, 1, 1);
    private static final OutsideTies TOLD =
            new OutsideTies(
                    List.of(
                            new OutsideTie(
                                    "COW alliances",
                                    "defence pact",
                                    "",
                                    TieSpan.parse("1992", "2013-01-01"),
                                    true)),
                    List.of(new BodyYear(2013, 41)),
                    List.of(new VoteYear(2012, new Share(63, 90))));

    private static TieView view(String a, String b, String day, OutsideTies told) {
        return new TieView(
                SampleRegister.read().between(a, b),
                told,
                TieSpan.ALWAYS,
                day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day)),
                2,
                NAMES);
    }

    private static TieContrast contrast(String day) {
        return new TieContrast(
                view("ARM", "RUS", day, OutsideTies.NONE),
                view("AZE", "RUS", day, OutsideTies.NONE));
    }

    @Test
    void saysWhoIsInAndWhoLeft() {
        String text = TieText.write(view("AZE", "RUS", "2025-03-01", OutsideTies.NONE));
        assertThat(text)
                .contains("\nOnce both, now one\n")
                .contains("\nAlliances and blocs of only one\n  Russia: EAEU\n")
                .contains("\nEnded before\n");
        assertThat(text.replaceAll("\\s+", " "))
                .contains("(CSTO): only Russia since 20 April 1994; Azerbaijan left in April 1999")
                .contains("· 2009 – February 2025 [");
        assertThat(TieText.write(view("AZE", "RUS", "1998-01-01", OutsideTies.NONE)))
                .contains("both 20 April 1994 – 20 April 1999");
    }

    @Test
    void doubtsWhatTheDateDoesNotTell() {
        assertThat(TieText.write(view("AZE", "RUS", "2025-02-14", OutsideTies.NONE)))
                .containsPattern("2009 – February\\s+2025\\s+\\(perhaps: the day is not known\\)");
    }

    @Test
    void givesEverySourceANumberAndListsItOnce() {
        String text = TieText.write(view("ARM", "RUS", "", OutsideTies.NONE));
        String sources = text.substring(text.indexOf("\nSources\n"));
        assertThat(sources).containsOnlyOnce("Agreement of 16 March 1995");
        Set<String> used = found(text.substring(0, text.indexOf("\nSources\n")), "\\[(\\d+)\\]");
        assertThat(found(sources, "\\[(\\d+)\\]")).isEqualTo(used).hasSizeGreaterThan(4);
        assertThat(text)
                .endsWith(
                        "2 changes to the register proposed by events between the two; --proposals"
                                + " lists them.\n");
    }

    private static Set<String> found(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        return Stream.iterate(matcher.find(), f -> f, f -> matcher.find())
                .map(f -> matcher.group(1))
                .collect(Collectors.toSet());
    }

    @Test
    void keepsOtherDataSetsApart() {
        String text = TieText.write(view("ARM", "RUS", "", TOLD));
        assertThat(text)
                .contains("As other data sets tell it\n")
                .contains(
                        "COW alliances: defence pact, 1992–2012 (the data end there; no treaty"
                                + " named)")
                .contains("COW IGO counts 41 organisations both belonged to in 2013")
                .contains("voted alike in 70 %, 60–78 (63 of 90 roll calls) in 2012");
        assertThat(TieText.write(view("ARM", "RUS", "2025-02-01", TOLD)))
                .doesNotContain("As other data sets");
    }

    @Test
    void comparesTwoPairs() {
        assertThat(contrast("2025-02-01").differences())
                .containsExactly(
                        "Armenia and Russia have, and Azerbaijan and Russia have not: treaties;"
                                + " bases or forces; common membership of CSTO and EAEU.");
        assertThat(contrast("1998-01-01").differences())
                .containsExactly(
                        "Armenia and Russia have, and Azerbaijan and Russia have not: treaties;"
                                + " bases or forces.");
        assertThat(contrast("2025-02-01").rows())
                .filteredOn(r -> r.topic().equals("Bases and forces"))
                .flatExtracting(ContrastRow::right)
                .singleElement()
                .asString()
                .startsWith("ended: Russia in Azerbaijan: Peacekeepers in Karabakh");
    }

    @Test
    void everyMarkOfThePageLeadsToARow() throws Exception {
        String page = TiePage.write(contrast("2025-02-01"), END);
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(page.substring(page.indexOf("<html")))));
        Set<String> ids = found(page, " id=\"([^\"]+)\"");
        assertThat(ids).containsAll(found(page, "href=\"#([^\"]+)\""));
        assertThat(found(page, "href=\"#([tu]\\d+)\"")).hasSizeGreaterThan(12);
        assertThat(page).doesNotContain("src=\"", "NaN");
    }

    @Test
    void pageShowsVotesWithTheirTable() {
        String page = TiePage.write(view("ARM", "RUS", "", TOLD), END);
        assertThat(page)
                .contains("Voting alike in the UN General Assembly")
                .contains("<tr id=\"votes-ARM-RUS-2012\"><td>2012</td><td>70\u00a0%, 60–78</td>")
                .contains("class=\"outside\"");
    }

    @Test
    void pageDrawsWhatIsOnlyKnownByItsYearLighter() {
        String page = TiePage.write(view("AZE", "RUS", "", OutsideTies.NONE), END);
        assertThat(page).contains("<rect class=\"unsure\"").contains("<rect class=\"sure\"");
    }

    @Test
    void anotherPageCanHoldThePicture() {
        HtmlWriter html = new HtmlWriter();
        TiePage.draw(html.open("main"), view("AZE", "RUS", "", OutsideTies.NONE), END);
        String page = html.close().page();
        assertThat(found(page, "href=\"#(tie-\\d+)\""))
                .isNotEmpty()
                .isSubsetOf(found(page, "<tr id=\"(tie-\\d+)\""));
    }

    @Test
    void aPairWithoutTiesIsAnAnswer() {
        TieView view = view("GEO", "TUR", "", OutsideTies.NONE);
        assertThat(TieText.write(view))
                .startsWith("The register knows of no tie between Georgia and Turkey.");
        assertThat(TiePage.write(view, END)).contains("The register has no row.");
        assertThat(TieJson.write(view)).contains("\"ties\" : [ ]");
    }
}
