package org.demarche.ties.outside;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Optional;
import java.util.stream.Stream;

/** A row with named cells; of several names for a column the first that is there counts. */
record TieRow(NamedCsvRecord cells) {
    boolean has(String... names) {
        return Stream.of(names).anyMatch(n -> cells.findField(n).isPresent());
    }

    /** A cell, empty if it is or there is no such column; NA is empty. */
    String text(String... names) {
        return Stream.of(names)
                .map(cells::findField)
                .flatMap(Optional::stream)
                .map(String::strip)
                .findFirst()
                .filter(t -> !t.equals("NA"))
                .orElse("");
    }

    int number(String... names) {
        String text = text(names);
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "%s must be a whole number, was '%s'".formatted(names[0], text), e);
        }
    }

    int year(String... names) {
        int year = number(names);
        if (year < 1000 || year > 2999) {
            throw new IllegalArgumentException(
                    "%s must be 1000..2999, was %d".formatted(names[0], year));
        }
        return year;
    }

    /** Whether a flag of that name is set. */
    boolean isSet(String... names) {
        String text = text(names);
        return !text.isEmpty() && !text.equals("0") && !text.equals("0.0");
    }

    long line() {
        return cells.getStartingLineNumber();
    }
}
