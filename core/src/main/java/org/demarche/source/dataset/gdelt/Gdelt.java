package org.demarche.source.dataset.gdelt;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.demarche.actor.ActorKnowledge;
import org.demarche.source.dataset.Column;
import org.demarche.source.dataset.DataSet;
import org.demarche.source.dataset.FileHead;
import org.demarche.source.dataset.Header;
import org.demarche.source.dataset.Layout;
import org.demarche.source.dataset.Layout.Content;
import org.demarche.source.dataset.RowForm;
import org.demarche.text.FormatException;

/**
 * GDELT's events, 57, 58 or 61 columns without a header or any number with one, and the 16 columns
 * of its mentions.
 *
 * <p>The key is the global event id. Codes are text: where a spreadsheet has dropped a leading zero
 * the code and its root no longer agree, and the row is refused rather than read as another event.
 */
public final class Gdelt implements DataSet {
    private static final int OLDEST = 57;
    private static final int VERSION_1 = 58;
    private static final int VERSION_2 = 61;
    private static final int MENTION_COLUMNS = 16;

    private final GdeltVocabulary vocabulary;

    public Gdelt(ActorKnowledge actors) {
        this.vocabulary = new GdeltVocabulary(actors);
    }

    @Override
    public String name() {
        return "gdelt";
    }

    @Override
    public Layout layout(FileHead head) throws FormatException {
        List<List<String>> rows = head.rows('\t', false);
        List<String> first = rows.isEmpty() ? List.of() : rows.get(0);
        if (first.size() > 1 && first.get(0).matches("\\d+")) {
            return headless(head, first);
        }
        Header header = head.header();
        return header.has("MentionIdentifier") ? mentions(header) : events(header);
    }

    private Layout headless(FileHead head, List<String> first) throws FormatException {
        return switch (first.size()) {
            case OLDEST, VERSION_1 ->
                    new Layout(
                            Content.EVENTS,
                            RowForm.tabs(0, new TreeSet<>(List.of(OLDEST, VERSION_1))),
                            columns(Places.VERSION_1),
                            vocabulary);
            case VERSION_2 ->
                    new Layout(
                            Content.EVENTS,
                            RowForm.tabs(0, new TreeSet<>(List.of(VERSION_2))),
                            columns(Places.VERSION_2),
                            vocabulary);
            case MENTION_COLUMNS ->
                    new Layout(
                            Content.MENTIONS,
                            RowForm.tabs(0, new TreeSet<>(List.of(14, 15, MENTION_COLUMNS))),
                            mentionColumns(MentionPlaces.HEADLESS),
                            vocabulary);
            default ->
                    throw new FormatException(
                            head.file(),
                            1,
                            "not understood as GDELT: expected 57, 58 or 61 columns of events or 16"
                                    + " of mentions, parted by tabs, found "
                                    + first.size());
        };
    }

    private Layout events(Header header) throws FormatException {
        List<String> wanted =
                List.of("GlobalEventID", "SQLDATE", "Actor1Code", "Actor2Code", "EventCode");
        boolean isOther = header.has("Global_Event_ID") && header.has("Actor_1_Country_ABBR");
        if (!isOther) {
            header.require("GDELT", wanted);
        }
        return new Layout(
                Content.EVENTS, header.form(1), columns(Places.of(header, isOther)), vocabulary);
    }

    private Layout mentions(Header header) throws FormatException {
        header.require("GDELT's mentions", MentionPlaces.WANTED);
        return new Layout(
                Content.MENTIONS,
                header.form(1),
                mentionColumns(MentionPlaces.of(header)),
                vocabulary);
    }

    private static Map<Column, String> columns(Places c) {
        Map<Column, String> columns = new EnumMap<>(Column.class);
        columns.put(Column.KEY, c.id());
        columns.put(Column.DAY, "try_strptime(" + c.day() + ", '%Y%m%d')::DATE");
        columns.put(Column.ACTOR, c.actorCode());
        columns.put(Column.ACTOR_TEXT, c.actorName());
        columns.put(Column.RECIPIENT, c.recipientCode());
        columns.put(Column.RECIPIENT_TEXT, c.recipientName());
        columns.put(Column.CODE, c.code());
        columns.put(Column.CODE_SCORE, c.score());
        columns.put(Column.REPORTS, c.articles());
        columns.put(Column.OUTLETS, c.sources());
        columns.put(Column.PLACE, c.place());
        columns.put(Column.PLACE_STATE, c.placeState());
        columns.put(Column.REFERENCE, c.url());
        columns.put(Column.PROBLEM, problem(c));
        return columns;
    }

    /** A root is the first two digits of its code, or one digit if it has lost its zero as well. */
    private static String problem(Places c) {
        return """
            CASE WHEN NOT regexp_full_match(%1$s, '[0-9]+') THEN 'the event id is no number'
             WHEN length(%2$s) < 3 OR ltrim(%2$s[1:2], '0') <> ltrim(%3$s, '0')
             THEN 'code ' || %2$s || ' and its root ' || %3$s
              || ' disagree: lost a leading zero? keep codes as text' END"""
                .formatted(c.id(), c.code(), c.root());
    }

    private static Map<Column, String> mentionColumns(MentionPlaces c) {
        Map<Column, String> columns = new EnumMap<>(Column.class);
        columns.put(Column.KEY, c.id());
        columns.put(Column.DAY, "try_strptime(" + c.time() + "[1:8], '%Y%m%d')::DATE");
        columns.put(Column.OUTLET, c.outlet());
        columns.put(Column.REFERENCE, c.document());
        columns.put(Column.SENTENCE, c.sentence());
        columns.put(Column.CONFIDENCE, "try_cast(" + c.confidence() + " AS DOUBLE) / 100");
        columns.put(
                Column.PROBLEM,
                "CASE WHEN NOT regexp_full_match(%s, '[0-9]+') THEN 'the event id is no number' END"
                        .formatted(c.id()));
        return columns;
    }
}
