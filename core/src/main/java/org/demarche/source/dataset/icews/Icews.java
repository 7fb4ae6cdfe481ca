package org.demarche.source.dataset.icews;

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
import org.demarche.source.vocabulary.CameoLabels;
import org.demarche.text.FormatException;

/**
 * ICEWS, its columns found by name.
 *
 * <p>The key is event id and date together, since an id alone occurs on several days. Dates are
 * {@code 2018-06-01} or, in one year, {@code 6/1/2018}; that year has no CAMEO column, so the name
 * of the event tells its code.
 */
public final class Icews implements DataSet {
    private static final List<String> WANTED =
            List.of(
                    "Event ID",
                    "Event Date",
                    "Source Name",
                    "Source Sectors",
                    "Source Country",
                    "Event Text",
                    "Target Name",
                    "Target Sectors",
                    "Target Country");

    private final IcewsVocabulary vocabulary;

    public Icews(ActorKnowledge actors) {
        this.vocabulary = new IcewsVocabulary(actors);
    }

    @Override
    public String name() {
        return "icews";
    }

    @Override
    public Layout layout(FileHead head) throws FormatException {
        Header header = head.header();
        header.require("ICEWS", WANTED);
        return new Layout(Content.EVENTS, header.form(1), columns(header), vocabulary);
    }

    private static Map<Column, String> columns(Header h) {
        String code = h.find("CAMEO Code").orElse(h.column("Event Text"));
        Map<Column, String> c = new EnumMap<>(Column.class);
        c.put(Column.DAY, day(h.column("Event Date")));
        c.put(Column.KEY, h.column("Event ID") + " || '@' || day");
        c.put(Column.ACTOR, party(h, "Source"));
        c.put(Column.ACTOR_TEXT, h.column("Source Name"));
        c.put(Column.RECIPIENT, party(h, "Target"));
        c.put(Column.RECIPIENT_TEXT, h.column("Target Name"));
        c.put(Column.CODE, code);
        c.put(Column.CODE_SCORE, h.column("Intensity"));
        c.put(
                Column.PLACE,
                "concat_ws(', ', nullif(%s, ''), nullif(%s, ''))"
                        .formatted(h.column("City"), h.column("Province")));
        c.put(Column.PLACE_STATE, h.column("Country"));
        c.put(
                Column.REFERENCE,
                "concat_ws(' ', %s, %s, %s)"
                        .formatted(
                                h.column("Publisher"),
                                "'story ' || " + h.column("Story ID"),
                                "'sentence ' || " + h.column("Sentence Number")));
        c.put(
                Column.PROBLEM,
                "CASE WHEN %s THEN 'code ' || %s || ' has lost a leading zero; keep codes as text' END"
                        .formatted(CameoLabels.lostZero(code), code));
        return c;
    }

    private static String day(String column) {
        return "try_strptime(" + column + ", ['%Y-%m-%d', '%m/%d/%Y', '%m/%d/%y'])::DATE";
    }

    /** Name, sectors and country, which the vocabulary takes apart again. */
    private static String party(Header h, String side) {
        return "coalesce(%s, '') || chr(31) || coalesce(%s, '') || chr(31) || coalesce(%s, '')"
                .formatted(
                        h.column(side + " Name"),
                        h.column(side + " Sectors"),
                        h.column(side + " Country"));
    }
}
