package org.demarche.record.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.demarche.record.Access;
import org.demarche.record.EventRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds {@code docs/data/schema.md} to the tables as they are; with {@code -Ddemarche.write=true}
 * it writes the page anew.
 */
class SchemaPageTest {
    private static final Path PAGE = Path.of("..", "docs", "data", "schema.md");

    @TempDir private Path folder = Path.of("");

    @Test
    void thePageTellsTheTablesAsTheyAre() throws Exception {
        String page;
        try (EventRecord record =
                EventRecord.open(folder.resolve("demarche.duckdb"), Access.READ_WRITE)) {
            page = SchemaPage.of(record.tables());
        }
        if (Boolean.getBoolean("demarche.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE)
                .as(
                        "write it anew: ./mvnw -pl core test -Dtest=SchemaPageTest -Ddemarche.write=true")
                .hasContent(page);
    }
}
