package org.demarche.source.dataset.mapped;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.source.dataset.Column;
import org.demarche.text.FormatException;

/**
 * Which column of somebody's table is what: lines {@code ours = theirs}, {@code #} begins a remark.
 *
 * @param dataset what to call the data set
 * @param codes what kind of codes tell events
 * @param actors how actors are written
 * @param theirs the names that were given
 */
public record Mapping(String dataset, Codes codes, Actors actors, Map<Column, String> theirs) {
    /** What kind of codes tell events. */
    public enum Codes {
        /** {@code SANCTION} or {@code SANCTION.expel}. */
        PLOVER,
        /** {@code 042}, or the name of a code. */
        CAMEO,
        /** {@code 032}. */
        WEIS
    }

    /** How actors are written. */
    public enum Actors {
        /** {@code AZE}, {@code Azerbaijan} or {@code Police (Azerbaijan)}. */
        NAMES,
        /** {@code AZEGOV}, {@code IGOUNO}. */
        CAMEO
    }

    /** What can be mapped. */
    static final Set<Column> COLUMNS =
            java.util.Collections.unmodifiableSet(
                    EnumSet.complementOf(
                            EnumSet.of(
                                    Column.OUTLET,
                                    Column.SENTENCE,
                                    Column.CONFIDENCE,
                                    Column.PROBLEM)));

    private static final String NAME = "[a-z][a-z0-9-]{0,39}";

    public Mapping {
        if (!dataset.matches(NAME) || dataset.equals("demarche")) {
            throw new IllegalArgumentException(
                    "dataset must be lower-case letters, digits and hyphens, and not demarche, was "
                            + dataset);
        }
        Map<Column, String> copy = new EnumMap<>(Column.class);
        copy.putAll(theirs);
        theirs = java.util.Collections.unmodifiableMap(copy);
    }

    /** Columns called as here, or date, source, target, type; PLOVER's types; names. */
    public static Mapping standard() {
        return new Mapping("events", Codes.PLOVER, Actors.NAMES, Map.of());
    }

    /** Reads a mapping file. */
    public static Mapping read(Path file) throws IOException, FormatException {
        Mapping mapping = standard();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            String bare = line.replaceFirst("^\\s*#.*", "").strip();
            if (!bare.isEmpty()) {
                mapping = mapping.with(file.toString(), number, bare);
            }
        }
        return mapping;
    }

    private Mapping with(String file, int line, String text) throws FormatException {
        int sign = text.indexOf('=');
        String ours = sign < 0 ? text : text.substring(0, sign).strip().toUpperCase(Locale.ROOT);
        String value = sign < 0 ? "" : text.substring(sign + 1).strip();
        if (value.isEmpty()) {
            throw new FormatException(file, line, "expected ours = theirs, found " + text);
        }
        try {
            return switch (ours) {
                case "DATASET" -> new Mapping(value, codes, actors, theirs);
                case "CODES" ->
                        new Mapping(
                                dataset,
                                Codes.valueOf(value.toUpperCase(Locale.ROOT)),
                                actors,
                                theirs);
                case "ACTORS" ->
                        new Mapping(
                                dataset,
                                codes,
                                Actors.valueOf(value.toUpperCase(Locale.ROOT)),
                                theirs);
                default -> with(Column.valueOf(ours), value);
            };
        } catch (IllegalArgumentException e) {
            throw new FormatException(file, line, "no such word here: " + text, e);
        }
    }

    private Mapping with(Column column, String name) {
        if (!COLUMNS.contains(column)) {
            throw new IllegalArgumentException("cannot be mapped: " + column);
        }
        Map<Column, String> more = new EnumMap<>(Column.class);
        more.putAll(theirs);
        more.put(column, name);
        return new Mapping(dataset, codes, actors, more);
    }

    /** The columns that were given a name. */
    Set<Column> named() {
        return theirs.keySet();
    }

    /** The names that a column may have. */
    List<String> names(Column column) {
        String given = theirs.get(column);
        if (given != null) {
            return List.of(given);
        }
        return switch (column) {
            case KEY -> List.of("key", "id");
            case DAY -> List.of("day", "date");
            case ACTOR -> List.of("actor", "source");
            case RECIPIENT -> List.of("recipient", "target");
            case CODE -> List.of("code", "type");
            default -> List.of(column.label());
        };
    }
}
