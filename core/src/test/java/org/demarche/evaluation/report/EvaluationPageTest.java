package org.demarche.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.StringReader;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.demarche.evaluation.Comparison;
import org.demarche.evaluation.Judged;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class EvaluationPageTest {
    private static final String NASTY = "Rus</p><script>alert('x')</script> & \"co\" met\u0000.";

    private static Findings findings(String name) {
        Judged judged =
                new Judged()
                        .tagged(
                                name,
                                NASTY,
                                Set.of("<tag>"),
                                List.of("RUS AID GEO", "FRA ACCUSE MLI denied"),
                                "RUS COERCE GEO@0.8",
                                "FRA ACCUSE MLI@0.7");
        return Findings.of("<gold>", "<coder>", judged.evaluation());
    }

    private static String comparing() {
        Judged before = new Judged().text("a", NASTY, List.of("RUS AID GEO"), "RUS AID GEO@0.4");
        Judged after = new Judged().text("a", NASTY, List.of("RUS AID GEO"), "RUS ACCUSE GEO@0.4");
        Comparison comparison = Comparison.of(after.gold(), before.reported(), after.reported());
        return new EvaluationPage().write(Findings.of("gold", "new", comparison, "<old>"));
    }

    private static void assertWellFormed(String page) {
        assertThatCode(
                        () ->
                                DocumentBuilderFactory.newInstance()
                                        .newDocumentBuilder()
                                        .parse(
                                                new InputSource(
                                                        new StringReader(
                                                                page.substring(
                                                                        page.indexOf('\n'))))))
                .doesNotThrowAnyException();
    }

    @Test
    void letsNothingThroughUnescaped() {
        String page = new EvaluationPage().write(findings("id<&>"));
        assertThat(page)
                .doesNotContain("<script", "<tag>", "<gold>", "<coder>", "<rule>", "\u0000");
        assertThat(page).contains("&lt;script&gt;alert(&#39;x&#39;)", "id&lt;&amp;&gt;");
        assertWellFormed(page);
        assertThat(comparing()).contains("&lt;old&gt;").doesNotContain("<old>");
        assertWellFormed(comparing());
    }

    @Test
    void asksNothingFromAnywhere() {
        String page = new EvaluationPage().write(findings("a"));
        assertThat(page).contains("default-src 'none'".replace("'", "&#39;"));
        assertThat(page.replace("http://www.w3.org/1999/xhtml", ""))
                .doesNotContain("http:", "https:", "url(", "@import", "<script", "src=\"");
    }

    @Test
    void beginsWithWhatAStrangerShouldTake() {
        assertThat(new EvaluationPage().write(findings("a")))
                .contains(
                        "Of 2 events reported as having happened 0\u00a0% (0–66) are right in who,"
                                + " what and to whom; of 1 event that people found in 1 text, 0\u00a0%"
                                + " (0–79) were found.")
                .contains("only planned, supposed, denied or alleged, 1 was told as if it had");
    }

    @Test
    void showsTheTextWithTheWordsMarked() {
        assertThat(new EvaluationPage().write(findings("a")))
                .contains("<mark>Rus</mark>")
                .contains("wrong type</span> RUS AID GEO (actual), coded RUS COERCE GEO (actual)")
                .contains("80\u00a0% sure · by a &lt;rule&gt;");
    }

    @Test
    void everyChartHasItsNumbers() {
        String page = new EvaluationPage().write(findings("a"));
        assertThat(page).contains("Reliability diagram", "The numbers of the diagram");
        assertThat(page).contains("Types of events: in rows what people say");
    }

    @Test
    void setsTwoRunsSideBySide() {
        assertThat(comparing())
                .contains("Mended: wrong there, right here", "None.")
                .contains("Broken: right there, wrong here")
                .contains("−1.000");
    }
}
