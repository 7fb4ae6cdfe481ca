package org.demarche.contrast.report;

import java.util.List;
import org.demarche.contrast.AnswerDifference;
import org.demarche.contrast.Difference;
import org.demarche.page.HtmlWriter;

/** Answers, turns and ties of a contrast as tables of a page. */
final class BesideTables {
    private final HtmlWriter html;
    private final ContrastWords words;

    BesideTables(HtmlWriter html, ContrastWords words) {
        this.html = html;
        this.words = words;
    }

    void write() {
        answers(new AnswerLines(words));
        words.beside().turns().ifPresent(t -> turns(new TurnLines(words, t)));
        words.beside().ties().ifPresent(t -> ties(new TieLines(words, t)));
    }

    private void answers(AnswerLines lines) {
        if (lines.shown().isEmpty()) {
            return;
        }
        open("Acts answered within 30 days, and how often that comes otherwise");
        heads("act → answer", here(), there(), "points", "q", "verdict");
        for (AnswerDifference answer : lines.shown()) {
            boolean isClear = answer.verdict() == Difference.Verdict.CLEAR;
            html.open("tr", "class", isClear ? "clear" : "unclear");
            html.element("th", lines.label(answer), "scope", "row");
            html.element("td", AnswerLines.rate(answer.here()));
            html.element("td", AnswerLines.rate(answer.there()));
            html.element("td", AnswerLines.points(answer), "class", "points");
            html.element("td", AnswerLines.q(answer));
            html.element("td", answer.verdict().words(), "class", "verdict").closeLine();
        }
        close();
    }

    private void turns(TurnLines lines) {
        if (lines.rows().isEmpty()) {
            return;
        }
        open("Turning points of both");
        heads(TurnLines.HEADS.toArray(String[]::new));
        for (TurnLines.Row row : lines.rows()) {
            html.open("tr").element("th", row.who(), "scope", "row");
            row.cells().stream().skip(1).forEach(c -> html.element("td", c));
            html.closeLine();
        }
        close();
    }

    private void ties(TieLines lines) {
        if (lines.rows().isEmpty()) {
            return;
        }
        open("What stands on the last day between one of them only");
        heads("", here(), there());
        for (TieLines.Row row : lines.rows()) {
            html.open("tr").element("th", row.heading(), "scope", "row");
            cell(row.here());
            cell(row.there());
            html.closeLine();
        }
        close();
    }

    private void cell(List<String> items) {
        html.open("td", "class", "list");
        if (items.isEmpty()) {
            html.text("–");
        } else {
            html.open("ul");
            items.forEach(i -> html.element("li", i));
            html.close();
        }
        html.close();
    }

    private String here() {
        return words.name(words.contrast().here());
    }

    private String there() {
        return words.name(words.contrast().there());
    }

    private void open(String label) {
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", label);
        html.open("table", "class", "contrast beside").element("caption", label);
    }

    private void heads(String... heads) {
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

    private void close() {
        html.close().close().closeLine();
    }
}
