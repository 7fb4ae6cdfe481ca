package org.demarche.ties;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.demarche.actor.ActorKnowledge;
import org.demarche.text.FormatException;

/**
 * Accepted changes beside a record, {@code NAME.ties.csv}, in the form of the register's table of
 * missions: {@code kind,a,b,name,from,to,event,source}. Replaced as a whole or not at all.
 */
public final class TieFile {
    private final Path file;

    /** The file of a record: {@code demarche.ties.csv} beside {@code demarche.duckdb}. */
    public static TieFile beside(Path record) {
        return new TieFile(sibling(record, ".ties.csv"));
    }

    /** A file or folder beside a record that is named after it. */
    public static Path sibling(Path record, String ending) {
        Path name = record.getFileName();
        if (name == null) {
            throw new IllegalArgumentException("a record must have a file name, was " + record);
        }
        return record.resolveSibling(name.toString().replaceFirst("\\.duckdb$", "") + ending);
    }

    public TieFile(Path file) {
        this.file = file;
    }

    public Path path() {
        return file;
    }

    /**
     * All changes; none if there is no file.
     *
     * @throws FormatException at the first wrong row
     */
    public List<RegisterChange> read(ActorKnowledge actors) throws IOException, FormatException {
        List<RegisterChange> all = new ArrayList<>();
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                new FactTable(file.toString(), actors)
                        .each(in, row -> all.add(new RegisterChange(TieTables.general(row))));
            }
        }
        return all;
    }

    /** Puts these in place of what the file held; equal changes make equal bytes. */
    public void write(List<RegisterChange> changes) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord("kind", "a", "b", "name", "from", "to", "event", "source");
            changes.stream()
                    .sorted(RegisterChange.IN_ORDER)
                    .distinct()
                    .map(RegisterChange::tie)
                    .forEach(t -> csv.writeRecord(cells(t)));
        }
        replace(file, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String[] cells(StandingTie tie) {
        return new String[] {
            tie.kind().label(),
            tie.sides().first(),
            tie.sides().second(),
            tie.kind().isStanding() ? tie.what() : tie.name(),
            tie.span().from().toString(),
            tie.span().to().toString(),
            tie.note(),
            tie.source()
        };
    }

    /** Writes a file so that whoever reads it sees all of the old or all of the new. */
    public static void replace(Path file, byte[] bytes) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.write(fresh, bytes);
        Files.move(
                fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
