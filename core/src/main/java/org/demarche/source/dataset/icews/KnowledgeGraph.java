package org.demarche.source.dataset.icews;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.actor.ActorKnowledge;
import org.demarche.actor.Party;
import org.demarche.ontology.EventClass;
import org.demarche.source.dataset.Column;
import org.demarche.source.dataset.DataSet;
import org.demarche.source.dataset.FileHead;
import org.demarche.source.dataset.Header;
import org.demarche.source.dataset.Layout;
import org.demarche.source.dataset.Layout.Content;
import org.demarche.source.vocabulary.CameoLabels;
import org.demarche.source.vocabulary.NamedParties;
import org.demarche.source.vocabulary.Vocabulary;
import org.demarche.text.FormatException;
import org.demarche.text.PartialDate;

/**
 * ICEWS as temporal knowledge graph benchmarks hand it on: date, source, event text, target, all in
 * words.
 *
 * <p>There is no id, so the four together are the key and a row that stands twice is joined. People
 * are looked up as office holders of the month.
 */
public final class KnowledgeGraph implements DataSet {
    private static final List<String> WANTED = List.of("date", "source", "event_text", "target");
    private static final String MONTH = "yyyy-mm";

    private final Words vocabulary;

    public KnowledgeGraph(ActorKnowledge actors) {
        this.vocabulary = new Words(new NamedParties(actors));
    }

    @Override
    public String name() {
        return "tkg";
    }

    @Override
    public Layout layout(FileHead head) throws FormatException {
        Header h = head.header();
        h.require("a knowledge graph", WANTED);
        String date = h.column("date");
        Map<Column, String> c = new EnumMap<>(Column.class);
        c.put(Column.DAY, "try_strptime(" + date + ", '%Y-%m-%d')::DATE");
        c.put(
                Column.KEY,
                "concat_ws('|', day, %s, %s, %s)"
                        .formatted(h.column("source"), h.column("event_text"), h.column("target")));
        c.put(Column.ACTOR, date + "[1:7] || coalesce(" + h.column("source") + ", '')");
        c.put(Column.ACTOR_TEXT, h.column("source"));
        c.put(Column.RECIPIENT, date + "[1:7] || coalesce(" + h.column("target") + ", '')");
        c.put(Column.RECIPIENT_TEXT, h.column("target"));
        c.put(Column.CODE, h.column("event_text"));
        return new Layout(Content.EVENTS, h.form(1), c, vocabulary);
    }

    /** Parties are a month and a name. */
    private record Words(NamedParties names) implements Vocabulary {
        @Override
        public Party party(String actor) {
            int month = Math.min(MONTH.length(), actor.length());
            return names.party(
                    actor.substring(month), PartialDate.parse(actor.substring(0, month)));
        }

        @Override
        public Optional<EventClass> event(String code) {
            return CameoLabels.event(code);
        }

        @Override
        public Optional<String> state(String place) {
            return Optional.empty();
        }
    }
}
