package org.demarche.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is bad costs one clear line; the rest is read; exit code 3 where nothing could be. */
class BadInputTest {
    @TempDir private Path folder = Path.of("");

    private Terminal.Answer read(Object... paths) {
        return read(new Terminal(), paths);
    }

    private Terminal.Answer read(Terminal terminal, Object... paths) {
        Object[] words = new Object[paths.length + 3];
        words[0] = "read";
        System.arraycopy(paths, 0, words, 1, paths.length);
        words[words.length - 2] = "--record";
        words[words.length - 1] = folder.resolve("r.duckdb");
        return terminal.run(words);
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private void assertSetAside(Path bad, String line) throws IOException {
        Terminal.Answer alone = read(bad);
        assertThat(alone.code()).isEqualTo(3);
        assertThat(alone.err()).contains("nothing could be read");
        assertThat(alone.out()).contains(line);
        Terminal.Answer among = read(bad, News.file(folder, 5));
        assertThat(among.code()).isZero();
        assertThat(among.out()).contains(line, "articles    5 read");
    }

    @Test
    void anEmptyFile() throws IOException {
        Path bad = file("empty.txt", new byte[0]);
        assertSetAside(bad, bad + ": no text: nothing in it");
    }

    @Test
    void aBinaryFile() throws IOException {
        byte[] bytes = new byte[4096];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31);
        }
        Path bad = file("photo.txt", bytes);
        assertSetAside(bad, bad + ": not text: ");
    }

    @Test
    void aGzipThatIsCutShort() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write((News.line(7000) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        byte[] whole = packed.toByteArray();
        Path bad = file("cut.jsonl.gz", Arrays.copyOf(whole, whole.length / 2));
        assertSetAside(bad, bad + ":1: not well-formed: the gzip data is cut short or damaged");
    }

    @Test
    void aLineOf200Megabytes() {
        Terminal terminal =
                new Terminal().typing(new LongLine(200L << 20, "\n" + News.line(1) + "\n"));
        Terminal.Answer answer = read(terminal, "-");
        assertThat(answer.code()).isZero();
        assertThat(answer.out()).contains("-:1: too large", "articles    1 read");
    }

    @Test
    void charactersThatAreNotUtf8() throws IOException {
        byte[] line = News.line(1).getBytes(StandardCharsets.UTF_8);
        line[line.length - 10] = (byte) 0xFF;
        Terminal.Answer answer = read(file("broken.jsonl", line));
        assertThat(answer.code()).isZero();
        assertThat(answer.out()).contains("articles    1 read");
    }

    @Test
    void htmlThatUnpacksToAFlood() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            byte[] block = "<div><p>and on and on".repeat(1000).getBytes(StandardCharsets.UTF_8);
            gzip.write("<!doctype html><html><body>".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 4000; i++) {
                gzip.write(block);
            }
        }
        Path bad = file("bomb.html.gz", packed.toByteArray());
        assertSetAside(bad, bad + ": too large: ");
    }

    @Test
    void linesThatAreNotJson() throws IOException {
        String lines = News.line(1) + "\n{\"id\": oops}\n" + News.line(2) + "\n{\"id\":\"x\"}\n";
        Path bad = file("mixed.jsonl", lines.getBytes(StandardCharsets.UTF_8));
        Terminal.Answer answer = read(bad);
        assertThat(answer.code()).isZero();
        assertThat(answer.out())
                .contains("articles    2 read", bad + ":2: not well-formed", bad + ":4: no text");
    }

    @Test
    void aFileThatIsNotThere() throws IOException {
        Path gone = folder.resolve("gone.txt");
        assertThat(read(gone).code()).isEqualTo(3);
        assertThat(read(gone).err()).contains(gone + ": unreadable: no such file");
        Terminal.Answer among = read(gone, News.file(folder, 5));
        assertThat(among.code()).isZero();
        assertThat(among.out()).contains(gone + ": unreadable", "articles    5 read");
    }

    @Test
    void aRecordThatCannotBeWritten() throws IOException {
        Path news = News.file(folder, 1);
        Path nowhere = folder.resolve("no-folder").resolve("r.duckdb");
        Terminal.Answer answer = new Terminal().run("read", news, "--record", nowhere);
        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.err()).contains("demarche: " + nowhere + ": its folder is missing");
        assertThat(answer.err().lines()).hasSize(1);
    }

    @Test
    void aRecordOfAnotherVersion() throws IOException, SQLException {
        Path record = folder.resolve("r.duckdb");
        assertThat(read(News.file(folder, 2)).code()).isZero();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + record);
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE meta SET value = '99' WHERE key = 'schema_version'");
        }
        Terminal.Answer answer = read(News.file(folder, 2));
        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.err()).contains(record + ": written by record version 99");
        Terminal.Answer asked = new Terminal().run("events", "RUS", "AZE", "--record", record);
        assertThat(asked.code()).isEqualTo(3);
    }

    @Test
    void aRecordThatIsNone() throws IOException {
        Path text = file("r.duckdb", "just a text".getBytes(StandardCharsets.UTF_8));
        Terminal.Answer answer = read(News.file(folder, 2));
        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.err()).contains(text + ": not a DuckDB file");
    }

    @Test
    void aStateNobodyKnows() {
        Terminal.Answer answer = new Terminal().run("events", "AZR", "RUS");
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err())
                .contains("no state or organisation is called AZR; did you mean ", "AZE");
        assertThat(new Terminal().run("brief", "AZE", "RSU").err())
                .contains("did you mean RUS (Russia)");
    }
}
