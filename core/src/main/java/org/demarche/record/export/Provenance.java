package org.demarche.record.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a file drawn from a record must be cited by.
 *
 * @param program name and version of the program
 * @param dataVersion changes with the content of the record
 * @param coders names and versions of the coders of its articles
 * @param sources what it is made of, in words, not nothing
 */
public record Provenance(
        String program, String dataVersion, List<String> coders, List<String> sources) {
    public Provenance {
        coders = List.copyOf(coders);
        sources = List.copyOf(sources);
    }

    /** One line, to stand under a table or figure. */
    public String citation(ExportTable table) {
        String coded = coders.isEmpty() ? "" : "; coded by " + String.join(", ", coders);
        return "%s, record %s, table %s: %s%s."
                .formatted(program, dataVersion, table.label(), String.join("; ", sources), coded);
    }

    /** The same by name, for programs. */
    Map<String, String> entries(ExportTable table) {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("citation", citation(table));
        entries.put("data_version", dataVersion);
        entries.put("program", program);
        entries.put("coder", String.join(", ", coders));
        entries.put("sources", String.join("; ", sources));
        entries.put("table", table.label());
        return entries;
    }
}
