package org.demarche.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.demarche.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleFilesTest {
    private static final String STORY =
            "Envoy recalled\n\nRussia recalled its envoy on Monday. Baku gave no reason.\n";

    @TempDir Path folder;

    private final ArticleFiles files = ArticleFiles.standard();

    private Collected read(Path... paths) {
        Collected found = new Collected();
        files.read(
                ArticleFiles.plan(List.of(paths)),
                InputStream.nullInputStream(),
                found,
                bytes -> {});
        return found;
    }

    private Collected stream(String name, byte[] content) {
        Collected found = new Collected();
        files.read(name, new ByteArrayInputStream(content), found, bytes -> {});
        return found;
    }

    private Path write(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, content);
    }

    private Path write(String name, String content) throws IOException {
        return write(name, content.getBytes(UTF_8));
    }

    private static String line(int id) {
        return "{\"id\":\"%d\",\"text\":\"Sentence %d about an envoy.\"}%n".formatted(id, id);
    }

    private static List<String> ids(Collected found) {
        return found.articles.stream().map(Article::id).toList();
    }

    @Test
    void readsFoldersSortedByName() throws IOException {
        write("b/2.txt", STORY);
        write("b/1.txt", STORY);
        write("a.jsonl", line(1));
        write("c.html", "<!doctype html><h1>Envoy</h1><p>" + "Russia recalled him. ".repeat(20));
        assertThat(read(folder).articles)
                .extracting(a -> folder.relativize(Path.of(a.origin().file())).toString())
                .containsExactly("a.jsonl", "b/1.txt", "b/2.txt", "c.html");
    }

    @Test
    void unpacksGzipWhateverTheNameSays() throws IOException {
        write("1.txt.gz", TestStreams.packed(STORY.getBytes(UTF_8)));
        write("2.txt", TestStreams.packed(STORY.getBytes(UTF_8)));
        write("3.txt.gz", STORY.getBytes(UTF_8));
        assertThat(read(folder).articles).hasSize(3);
    }

    @Test
    void readsAllMembersOfAGzipFileFromAPipe() throws IOException {
        byte[] first = TestStreams.packed(line(1).getBytes(UTF_8));
        byte[] second = TestStreams.packed(line(2).getBytes(UTF_8));
        InputStream pipe =
                new SequenceInputStream(
                        new ByteArrayInputStream(first), new ByteArrayInputStream(second)) {
                    @Override
                    public int available() {
                        return 0;
                    }
                };
        Collected found = new Collected();
        files.read("-", pipe, found, bytes -> {});
        assertThat(ids(found)).containsExactly("1", "2");
    }

    @Test
    void tellsStandardInputByItsBeginning() {
        assertThat(ids(stream("-", line(4).getBytes(UTF_8)))).containsExactly("4");
        assertThat(stream("-", STORY.getBytes(UTF_8)).only().title()).isEqualTo("Envoy recalled");
        String page = "\n<!-- x --><!DOCTYPE html><p>" + "Russia recalled its envoy. ".repeat(20);
        assertThat(stream("-", page.getBytes(UTF_8)).only().body()).doesNotContain("<p>");
    }

    @Test
    void standsInStandardInputForADash() {
        Collected found = new Collected();
        files.read(
                ArticleFiles.plan(List.of(Path.of("-"))),
                new ByteArrayInputStream(line(1).getBytes(UTF_8)),
                found,
                bytes -> {});
        assertThat(found.only().origin().file()).isEqualTo("-");
    }

    @Test
    void setsAsideWhatItCannotRead() throws IOException {
        write("1.csv", "date,text\n2024-01-01,envoy\n");
        write("2.txt", new byte[] {'a', 'b', 0, 1, 2});
        write("3.txt", "");
        write("4.pdf", "%PDF-1.4 ...");
        write(".hidden", STORY);
        Collected found = read(folder, folder.resolve("none.txt"));
        assertThat(found.articles).isEmpty();
        assertThat(found.reasons())
                .containsExactlyInAnyOrder(
                        SetAside.Reason.UNKNOWN_FORMAT,
                        SetAside.Reason.UNKNOWN_FORMAT,
                        SetAside.Reason.BINARY,
                        SetAside.Reason.BINARY,
                        SetAside.Reason.EMPTY,
                        SetAside.Reason.UNREADABLE);
    }

    @Test
    void setsAsideAFileThatVanishes() throws IOException {
        Path gone = write("1.txt", STORY);
        Path stays = write("2.txt", STORY);
        ReadPlan plan = ArticleFiles.plan(List.of(gone, stays));
        Files.delete(gone);
        Collected found = new Collected();
        files.read(plan, InputStream.nullInputStream(), found, bytes -> {});
        assertThat(found.articles).hasSize(1);
        assertThat(found.setAside).hasSize(1);
        assertThat(found.setAside.get(0)).hasToString(gone + ": unreadable: it went away");
    }

    @Test
    void setsAsideAFileThatFailsWhileItIsRead() {
        InputStream failing =
                new SequenceInputStream(
                        new ByteArrayInputStream((line(1) + line(2) + "{\"te").getBytes(UTF_8)),
                        TestStreams.failing("Input/output error"));
        Collected found = new Collected();
        files.read("x.jsonl", failing, found, bytes -> {});
        assertThat(ids(found)).containsExactly("1", "2");
        assertThat(found.setAside)
                .containsExactly(
                        new SetAside(
                                "x.jsonl", 3, SetAside.Reason.UNREADABLE, "Input/output error"));
    }

    @Test
    void doesNotFollowLinksInCircles() throws IOException {
        write("a/1.txt", STORY);
        try {
            Files.createSymbolicLink(folder.resolve("a/back"), folder);
            Files.createSymbolicLink(folder.resolve("a/nowhere"), folder.resolve("none"));
        } catch (UnsupportedOperationException e) {
            assumeThat(e).isNull();
        }
        Collected found = read(folder);
        assertThat(found.articles).hasSize(1);
        assertThat(found.reasons())
                .containsExactly(SetAside.Reason.UNREADABLE, SetAside.Reason.UNREADABLE);
    }

    @Test
    void keepsTheLinesBeforeTheCutOfAGzipFile() throws IOException {
        Random random = new Random(3);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            lines.append("{\"id\":\"%d\",\"text\":\"%x\"}\n".formatted(i, random.nextLong()));
        }
        byte[] whole = TestStreams.packed(lines.toString().getBytes(UTF_8));
        for (int length : new int[] {5, 12, 300, whole.length / 2, whole.length - 9}) {
            Collected found = stream("x.jsonl.gz", Arrays.copyOf(whole, length));
            assertThat(found.reasons()).containsExactly(SetAside.Reason.MALFORMED);
            if (!found.articles.isEmpty()) {
                long next = found.articles.size() + 1L;
                assertThat(found.setAside.get(0).line()).isEqualTo(next);
            }
        }
        assertThat(stream("x.jsonl.gz", Arrays.copyOf(whole, whole.length / 2)).articles)
                .hasSizeGreaterThan(500);
    }

    @Test
    void setsAsideACutPage() throws IOException {
        byte[] whole =
                TestStreams.packed(
                        ("<html><p>" + new Random(4).nextLong() + STORY).getBytes(UTF_8));
        Collected found = stream("x.html.gz", Arrays.copyOf(whole, whole.length - 12));
        assertThat(found.reasons()).containsExactly(SetAside.Reason.MALFORMED);
    }

    @Test
    void readsWideEncodings() {
        for (Charset wide :
                List.of(
                        StandardCharsets.UTF_16LE,
                        StandardCharsets.UTF_16BE,
                        StandardCharsets.UTF_16)) {
            Collected text = stream("x.txt", STORY.getBytes(wide));
            assertThat(text.only().body()).startsWith("Russia recalled");
            String marked = "\uFEFF" + line(1) + line(2);
            Charset charset = wide.equals(StandardCharsets.UTF_16) ? UTF_8 : wide;
            assertThat(ids(stream("x.jsonl", marked.getBytes(charset)))).containsExactly("1", "2");
        }
    }

    @Test
    void readsWindowsTextAndCountsWhatItCouldNotRead() {
        byte[] text =
                "Envoy\n\nOrb\u00e1n\u2019s envoy left. ? he said"
                        .getBytes(Charset.forName("windows-1252"));
        assertThat(stream("x.txt", text).only().body()).contains("Orb\u00e1n\u2019s");
        text[text.length - 9] = (byte) 0x81;
        Collected found = stream("x.txt", text);
        assertThat(found.only().body()).contains("\uFFFD");
        assertThat(found.replaced).isEqualTo(1);
    }

    @Test
    void tellsHowFarItHasCome() throws IOException {
        write("1.jsonl.gz", TestStreams.packed((line(1) + line(2)).getBytes(UTF_8)));
        write("2.txt", STORY);
        write("3.bin", new byte[100_000]);
        ReadPlan plan = ArticleFiles.plan(List.of(folder));
        List<Long> heard = new ArrayList<>();
        files.read(plan, InputStream.nullInputStream(), new Collected(), heard::add);
        assertThat(heard).isSorted();
        assertThat(heard.get(heard.size() - 1)).isEqualTo(plan.totalBytes());
        assertThat(plan.totalBytes()).isGreaterThan(100_000);
    }
}
