package org.demarche.wording;

import java.util.Optional;
import org.demarche.dyad.Occurrence;
import org.demarche.dyad.Report;
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
        write(html, id, Report.of(recorded), parties);
    }

    /** Writes a report, whoever coded it. */
    public static void write(HtmlWriter html, String id, Report report, PartyWords parties) {
        new EventEntry(html).write(id, new EventWords(report, parties), "");
    }

    /** Writes something that happened, by its best report, and how many others tell of it. */
    public static void write(HtmlWriter html, String id, Occurrence happened, PartyWords parties) {
        int more = happened.reports().size() - 1;
        String also = more == 0 ? "" : " · joined with " + Words.count(more, "other report");
        new EventEntry(html).write(id, new EventWords(happened.head(), parties), also);
    }

    /** What entries look like; for the head of a page that has any. */
    public static String styleSheet() {
        return PageHead.styleSheet(EventEntry.class, "event.css");
    }

    private void write(String id, EventWords words, String also) {
        QuadClass quad = words.report().what().type().quad();
        String kind = quad.isCooperative() ? "coop" : "conf";
        String said = quad.isDeed() ? "" : " said";
        String doubt = words.doubt().isPresent() ? " doubt" : "";
        html.open("article", "class", "ev " + kind + said + doubt, "id", id);
        if (words.report().date().isKnown()) {
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
        sentence(MarkedSentence.of(words.report()));
        source(words, also);
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

    private void source(EventWords words, String also) {
        html.open("div", "class", "src").open("span").text(words.remarks());
        html.open("bdi");
        Optional<String> address = words.address();
        if (address.isPresent()) {
            html.element("a", words.source(), "href", address.get(), "rel", "noopener noreferrer");
        } else {
            html.text(words.source());
        }
        html.close().text(" · " + words.confidence() + also).close();
        words.report().coded().ifPresent(this::why);
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
