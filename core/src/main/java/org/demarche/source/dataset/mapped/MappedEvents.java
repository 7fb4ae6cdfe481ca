package org.demarche.source.dataset.mapped;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.actor.ActorKnowledge;
import org.demarche.source.dataset.Column;
import org.demarche.source.dataset.DataSet;
import org.demarche.source.dataset.FileHead;
import org.demarche.source.dataset.Header;
import org.demarche.source.dataset.Layout;
import org.demarche.source.dataset.Layout.Content;
import org.demarche.text.FormatException;

/**
 * A table of events with a header, its columns named by a {@link Mapping}.
 *
 * <p>Where no column is the key, day, actor, recipient and code together are, and a row that stands
 * twice is joined. Days are {@code 2020-05-09} or {@code 20200509}.
 */
public final class MappedEvents implements DataSet {
    private static final List<Column> NEEDED =
            List.of(Column.DAY, Column.ACTOR, Column.RECIPIENT, Column.CODE);

    private final Mapping mapping;
    private final MappedVocabulary vocabulary;

    public MappedEvents(Mapping mapping, ActorKnowledge actors) {
        this.mapping = mapping;
        this.vocabulary = new MappedVocabulary(mapping, actors);
    }

    @Override
    public String name() {
        return mapping.dataset();
    }

    @Override
    public Layout layout(FileHead head) throws FormatException {
        Header header = head.header();
        List<String> missing = new ArrayList<>();
        for (Column column : NEEDED) {
            if (column(header, column).isEmpty()) {
                missing.add(String.join(" or ", mapping.names(column)));
            }
        }
        for (Column column : mapping.named()) {
            if (column(header, column).isEmpty()) {
                missing.add(String.join(" or ", mapping.names(column)));
            }
        }
        if (!missing.isEmpty()) {
            throw header.misunderstood("a table of events", missing);
        }
        return new Layout(Content.EVENTS, header.form(1), columns(header), vocabulary);
    }

    private Optional<String> column(Header header, Column column) {
        return header.find(mapping.names(column).toArray(String[]::new));
    }

    private Map<Column, String> columns(Header header) {
        Map<Column, String> columns = new EnumMap<>(Column.class);
        for (Column column : Mapping.COLUMNS) {
            column(header, column).ifPresent(c -> columns.put(column, c));
        }
        columns.computeIfPresent(Column.DAY, (c, name) -> day(name));
        columns.computeIfPresent(Column.DAY_END, (c, name) -> day(name) + " + 1");
        columns.computeIfAbsent(
                Column.KEY,
                key ->
                        "concat_ws('|', day, %s, %s, %s)"
                                .formatted(
                                        columns.get(Column.ACTOR),
                                        columns.get(Column.RECIPIENT),
                                        columns.get(Column.CODE)));
        vocabulary
                .lostZero(columns.getOrDefault(Column.CODE, "''"))
                .ifPresent(sql -> columns.put(Column.PROBLEM, sql));
        return columns;
    }

    private static String day(String column) {
        return "try_strptime(" + column + ", ['%Y-%m-%d', '%Y%m%d'])::DATE";
    }
}
