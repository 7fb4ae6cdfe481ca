package org.demarche;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.SourceFiles.Method;
import org.demarche.SourceFiles.SourceFile;
import org.demarche.SourceFiles.TypeFound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keeps files, methods and packages of all modules small enough to hold in the head. */
class SizeTest {
    private static final int MEDIAN_LINES_OF_FILE = 90;
    private static final int LINES_OF_FILE = 400;
    private static final int LINES_OF_METHOD = 60;
    private static final int PARAMETERS = 5;
    private static final int PUBLIC_TYPES_OF_PACKAGE = 15;

    private static final SourceFiles CORE = sources(Path.of("src/main/java"));

    private static SourceFiles sources(Path folder) {
        try {
            return SourceFiles.under(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Core and the modules that stand beside it. */
    private static List<SourceFiles> modules() {
        return Stream.of("../app/src/main/java", "../bench/src/main/java")
                .map(Path::of)
                .filter(Files::isDirectory)
                .map(SizeTest::sources)
                .collect(Collectors.collectingAndThen(Collectors.toList(), SizeTest::withCore));
    }

    private static List<SourceFiles> withCore(List<SourceFiles> others) {
        return Stream.concat(Stream.of(CORE), others.stream()).toList();
    }

    @Test
    void halfOfTheFilesAreShort() {
        assertThat(medianLines(CORE)).isBetween(1, MEDIAN_LINES_OF_FILE);
    }

    private static int medianLines(SourceFiles sources) {
        List<Integer> lines = sources.files().stream().map(SourceFile::lines).sorted().toList();
        return lines.get(lines.size() / 2);
    }

    @Test
    void noFileIsLong() {
        assertThat(modules())
                .flatExtracting(SourceFiles::files)
                .allMatch(f -> f.lines() <= LINES_OF_FILE);
    }

    @Test
    void noMethodIsLong() {
        assertThat(modules())
                .flatExtracting(SourceFiles::methods)
                .allMatch(m -> m.lines() <= LINES_OF_METHOD);
    }

    @Test
    void noMethodTakesMuch() {
        assertThat(modules())
                .flatExtracting(SourceFiles::methods)
                .filteredOn(m -> !m.isOfRecord())
                .allMatch(m -> m.parameters() <= PARAMETERS);
    }

    @Test
    void noPackageShowsMuch() {
        Map<String, Long> publicTypes =
                modules().stream()
                        .flatMap(m -> m.types().stream())
                        .filter(TypeFound::isPublic)
                        .collect(
                                Collectors.groupingBy(
                                        TypeFound::packageName, Collectors.counting()));
        assertThat(publicTypes.entrySet())
                .isNotEmpty()
                .allMatch(e -> e.getValue() <= PUBLIC_TYPES_OF_PACKAGE);
    }

    @Test
    void aThirdOfCoreIsItsOwnAffair() {
        long hidden = CORE.types().stream().filter(t -> !t.isPublic()).count();
        assertThat(3 * hidden).isGreaterThanOrEqualTo(CORE.types().size());
    }

    @Test
    void measuresWhatStandsInAFile(@TempDir Path folder) throws IOException {
        String source =
                """
                package p;
                record Pair(int a, int b) {
                    static int sum(int a, int b, int c) {
                        return a + b + c;
                    }
                }
                """;
        Files.writeString(folder.resolve("Pair.java"), source);
        SourceFiles measured = SourceFiles.under(folder);
        assertThat(measured.files()).containsExactly(new SourceFile("Pair.java", 6));
        assertThat(measured.methods()).containsExactly(new Method("Pair.sum", 3, 3, true));
        assertThat(measured.types()).containsExactly(new TypeFound("p", "Pair", false));
    }
}
