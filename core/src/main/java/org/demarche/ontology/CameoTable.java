package org.demarche.ontology;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The tables {@code cameo.csv} and {@code cameo-modes.csv}: codes, what they mean, and which one
 * each event is written as.
 */
final class CameoTable {
    private static final class Bundled {
        static final CameoTable TABLE = read();
    }

    private final Map<String, CameoCode> byCode = new TreeMap<>();
    private final Map<EventClass, CameoCode> byEvent = new HashMap<>();

    private CameoTable(Collection<NamedCsvRecord> codes, Collection<NamedCsvRecord> modes) {
        codes.forEach(this::add);
        modes.forEach(this::addMode);
    }

    static CameoTable bundled() {
        return Bundled.TABLE;
    }

    private static CameoTable read() {
        return new CameoTable(rows("cameo.csv"), rows("cameo-modes.csv"));
    }

    private static List<NamedCsvRecord> rows(String name) {
        InputStream in = CameoTable.class.getResourceAsStream(name);
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

    /** A mode CAMEO does not name, counted under a code that means something else besides. */
    private void addMode(NamedCsvRecord row) {
        CameoCode code =
                named(row.getField("code"))
                        .orElseThrow(() -> new IllegalStateException("no code for " + row));
        byEvent.put(EventClass.parse(row.getField("event")), code);
    }

    private void add(NamedCsvRecord row) {
        String event = row.getField("event");
        CameoCode code =
                new CameoCode(
                        row.getField("code"),
                        Double.parseDouble(row.getField("score")),
                        event.isEmpty() ? null : EventClass.parse(event));
        byCode.put(code.code(), code);
        if (row.getField("main").equals("yes")) {
            code.event().ifPresent(e -> byEvent.put(e, code));
        }
    }

    Optional<CameoCode> named(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    CameoCode of(EventClass event) {
        CameoCode exact = byEvent.get(event);
        CameoCode found = exact == null ? byEvent.get(EventClass.of(event.type())) : exact;
        if (found == null) {
            throw new IllegalStateException("cameo.csv has no code for " + event);
        }
        return found;
    }

    List<CameoCode> codes() {
        return List.copyOf(byCode.values());
    }
}
