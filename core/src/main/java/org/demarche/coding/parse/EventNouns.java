package org.demarche.coding.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which nouns name something that is done: attack, arrest, downing, withdrawal. By ending, unless
 * {@code things.txt} lists the noun as a thing or body; and by the list in {@code deeds.txt}.
 */
public final class EventNouns {
    private static final Set<String> DEEDS = list("deeds.txt");
    private static final Set<String> THINGS = list("things.txt");

    private EventNouns() {}

    private static Set<String> list(String file) {
        try (InputStream in = EventNouns.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is not in the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .flatMap(line -> Arrays.stream(line.strip().split(" +")))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** Whether the word is a common noun that names a deed. */
    public static boolean isEventNoun(Word word) {
        if (!word.isNoun() || word.isProper()) {
            return false;
        }
        String lemma = word.lemma();
        return DEEDS.contains(lemma) || (hasDeedEnding(lemma) && !THINGS.contains(lemma));
    }

    private static boolean hasDeedEnding(String lemma) {
        return lemma.endsWith("tion")
                || lemma.endsWith("sion")
                || lemma.endsWith("ment")
                || (lemma.endsWith("ing") && lemma.length() > 5);
    }
}
