package org.demarche.wording;

import org.demarche.event.Grounds;
import org.demarche.ontology.QuadClass;
import org.demarche.page.HtmlWriter;
import org.demarche.page.PageHead;
import org.demarche.record.RecordedEvent;

/** Writes one event on a page, with the sentence it rests on, its source and why it was coded. */
public final class EventEntry {
    private final HtmlWriter html;

    private EventEntry(HtmlWriter html) {
        this.html = html;
    }

    /**
     * Writes it.
     *
     * @param id the anchor of the entry
     * @param parties how to call those who act
     */
    public static void write(
            HtmlWriter html, String id, RecordedEvent recorded, PartyWords parties) {
        new EventEntry(html).write(id, recorded, new EventWords(recorded, parties));
    }

    /** What entries look like; for the head of a page that has any. */
    public static String styleSheet() {
        return PageHead.styleSheet(EventEntry.class, "event.css");
    }

    private void write(String id, RecordedEvent recorded, EventWords words) {
        QuadClass quad = recorded.event().type().quad();
        String kind = quad.isCooperative() ? "coop" : "conf";
        String said = quad.isDeed() ? "" : " said";
        String doubt = words.doubt().isPresent() ? " doubt" : "";
        html.open("article", "class", "ev " + kind + said + doubt, "id", id);
        if (recorded.date().isKnown()) {
            html.element("time", words.date(), "datetime", words.date());
        } else {
            html.element("span", "no date", "class", "when");
        }
        html.open("div").open("p", "class", "what");
        html.element("b", words.who()).text(" ");
        words.doubt().ifPresent(d -> chip(d, "chip not"));
        chip(words.deedOrWord(), "chip " + words.deedOrWord());
        chip(words.type(), "chip type");
        html.close();
        sentence(MarkedSentence.of(recorded));
        source(recorded, words);
        html.close().closeLine();
    }

    private void chip(String text, String kind) {
        html.element("span", text, "class", kind).text(" ");
    }

    private void sentence(MarkedSentence sentence) {
        html.open("p", "class", "q", "dir", "auto");
        for (MarkedSentence.Piece piece : sentence.pieces()) {
            if (piece.isTrigger()) {
                html.open("mark");
            }
            if (piece.isParty()) {
                html.element("u", piece.text(), "class", piece.isActor() ? "actor" : "recipient");
            } else {
                html.text(piece.text());
            }
            if (piece.isTrigger()) {
                html.close();
            }
        }
        html.close();
    }

    private void source(RecordedEvent recorded, EventWords words) {
        html.open("div", "class", "src").open("span").text(words.remarks());
        String url = recorded.article().url().strip();
        html.open("bdi");
        if (SourceName.isWeb(url)) {
            html.element("a", words.source(), "href", url, "rel", "noopener noreferrer");
        } else {
            html.text(words.source());
        }
        html.close().text(" · " + words.confidence()).close();
        why(recorded);
        html.close();
    }

    private void why(RecordedEvent recorded) {
        Grounds grounds = recorded.event().grounds();
        html.open("details").element("summary", "why");
        html.open("p").text("Rule: " + Words.shortened(grounds.why(), 300)).close();
        if (!recorded.article().title().isBlank()) {
            html.open("p").text("Headline: ");
            html.element("bdi", Words.shortened(recorded.article().title(), 200)).close();
        }
        html.element("p", "Event " + recorded.id() + ", coded by " + grounds.coder());
        html.close();
    }
}
