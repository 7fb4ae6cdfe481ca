package org.demarche.brief;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.demarche.page.HtmlWriter;
import org.demarche.wording.Articles;

/**
 * A part of a brief that another layer tells: its findings in sentences, what is drawn beneath
 * them, and the same as data.
 *
 * @param id its anchor and its name in JSON: {@code ledger}
 * @param title its heading: “Who acts and who only speaks”
 * @param headline the sentence that stands at the head of the brief, empty if none deserves it
 * @param sentences its findings, in order
 * @param drawing what stands beneath them on a page
 * @param data all of it
 * @param command what shows more of it
 */
public record Chapter(
        String id,
        String title,
        String headline,
        List<String> sentences,
        Drawing drawing,
        JsonNode data,
        String command) {
    /** Draws on a page; needs no more than the brief's own style sheets. */
    public interface Drawing {
        /** Nothing beneath the sentences. */
        Drawing NONE = html -> {};

        void draw(HtmlWriter html);
    }

    public Chapter {
        sentences = List.copyOf(sentences);
    }

    /** The same with the articles that its sentences want. */
    Chapter with(Articles articles) {
        return new Chapter(
                id,
                title,
                articles.in(headline),
                sentences.stream().map(articles::in).toList(),
                drawing,
                data,
                command);
    }

    /** Writes it on a page. */
    void write(HtmlWriter html) {
        html.open("section", "id", id).element("h2", title);
        sentences.forEach(s -> html.element("p", s, "class", "more"));
        drawing.draw(html);
        html.open("p", "class", "note").text("All of it: ").element("code", command);
        html.close().closeLine();
    }
}
