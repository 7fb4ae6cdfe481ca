package org.demarche.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Tables that number states as the Correlates of War does, and the tables held against them. */
final class CowTables {
    /** States that the list of codes has no ISO code for, or another one. */
    private static final Map<Integer, String> GONE =
            Map.of(
                    260, "DEU", 265, "DDR", 315, "CSK", 345, "YUG", 678, "YEM", 680, "YMD", 816,
                    "VNM", 817, "RVN");

    private static final Map<String, String> SUCCESSORS =
            Map.of("SUN", "RUS", "SCG", "YUG", "SRB", "YUG");

    private final Map<Integer, String> states;

    private CowTables(Map<Integer, String> states) {
        this.states = states;
    }

    /**
     * @param codes countrycode's list of codes, as CSV
     */
    static CowTables of(Path codes) throws IOException {
        Map<Integer, String> states = new HashMap<>();
        try (Reader reader = Files.newBufferedReader(codes)) {
            for (NamedCsvRecord row : rows(reader)) {
                String cow = row.getField("cown");
                String iso = row.getField("iso3c");
                if (cow.matches("\\d+") && iso.matches("[A-Z]{3}")) {
                    states.put(Integer.parseInt(cow), iso);
                }
            }
        }
        states.putAll(GONE);
        return new CowTables(states);
    }

    /** The state of that number, under the code it is counted with. */
    Optional<String> state(String number) {
        return Optional.ofNullable(states.get((int) Double.parseDouble(number)))
                .map(CowTables::successor);
    }

    /** The code a state is counted with: states that followed each other are one. */
    static String successor(String state) {
        return SUCCESSORS.getOrDefault(state, state);
    }

    /** All rows of a table packed with gzip. */
    static List<NamedCsvRecord> packed(Path table) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(table));
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return rows(reader);
        }
    }

    /** All rows of a table that ships with the library. */
    static List<NamedCsvRecord> bundled(String name) throws IOException {
        InputStream in = CowTables.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("no " + name);
        }
        try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return rows(reader);
        }
    }

    private static List<NamedCsvRecord> rows(Reader reader) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return csv.stream().toList();
        }
    }
}
