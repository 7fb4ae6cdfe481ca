package org.demarche.source.vocabulary;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A table of codes that ships with the library: what each stands for. */
public final class CodeTable {
    private final Map<String, String> meanings;

    private CodeTable(Map<String, String> meanings) {
        this.meanings = meanings;
    }

    /** The table {@code name} beside this class, first column to second. */
    public static CodeTable bundled(String name) {
        return bundled(name, "");
    }

    /** Only the rows whose third column says so. */
    static CodeTable bundled(String name, String kind) {
        Map<String, String> meanings = new HashMap<>();
        for (NamedCsvRecord row : rows(name)) {
            if (kind.isEmpty() || row.getField(2).equals(kind)) {
                meanings.put(row.getField(0), row.getField(1));
            }
        }
        return new CodeTable(meanings);
    }

    /**
     * The other way round: meaning to code, of the rows of that kind that are marked as written.
     */
    static SortedMap<String, String> written(String name, String kind) {
        SortedMap<String, String> codes = new TreeMap<>();
        rows(name).stream()
                .filter(r -> r.getField("kind").equals(kind) && r.getField("written").equals("yes"))
                .forEach(r -> codes.put(r.getField(1), r.getField(0)));
        return codes;
    }

    private static List<NamedCsvRecord> rows(String name) {
        InputStream in = CodeTable.class.getResourceAsStream(name);
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

    public Optional<String> meaning(String code) {
        return Optional.ofNullable(meanings.get(code));
    }
}
