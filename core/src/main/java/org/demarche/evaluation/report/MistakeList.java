package org.demarche.evaluation.report;

import java.util.List;
import java.util.stream.Collectors;
import org.demarche.evaluation.Evaluation;
import org.demarche.evaluation.Mistake;
import org.demarche.evaluation.Spans;
import org.demarche.page.HtmlWriter;

/** Lists mistakes text by text, with the words they are about marked. */
final class MistakeList {
    private final HtmlWriter html;
    private final String none;

    /**
     * @param none what to say where there is none
     */
    MistakeList(HtmlWriter html, String none) {
        this.html = html;
        this.none = none;
    }

    /** How many there are of each kind. */
    static void kinds(HtmlWriter html, Evaluation evaluation) {
        String counts =
                evaluation.kinds().entrySet().stream()
                        .map(e -> e.getValue() + " " + e.getKey().words())
                        .collect(Collectors.joining(", "));
        html.element("p", counts.isEmpty() ? "None." : counts + ".", "class", "note");
        html.open("ul", "class", "legend");
        html.open("li").element("mark", "what happened").closeLine();
        html.open("li").element("u", "who acts").closeLine();
        html.open("li").element("u", "on whom", "class", "recipient").close().closeLine();
    }

    void write(List<Mistake> mistakes) {
        if (mistakes.isEmpty() && !none.isEmpty()) {
            html.element("p", none, "class", "note");
        }
        ByText.of(mistakes).forEach(this::text);
    }

    private void text(List<Mistake> ofOneText) {
        html.open("article", "class", "text");
        html.element("p", ofOneText.get(0).text().article().id(), "class", "id");
        html.open("div").open("p", "class", "q", "dir", "auto");
        Excerpt.of(ofOneText).pieces().forEach(this::piece);
        html.close().open("ul", "class", "wrong");
        ofOneText.forEach(this::mistake);
        html.close().close().closeLine();
    }

    private void piece(Spans.Piece piece) {
        switch (piece.part()) {
            case TRIGGER -> html.element("mark", piece.text());
            case ACTOR -> html.element("u", piece.text());
            case RECIPIENT -> html.element("u", piece.text(), "class", "recipient");
            case NOTHING -> html.text(piece.text());
        }
    }

    private void mistake(Mistake mistake) {
        String kind = mistake.isTrap() ? "chip not" : "chip";
        html.open("li").element("span", mistake.kind().words(), "class", kind);
        html.text(" " + MistakeWords.events(mistake));
        String grounds = mistake.coded().map(MistakeWords::grounds).orElse("");
        html.element("span", grounds, "class", "grounds").closeLine();
    }
}
