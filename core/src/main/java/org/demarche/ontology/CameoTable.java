package org.demarche.ontology;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The table {@code cameo.csv}: codes, what they mean, and which one each event is written as. */
final class CameoTable {
    private static final class Bundled {
        static final CameoTable TABLE = read();
    }

    private final Map<String, CameoCode> byCode = new TreeMap<>();
    private final Map<EventClass, CameoCode> byEvent = new HashMap<>();

    private CameoTable(Collection<NamedCsvRecord> rows) {
        rows.forEach(this::add);
    }

    static CameoTable bundled() {
        return Bundled.TABLE;
    }

    private static CameoTable read() {
        InputStream in = CameoTable.class.getResourceAsStream("cameo.csv");
        if (in == null) {
            throw new IllegalStateException("the library is incomplete, it has no cameo.csv");
        }
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder()
                        .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new CameoTable(reader.stream().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        String also = row.getField("also");
        if (!also.isEmpty()) {
            Arrays.stream(also.split(" ")).forEach(e -> byEvent.put(EventClass.parse(e), code));
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
