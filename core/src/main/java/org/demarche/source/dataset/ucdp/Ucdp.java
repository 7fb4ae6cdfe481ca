package org.demarche.source.dataset.ucdp;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.demarche.actor.ActorKnowledge;
import org.demarche.source.dataset.Column;
import org.demarche.source.dataset.DataSet;
import org.demarche.source.dataset.FileHead;
import org.demarche.source.dataset.Header;
import org.demarche.source.dataset.Layout;
import org.demarche.source.dataset.Layout.Content;
import org.demarche.text.FormatException;

/**
 * The georeferenced event data set of the Uppsala Conflict Data Program, its columns found by name;
 * a second line of HXL tags is passed over.
 *
 * <p>The key is the id. Every event is an assault; who are rebels, what is done to civilians, is
 * told by the type of violence (1 with a state, 2 without, 3 one-sided).
 */
public final class Ucdp implements DataSet {
    private static final List<String> WANTED =
            List.of(
                    "id",
                    "type_of_violence",
                    "side_a",
                    "side_b",
                    "country",
                    "date_start",
                    "date_end",
                    "best");

    private final UcdpVocabulary vocabulary;

    public Ucdp(ActorKnowledge actors) {
        this.vocabulary = new UcdpVocabulary(actors);
    }

    @Override
    public String name() {
        return "ucdp";
    }

    @Override
    public Layout layout(FileHead head) throws FormatException {
        Header header = head.header();
        header.require("UCDP GED", WANTED);
        List<List<String>> rows = head.rows(header.separator(), header.separator() != '\t');
        boolean tagged = rows.size() > 1 && rows.get(1).stream().anyMatch(f -> f.startsWith("#"));
        return new Layout(Content.EVENTS, header.form(tagged ? 2 : 1), columns(header), vocabulary);
    }

    private static Map<Column, String> columns(Header h) {
        Map<Column, String> c = new EnumMap<>(Column.class);
        c.put(Column.KEY, h.column("id"));
        c.put(Column.DAY, day(h.column("date_start")));
        c.put(Column.DAY_END, day(h.column("date_end")) + " + 1");
        c.put(Column.ACTOR, party(h, "side_a", "a"));
        c.put(Column.ACTOR_TEXT, h.column("side_a"));
        c.put(Column.RECIPIENT, party(h, "side_b", "b"));
        c.put(Column.RECIPIENT_TEXT, h.column("side_b"));
        c.put(Column.CODE, h.column("type_of_violence"));
        c.put(Column.REPORTS, h.column("number_of_sources"));
        c.put(Column.OUTLETS, h.column("number_of_sources"));
        c.put(Column.DEATHS, h.column("best"));
        c.put(Column.PLACE, h.column("where_coordinates"));
        c.put(Column.PLACE_STATE, h.column("country"));
        c.put(Column.TEXT, h.column("source_headline"));
        c.put(Column.REFERENCE, h.column("source_article"));
        c.put(
                Column.PROBLEM,
                "CASE WHEN day_end <= day THEN 'ends on ' || (day_end - 1) || ', before it begins' END");
        return c;
    }

    private static String day(String column) {
        return "try_strptime(" + column + "[1:10], '%Y-%m-%d')::DATE";
    }

    /** Side, type of violence, name and country, which the vocabulary takes apart again. */
    private static String party(Header h, String name, String side) {
        return "'%s' || coalesce(%s, '') || chr(31) || coalesce(%s, '') || chr(31) || coalesce(%s, '')"
                .formatted(side, h.column("type_of_violence"), h.column(name), h.column("country"));
    }
}
