package org.demarche.coding.parse.nlp4j;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence and what its tree must say.
 *
 * @param expected lines of "head RELATION word"; the root's head is "-"
 */
record Reading(String text, List<String> expected) {
    /** All cases of {@code readings.txt}. */
    static List<Reading> all() {
        List<Reading> all = new ArrayList<>();
        for (String block : file().split("\n\n", -1)) {
            List<String> lines = block.lines().filter(l -> !l.startsWith("#")).toList();
            if (!lines.isEmpty()) {
                all.add(
                        new Reading(
                                lines.get(0),
                                lines.stream().skip(1).map(l -> l.substring(3)).toList()));
            }
        }
        return all;
    }

    private static String file() {
        try (InputStream in = Reading.class.getResourceAsStream("readings.txt")) {
            if (in == null) {
                throw new AssertionError("readings.txt is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
