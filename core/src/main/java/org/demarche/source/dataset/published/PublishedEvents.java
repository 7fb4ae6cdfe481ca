package org.demarche.source.dataset.published;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.source.dataset.Column;
import org.demarche.source.dataset.DataSet;
import org.demarche.source.dataset.FileHead;
import org.demarche.source.dataset.Header;
import org.demarche.source.dataset.Layout;
import org.demarche.source.dataset.Layout.Content;
import org.demarche.text.FormatException;

/**
 * The events of another Démarche record as a table with a header: keys, types, parties and
 * sentences stay as they are. What is not told as having happened is refused, as other data sets
 * tell only of what did.
 */
public final class PublishedEvents implements DataSet {
    /** The columns of the table, in the order they are written in. */
    public static final List<String> COLUMNS =
            List.of(
                    "id",
                    "day",
                    "day_end",
                    "actor",
                    "actor_text",
                    "recipient",
                    "recipient_text",
                    "what",
                    "score",
                    "factuality",
                    "sentence",
                    "reference");

    private static final String NAME = "[a-z][a-z0-9-]{0,39}";

    private final String name;

    /**
     * @param name what to call the data set, lower-case letters, digits and hyphens
     */
    public PublishedEvents(String name) {
        if (!name.matches(NAME) || name.equals("demarche")) {
            throw new IllegalArgumentException(
                    "data set must be lower-case letters, digits and hyphens, and not demarche, was "
                            + name);
        }
        this.name = name;
    }

    /** Called after the folder they were published in: {@code record-desk} for desk.parquet. */
    public static PublishedEvents of(String folder) {
        String stem = folder.toLowerCase(Locale.ROOT).replaceFirst("\\.parquet$", "");
        String plain = stem.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String whole = "record-" + plain;
        return new PublishedEvents(whole.substring(0, Math.min(whole.length(), 40)));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Layout layout(FileHead head) throws FormatException {
        Header header = head.header();
        List<String> missing = new ArrayList<>();
        for (String column : COLUMNS) {
            if (header.find(column).isEmpty()) {
                missing.add(column);
            }
        }
        if (!missing.isEmpty()) {
            throw header.misunderstood("events of a record", missing);
        }
        Map<Column, String> columns = new EnumMap<>(Column.class);
        columns.put(Column.KEY, column(header, "id"));
        columns.put(Column.DAY, "try_cast(" + column(header, "day") + " AS DATE)");
        columns.put(Column.DAY_END, "try_cast(" + column(header, "day_end") + " AS DATE)");
        columns.put(Column.ACTOR, column(header, "actor"));
        columns.put(Column.ACTOR_TEXT, column(header, "actor_text"));
        columns.put(Column.RECIPIENT, column(header, "recipient"));
        columns.put(Column.RECIPIENT_TEXT, column(header, "recipient_text"));
        columns.put(Column.CODE, column(header, "what"));
        columns.put(Column.CODE_SCORE, column(header, "score"));
        columns.put(Column.TEXT, column(header, "sentence"));
        columns.put(Column.REFERENCE, column(header, "reference"));
        columns.put(Column.PROBLEM, problem(column(header, "id"), column(header, "factuality")));
        return new Layout(Content.EVENTS, header.form(1), columns, new PublishedVocabulary());
    }

    private static String column(Header header, String name) {
        return header.find(name).orElseThrow();
    }

    private static String problem(String id, String factuality) {
        return """
        CASE WHEN %2$s IS DISTINCT FROM 'actual'
         THEN %1$s || ' is told as ' || coalesce(%2$s, 'nothing') || ', not as having happened' END"""
                .formatted(id, factuality);
    }
}
