package org.demarche.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.demarche.actor.NameKind;

/**
 * The words for a state: its name, which takes no article, its adjective, its people, its capital.
 *
 * @param people empty where the adjective serves
 */
record StateForms(String code, String name, String adjective, String people, String capital) {
    /** Which of the words a name in a text is. */
    enum Form {
        NAME,
        ADJECTIVE,
        PEOPLE,
        CAPITAL
    }

    /** The pairs of states that others are exchanged for. */
    static List<List<StateForms>> pairs() throws IOException {
        Map<Integer, List<StateForms>> pairs = new TreeMap<>();
        try (InputStream in = StateForms.class.getResourceAsStream("swaps.csv");
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder()
                                .ofNamedCsvRecord(
                                        new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : rows) {
                StateForms state =
                        new StateForms(
                                row.getField("code"),
                                row.getField("name"),
                                row.getField("adjective"),
                                row.getField("people"),
                                row.getField("capital"));
                pairs.computeIfAbsent(Integer.valueOf(row.getField("pair")), p -> new ArrayList<>())
                        .add(state);
            }
        }
        return List.copyOf(pairs.values());
    }

    /** The form of a name as it stands in a text; empty if no other state has the like. */
    static Optional<Form> formOf(NameKind kind, String words) {
        boolean abbreviation = words.equals(words.toUpperCase(java.util.Locale.ROOT));
        if (abbreviation) {
            return Optional.empty();
        }
        return switch (kind) {
            case STATE -> Optional.of(Form.NAME);
            case DEMONYM -> Optional.of(words.endsWith("s") ? Form.PEOPLE : Form.ADJECTIVE);
            case CAPITAL, METONYM -> Optional.of(Form.CAPITAL);
            default -> Optional.empty();
        };
    }

    String in(Form form) {
        return switch (form) {
            case NAME -> name;
            case ADJECTIVE -> adjective;
            case PEOPLE -> people.isEmpty() ? adjective : people;
            case CAPITAL -> capital;
        };
    }
}
