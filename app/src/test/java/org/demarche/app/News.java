package org.demarche.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Writes small made-up news for the tests. */
final class News {
    private static final String[] NAMES = {"Russia", "Azerbaijan", "Armenia", "Turkey", "Iran"};
    private static final String[] VERBS = {"condemned", "accused", "threatened"};

    private News() {}

    /** One article as a line of JSON. */
    static String line(int number) {
        LocalDate day = LocalDate.of(2024, 1, 1).plusDays(number % 300);
        return "{\"id\":\"n%d\",\"published\":\"%s\",\"text\":\"%s It was said on the %dth page.\"}"
                .formatted(number, day, sentence(number), number);
    }

    static String sentence(int number) {
        String actor = NAMES[number % NAMES.length];
        String recipient = NAMES[(number + 1 + number / 7 % 3) % NAMES.length];
        return "%s %s %s.".formatted(actor, VERBS[number % VERBS.length], recipient);
    }

    /** A file of so many articles. */
    static Path file(Path folder, int count) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append(line(i)).append('\n');
        }
        return Files.writeString(folder.resolve("news.jsonl"), lines);
    }
}
