package org.demarche.record.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.demarche.actor.ActorKnowledge;
import org.demarche.source.dataset.DataSet;
import org.demarche.text.FormatException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every data set's importer must do with good files and bad. */
abstract class DataSetContract {
    static final ActorKnowledge ACTORS = ActorKnowledge.bundled();
    static final LocalDate DAY = LocalDate.of(2019, 10, 24);

    @TempDir Path folder;
    Imports imports = new Imports(Path.of("."));

    abstract DataSet set();

    /** The lines before the first row. */
    abstract List<String> header();

    abstract char separator();

    /** A row of that number, whichever data set it is of; other numbers, other rows. */
    abstract String row(int number, LocalDate day);

    @BeforeEach
    void begin() {
        imports = new Imports(folder.resolve("demarche.duckdb"));
    }

    /** Header and rows 1 to n, a day after the other. */
    List<String> lines(int n) {
        List<String> lines = new ArrayList<>(header());
        for (int i = 1; i <= n; i++) {
            lines.add(row(i, DAY.plusDays(i)));
        }
        return lines;
    }

    /** The line of a file on which an element begins; rows may have line breaks in them. */
    static long lineOf(List<String> lines, int index) {
        return 1 + lines.subList(0, index).stream().mapToLong(l -> l.lines().count()).sum();
    }

    Path file(String name, List<String> lines) throws Exception {
        Path file = folder.resolve(name);
        Files.writeString(file, String.join("\n", lines) + "\n");
        return file;
    }

    static void assertCounts(ImportCounts counts, long imported, long unchanged, long rejected) {
        assertThat(List.of(counts.rows(), counts.imported(), counts.unchanged(), counts.rejected()))
                .containsExactly(imported + unchanged + rejected, imported, unchanged, rejected);
    }

    @Test
    void takesEveryRowAndNothingTheSecondTime() throws Exception {
        Path file = file("a.csv", lines(20));
        assertCounts(imports.read(set(), file), 20, 0, 0);
        assertThat(imports.ask("SELECT min(day), max(day), count(DISTINCT key) FROM outside_event"))
                .containsExactly(DAY.plusDays(1) + "|" + DAY.plusDays(20) + "|20");
        assertThat(imports.ask("SELECT count(*) FROM outside_event WHERE actor = 'UNK'"))
                .containsExactly("0");
        assertCounts(imports.read(set(), file), 0, 20, 0);
        assertThat(imports.ask("SELECT number FROM batch")).containsExactly("1");
    }

    @Test
    void takesTheSameInPiecesPackedOrNot() throws Exception {
        Path plain = file("a.csv", lines(20));
        Path gzip = folder.resolve("a.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gzip))) {
            Files.copy(plain, out);
        }
        Path zip = folder.resolve("a.zip");
        Files.write(zip, zipped(Files.readAllBytes(plain)));
        ImportOptions pieces = ImportOptions.begunAt("now").inPiecesOf(7);
        assertCounts(imports.with(pieces).read(set(), gzip), 20, 0, 0);
        assertThat(imports.ask("SELECT rows FROM delivery ORDER BY batch"))
                .containsExactly("7", "7", "6");
        assertCounts(imports.read(set(), zip, plain), 0, 40, 0);
    }

    static byte[] zipped(byte[] content) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry("../../a.csv"));
            out.write(content);
        }
        return bytes.toByteArray();
    }

    @Test
    void saysWhichColumnsItExpectedAndFound() throws Exception {
        Path file = file("a.csv", List.of("colour,taste", "red,sweet"));
        assertThatThrownBy(() -> imports.read(set(), file))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("a.csv:1: ")
                .hasMessageContaining("expected")
                .hasMessageContaining("found");
    }

    @Test
    void refusesRowsOfAnotherWidthAndGoesOn() throws Exception {
        List<String> lines = lines(4);
        int place = header().size() + 2;
        lines.add(place, "stray");
        lines.add(place, String.valueOf(separator()).repeat(1_000_000));
        lines.add(place, "long" + "x".repeat(3_000_000));
        long line = lineOf(lines, place);
        assertCounts(imports.read(set(), file("a.csv", lines)), 4, 0, 3);
        assertThat(imports.rejects().stream().map(r -> r.line()))
                .containsExactly(line, line + 1, line + 2);
        assertThat(imports.rejects().get(0).reason()).isEqualTo("longer than 1 MiB");
        assertThat(imports.rejects().get(1).reason()).startsWith("1000001 columns, expected ");
        assertThat(imports.rejects().get(2).reason()).startsWith("1 columns, expected ");
    }

    @Test
    void refusesDaysOutOfRange() throws Exception {
        List<String> lines = lines(2);
        lines.add(row(3, LocalDate.of(9999, 12, 31)));
        assertCounts(imports.read(set(), file("a.csv", lines)), 2, 0, 1);
        assertThat(imports.rejects())
                .singleElement()
                .hasToString(
                        "Reject[file=%s, line=%d, reason=day 9999-12-31 is not within 1800 to 2099]"
                                .formatted(
                                        folder.resolve("a.csv"), lineOf(lines, lines.size() - 1)));
    }

    @Test
    void joinsARowThatStandsTwice() throws Exception {
        List<String> lines = lines(3);
        lines.add(row(2, DAY.plusDays(2)));
        ImportCounts counts = imports.read(set(), file("a.csv", lines));
        assertThat(counts.imported()).isEqualTo(3);
        assertThat(counts.joined()).isEqualTo(1);
        assertThat(imports.read(set(), file("a.csv", lines)).unchanged()).isEqualTo(4);
    }

    @Test
    void endsRowsThatANewerFileOfThatNameLacks() throws Exception {
        imports.read(set(), file("a.csv", lines(5)));
        List<String> newer = lines(6);
        newer.remove(header().size() + 1);
        ImportCounts counts = imports.read(set(), file("a.csv", newer));
        assertCounts(counts, 1, 4, 0);
        assertThat(counts.withdrawn()).isEqualTo(1);
        assertThat(
                        imports.ask(
                                "SELECT day, valid_to FROM outside_event WHERE valid_to IS NOT NULL"))
                .containsExactly(DAY.plusDays(2) + "|3");
        assertThat(imports.read(set(), file("b.csv", lines(1))).withdrawn()).isZero();
    }

    @Test
    void aReleaseEndsWhatItsDaysLack() throws Exception {
        imports.read(set(), file("a.csv", lines(5)));
        List<String> newer = lines(4);
        newer.remove(header().size() + 1);
        ImportOptions release = ImportOptions.begunAt("now").asRelease(true);
        ImportCounts counts = imports.with(release).read(set(), file("b.csv", newer));
        assertThat(counts.withdrawn()).isEqualTo(1);
        assertThat(imports.ask("SELECT day FROM outside_event WHERE valid_to IS NOT NULL"))
                .containsExactly(DAY.plusDays(2).toString());
    }

    @Test
    void triesWithoutChangingAnything() throws Exception {
        ImportOptions dry = ImportOptions.begunAt("now").withoutChange(true).inPiecesOf(4);
        assertCounts(imports.with(dry).read(set(), file("a.csv", lines(10))), 10, 0, 0);
        assertThat(imports.ask("SELECT count(*) FROM outside_event")).containsExactly("0");
        assertThat(imports.ask("SELECT count(*) FROM batch")).containsExactly("0");
    }

    @Test
    void saysThatAnArchiveIsCutShort() throws Exception {
        byte[] whole =
                zipped((String.join("\n", lines(3000)) + "\n").getBytes(StandardCharsets.UTF_8));
        Path file = folder.resolve("cut.zip");
        Files.write(file, Arrays.copyOf(whole, whole.length * 2 / 3));
        assertThatThrownBy(() -> imports.read(set(), file))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("cut.zip")
                .hasMessageContaining("its packing is cut short or damaged");
        assertThat(imports.ask("SELECT count(*) FROM outside_event")).containsExactly("0");
    }

    @Test
    void stopsAtWhatUnpacksOutOfAllProportion() throws Exception {
        List<String> lines = lines(1);
        lines.add("x".repeat(20_000_000));
        Path file = folder.resolve("bomb.zip");
        Files.write(file, zipped(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
        assertThatThrownBy(() -> imports.read(set(), file))
                .hasMessageContaining("bomb.zip")
                .hasMessageContaining("more than 100 times its size");
        assertThat(imports.ask("SELECT count(*) FROM outside_event")).containsExactly("0");
    }
}
