package org.demarche.actor;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** A table of facts that ships with the library. */
final class CsvTable {
    private CsvTable() {}

    /** All rows of the resource {@code name} beside this class. */
    static List<NamedCsvRecord> rows(String name) {
        InputStream in = CsvTable.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("the library is incomplete, it has no " + name);
        }
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder()
                        .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The items of a cell that lists them with semicolons. */
    static Stream<String> items(String cell) {
        return Stream.of(cell.split(";")).map(String::strip).filter(s -> !s.isEmpty());
    }
}
