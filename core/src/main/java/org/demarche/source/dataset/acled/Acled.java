package org.demarche.source.dataset.acled;

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
 * ACLED, its columns found by name: upper-case ones of 2016, those of 2020 with a {@code data_id},
 * and those since 2022 with a disorder type.
 *
 * <p>The key is the event id with its country prefix. Dates come as {@code 2022-02-23}, {@code
 * 9-May-20}, {@code 01-January-2015} or {@code 23 February 2022}. A date known to the week or the
 * month only spans it.
 */
public final class Acled implements DataSet {
    private static final List<String> WANTED =
            List.of(
                    "event_id_cnty",
                    "event_date",
                    "event_type",
                    "actor1",
                    "inter1",
                    "actor2",
                    "inter2",
                    "country",
                    "notes",
                    "fatalities");

    private final AcledVocabulary vocabulary;

    public Acled(ActorKnowledge actors) {
        this.vocabulary = new AcledVocabulary(actors);
    }

    @Override
    public String name() {
        return "acled";
    }

    @Override
    public Layout layout(FileHead head) throws FormatException {
        Header header = head.header();
        header.require("ACLED", WANTED);
        return new Layout(Content.EVENTS, header.form(1), columns(header), vocabulary);
    }

    private static Map<Column, String> columns(Header h) {
        Map<Column, String> c = new EnumMap<>(Column.class);
        c.put(Column.KEY, h.column("event_id_cnty"));
        c.put(
                Column.DAY,
                "try_strptime(%s, ['%%Y-%%m-%%d', '%%d-%%b-%%y', '%%d-%%B-%%Y', '%%d %%B %%Y'])::DATE"
                        .formatted(h.column("event_date")));
        c.put(
                Column.DAY_END,
                "CASE %s WHEN '2' THEN day + 7 WHEN '3' THEN (last_day(day) + 1)::DATE ELSE day + 1 END"
                        .formatted(h.column("time_precision")));
        c.put(Column.ACTOR, party(h, "1"));
        c.put(Column.ACTOR_TEXT, h.column("actor1"));
        c.put(Column.RECIPIENT, party(h, "2"));
        c.put(Column.RECIPIENT_TEXT, h.column("actor2"));
        c.put(
                Column.CODE,
                "concat_ws('/', %s, nullif(%s, ''))"
                        .formatted(h.column("event_type"), h.column("sub_event_type")));
        c.put(Column.DEATHS, h.column("fatalities"));
        c.put(Column.PLACE, h.column("location"));
        c.put(Column.PLACE_STATE, h.column("country"));
        c.put(Column.TEXT, h.column("notes"));
        c.put(Column.REFERENCE, h.column("source"));
        c.put(
                Column.OUTLETS,
                "1 + length(%1$s) - length(replace(%1$s, ';', ''))".formatted(h.column("source")));
        return c;
    }

    /** Name, kind and country, which the vocabulary takes apart again; empty if there is nobody. */
    private static String party(Header h, String side) {
        return "%s || chr(31) || coalesce(%s, '') || chr(31) || coalesce(%s, '')"
                .formatted(h.column("actor" + side), h.column("inter" + side), h.column("country"));
    }
}
