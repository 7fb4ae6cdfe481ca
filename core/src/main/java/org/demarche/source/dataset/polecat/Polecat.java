package org.demarche.source.dataset.polecat;

import java.nio.charset.StandardCharsets;
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
 * POLECAT, its columns found by name in whatever order they come.
 *
 * <p>The key is event id and date together. Files are ISO-8859-1, though rows that are UTF-8 are
 * taken as such. {@code None} is empty. Where a cell lists several countries or sectors with
 * semicolons the first counts, and the text of the party keeps all names.
 */
public final class Polecat implements DataSet {
    private static final List<String> WANTED =
            List.of(
                    "Event ID",
                    "Event Date",
                    "Event Type",
                    "Event Mode",
                    "Actor Name",
                    "Actor Country",
                    "Recipient Name",
                    "Recipient Country");

    private final PolecatVocabulary vocabulary;

    public Polecat(ActorKnowledge actors) {
        this.vocabulary = new PolecatVocabulary(actors);
    }

    @Override
    public String name() {
        return "polecat";
    }

    @Override
    public Layout layout(FileHead head) throws FormatException {
        Header header = head.header();
        header.require("POLECAT", WANTED);
        return new Layout(
                Content.EVENTS,
                header.form(1).in(StandardCharsets.UTF_8),
                columns(header),
                vocabulary);
    }

    private static Map<Column, String> columns(Header h) {
        Map<Column, String> c = new EnumMap<>(Column.class);
        c.put(
                Column.DAY,
                "try_strptime(%s, ['%%Y-%%m-%%d', '%%m/%%d/%%Y'])::DATE"
                        .formatted(h.column("Event Date")));
        c.put(Column.KEY, h.column("Event ID") + " || '@' || day");
        c.put(Column.ACTOR, party(h, "Actor"));
        c.put(Column.ACTOR_TEXT, h.column("Actor Name"));
        c.put(Column.RECIPIENT, party(h, "Recipient"));
        c.put(Column.RECIPIENT_TEXT, h.column("Recipient Name"));
        c.put(
                Column.CODE,
                "concat_ws('.', %s, nullif(%s, ''))"
                        .formatted(h.column("Event Type"), h.column("Event Mode")));
        c.put(Column.CODE_SCORE, h.column("Intensity"));
        c.put(Column.PLACE, h.column("City", "Placename"));
        c.put(Column.PLACE_STATE, h.column("Country"));
        c.put(Column.TEXT, h.column("Headline"));
        c.put(Column.REFERENCE, h.column("Source", "Publisher"));
        return c;
    }

    /** Name, sectors and country, which the vocabulary takes apart again. */
    private static String party(Header h, String side) {
        return "coalesce(%s, '') || chr(31) || coalesce(%s, '') || chr(31) || coalesce(%s, '')"
                .formatted(
                        h.column(side + " Name"),
                        h.column("Primary " + side + " Sector", side + " Sectors"),
                        h.column(side + " Country"));
    }
}
