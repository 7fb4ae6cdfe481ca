package org.demarche.ties.outside;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Optional;
import org.demarche.ties.TieSpan;
import org.demarche.ties.TieSpan.Holding;

/** Which of our codes a state number of the Correlates of War means, and when. */
final class CowStates {
    private static final Map<String, String> FORMER =
            Map.of("SU", "SUN", "YU", "YUG", "CS", "CSK", "DD", "DDR");

    /** A code and the time it is meant. */
    record Meaning(String code, TieSpan span) {
        /** Whether it is meant in the middle of a year. */
        boolean isIn(int year) {
            return span.on(LocalDate.of(year, 7, 1)) != Holding.NO;
        }
    }

    private final Map<String, List<Meaning>> byNumber = new HashMap<>();

    CowStates() {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder()
                        .ofNamedCsvRecord(
                                new InputStreamReader(
                                        Objects.requireNonNull(
                                                CowStates.class.getResourceAsStream(
                                                        "cow-states.csv")),
                                        StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : rows) {
                TieSpan span = TieSpan.parse(row.getField("from"), row.getField("to"));
                byNumber.computeIfAbsent(row.getField("cow"), n -> new ArrayList<>())
                        .add(new Meaning(row.getField("code"), span));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * All it means over time.
     *
     * @throws IllegalArgumentException if there is no such state on our tables
     */
    List<Meaning> meanings(String number) {
        List<Meaning> found = byNumber.get(number);
        if (found == null) {
            throw new IllegalArgumentException("COW state " + number + " has no code here");
        }
        return found;
    }

    /** What it means in the middle of a year. */
    String code(String number, int year) {
        return meanings(number).stream()
                .filter(m -> m.isIn(year))
                .map(Meaning::code)
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "COW state %s has no code here in %d"
                                                .formatted(number, year)));
    }

    /** The three-letter code of a two-letter one, former states included. */
    static Optional<String> ofTwoLetters(String code) {
        String upper = code.toUpperCase(Locale.ROOT);
        if (FORMER.containsKey(upper)) {
            return Optional.ofNullable(FORMER.get(upper));
        }
        try {
            String three = new Locale("", upper).getISO3Country();
            return three.isEmpty() ? Optional.empty() : Optional.of(three);
        } catch (MissingResourceException none) {
            return Optional.empty();
        }
    }
}
