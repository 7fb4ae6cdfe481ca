package org.demarche.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Made-up news of one sentence an article, to be read into a record. */
final class MadeNews {
    private final StringBuilder lines = new StringBuilder();
    private int articles;

    MadeNews on(LocalDate day, String text) {
        lines.append(
                "{\"id\":\"n%d\",\"published\":\"%s\",\"text\":\"%s\"}\n"
                        .formatted(articles++, day, text));
        return this;
    }

    /** The record that holds it, in this folder. */
    Path read(Path folder) throws IOException {
        Path news = Files.writeString(folder.resolve("news.jsonl"), lines);
        Path record = folder.resolve("r.duckdb");
        assertThat(new Terminal().run("read", news, "--record", record).code()).isZero();
        return record;
    }
}
