package org.demarche.record.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.actor.ActorKnowledge;
import org.demarche.ontology.CameoCode;
import org.demarche.ontology.EventClass;
import org.demarche.ontology.EventType;
import org.demarche.ontology.Mode;
import org.demarche.record.aggregate.Grain;
import org.demarche.source.vocabulary.CameoActors;

/** What of the record is written. */
public enum ExportTable {
    /** Every event that holds, with its sentence. */
    EVENTS(false),
    /** A row a data set, pair and month, with all measures. */
    DYAD_MONTH(false),
    /** A row a data set, pair and day, with all measures. */
    DYAD_DAY(false),
    /** A row a report of two known parties, with the happening it tells of; its rows are given. */
    OCCURRENCES(false),
    /** Standing ties on record: accepted changes to the register, and what other data sets tell. */
    TIES(false),
    /** How states voted in the General Assembly. */
    VOTES(false),
    /** Claims that articles hold, with their sentences and what was understood. */
    CLAIMS(false),
    /** What happened, in the columns of GDELT 1.0's daily files. */
    GDELT(true),
    /** What happened, in the columns of PETRARCH's output. */
    PETRARCH(true);

    private final boolean foreign;

    /**
     * @param foreign whether its columns are another program's, which wants them parted by tabs
     */
    ExportTable(boolean foreign) {
        this.foreign = foreign;
    }

    /** The word of the command line: {@code dyad-month}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The table of that name. */
    public static Optional<ExportTable> named(String label) {
        return Arrays.stream(values()).filter(t -> t.label().equals(label)).findFirst();
    }

    /** Whether it has the counts of happenings that are kept ready. */
    public boolean hasHappenings() {
        return this == DYAD_MONTH || this == DYAD_DAY;
    }

    /** Whether it is of standing ties, which an earlier release kept beside the record. */
    public boolean isOfTies() {
        return this == TIES || this == VOTES;
    }

    /** Whether a record of an earlier release lacks its table, and gets it if opened to write. */
    public boolean isLater() {
        return isOfTies() || this == CLAIMS;
    }

    /** Whether it can be written so. */
    public boolean has(ExportForm form) {
        return (form == ExportForm.TAB) == foreign;
    }

    /** The query whose answer is written. */
    String sql() throws IOException {
        return switch (this) {
            case EVENTS -> text("events") + "\nORDER BY actor, recipient, day, dataset, id";
            case TIES, VOTES, CLAIMS -> text(label());
            case DYAD_MONTH -> DyadSelect.of(Grain.MONTH);
            case DYAD_DAY -> DyadSelect.of(Grain.DAY);
            case OCCURRENCES ->
                    throw new IllegalStateException("the rows of occurrences must be given");
            case GDELT, PETRARCH ->
                    ("WITH cameo(type, mode, cameo) AS (VALUES %s),"
                                    + " called(party, cameo) AS (VALUES %s), placed AS (%s)\n%s")
                            .formatted(codes(), parties(), text("placed"), text(label()));
        };
    }

    private static String text(String name) throws IOException {
        try (InputStream sql = ExportTable.class.getResourceAsStream(name + ".sql")) {
            if (sql == null) {
                throw new IllegalStateException(name + ".sql is missing beside ExportTable");
            }
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What parties are written as that CAMEO calls otherwise. */
    private static String parties() {
        return CameoActors.written(ActorKnowledge.bundled()).entrySet().stream()
                .map(e -> "('%s', '%s')".formatted(e.getKey(), e.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** What each type and mode is written as. */
    private static String codes() {
        return Arrays.stream(EventType.values())
                .flatMap(
                        type ->
                                Stream.concat(
                                        Stream.of(EventClass.of(type)),
                                        Arrays.stream(Mode.values())
                                                .filter(m -> m.type() == type)
                                                .map(EventClass::of)))
                .map(
                        what ->
                                "('%s', '%s', '%s')"
                                        .formatted(
                                                what.type(),
                                                what.mode().map(Mode::label).orElse(""),
                                                CameoCode.of(what)))
                .collect(Collectors.joining(", "));
    }
}
