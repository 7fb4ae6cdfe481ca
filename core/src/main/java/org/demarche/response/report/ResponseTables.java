package org.demarche.response.report;

import java.util.List;
import java.util.Locale;
import org.demarche.page.HtmlWriter;
import org.demarche.response.Answer;
import org.demarche.response.Influence;
import org.demarche.response.Placebo;
import org.demarche.response.Response;
import org.demarche.response.rate.AnswerRate;
import org.demarche.wording.Words;

/** Writes every figure on answers as tables of a page. */
final class ResponseTables {
    private static final List<String> ANSWER_HEADS =
            List.of(
                    "Act → answer",
                    "Cases",
                    "Otherwise",
                    "Points more",
                    "p",
                    "Adjusted",
                    "Before (p)",
                    "Others",
                    "");
    private static final List<String> INFLUENCE_HEADS =
            List.of(
                    "Act → answer",
                    "Times",
                    "F",
                    "p",
                    "Adjusted",
                    "Reversed, p",
                    "Moved",
                    "Others",
                    "As strong",
                    "Periods",
                    "Answers",
                    "");

    private final HtmlWriter html;
    private final ResponseWords words;
    private final Response response;

    ResponseTables(HtmlWriter html, ResponseWords words) {
        this.html = html;
        this.words = words;
        this.response = words.response();
    }

    void write() {
        html.open("section", "id", "answers").element("h2", "After an act");
        answers(response.a(), response.b());
        answers(response.b(), response.a());
        html.closeLine();
        String unit = response.options().frame().unit().noun();
        html.open("section", "id", "influences");
        html.element("h2", Words.capital(unit) + " by " + unit);
        html.element("p", ResponsePage.INFLUENCE_RULE, "class", "note");
        influences(response.a(), response.b());
        influences(response.b(), response.a());
        html.closeLine();
    }

    private void answers(String actor, String other) {
        String caption =
                "%s acts, %s answers within %d days"
                        .formatted(name(actor), name(other), response.options().days());
        List<Answer> asked = words.asked(actor);
        if (asked.isEmpty()) {
            html.element("p", caption + ": too few acts to ask.", "class", "note");
        } else {
            open(caption, ANSWER_HEADS);
            asked.forEach(this::answer);
            close();
        }
        List<String> thin = words.thin(actor);
        if (!thin.isEmpty()) {
            String text = "Too thin, cases and stretches in brackets: " + String.join("; ", thin);
            html.element("p", text + ".", "class", "note");
        }
    }

    private void answer(Answer answer) {
        AnswerRate rate = answer.rate();
        row(
                answer.verdict().isFinding(),
                ResponseWords.kinds(rate.question().act(), rate.question().answer()),
                Figures.cell(rate.cases()),
                Figures.cell(rate.base()),
                rate.difference().map(d -> Figures.points(d.value(), d.interval())).orElse("–"),
                Figures.p(rate.p()),
                Figures.p(answer.q()),
                "%d/%d (%s)"
                        .formatted(
                                rate.backwards().cases().part(),
                                rate.backwards().cases().whole(),
                                Figures.p(rate.backwards().p())),
                passing(answer.strangers()),
                answer.verdict().words());
    }

    private void influences(String actor, String other) {
        String unit = response.options().frame().unit().noun();
        open(
                "%s acts, %s answers, %s by %s".formatted(name(actor), name(other), unit, unit),
                INFLUENCE_HEADS);
        for (Influence influence : response.influences()) {
            if (influence.actor().equals(actor)) {
                String kinds = ResponseWords.kinds(influence.act(), influence.answer());
                if (influence.figures().isEmpty()) {
                    html.open("tr").element("th", kinds, "scope", "row");
                    String why = influence.whyNot().replaceFirst(";$", "");
                    html.element(
                                    "td",
                                    "too thin: " + why,
                                    "colspan",
                                    Integer.toString(INFLUENCE_HEADS.size() - 1))
                            .closeLine();
                } else {
                    influence(influence, influence.figures().get(), kinds);
                }
            }
        }
        close();
    }

    private void influence(Influence influence, Influence.Figures seen, String kinds) {
        Placebo both = seen.placebos().moved().and(seen.placebos().strangers());
        row(
                influence.verdict().isFinding(),
                kinds,
                Figures.number(seen.factor(), seen.factorInterval()),
                String.format(Locale.ROOT, "%.2f", seen.test().statistic()),
                Figures.p(seen.test().p()),
                Figures.p(influence.q()),
                seen.placebos().reversed().map(t -> Figures.p(t.p())).orElse("–"),
                passing(seen.placebos().moved()),
                passing(seen.placebos().strangers()),
                both.asStrong() + "/" + both.tried(),
                Words.number(seen.steps()),
                Words.number(seen.events()),
                influence.verdict().words());
    }

    private static String passing(Placebo placebo) {
        return placebo.tried() == 0 ? "–" : placebo.passing() + "/" + placebo.tried();
    }

    private String name(String party) {
        return words.names().apply(party);
    }

    private void open(String caption, List<String> heads) {
        Figures.table(html, caption).element("caption", caption);
        html.open("thead").open("tr");
        for (String head : heads) {
            if (head.isEmpty()) {
                html.element("td", "");
            } else {
                html.element("th", head, "scope", "col");
            }
        }
        html.close().close().open("tbody");
    }

    private void row(boolean isFinding, String head, String... cells) {
        if (isFinding) {
            html.open("tr", "class", "finding");
        } else {
            html.open("tr");
        }
        html.element("th", head, "scope", "row");
        for (String cell : cells) {
            html.element("td", cell);
        }
        html.closeLine();
    }

    private void close() {
        html.close().close().closeLine();
    }
}
