package org.demarche.coding.parse.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.pos.POSTagger;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.demarche.text.FormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a few words in place of the real models, so that packing is quick. */
class ModelCacheTest {
    @TempDir private Path folder;
    private final AtomicInteger unpackings = new AtomicInteger();

    private ModelCache cache() {
        return new ModelCache(folder.resolve("deep").resolve("cache"), this::unpack);
    }

    private Models unpack() {
        unpackings.incrementAndGet();
        return new Models(
                new HashMap<>(Map.of("run", List.of("NN", "VB"))),
                new HashMap<>(Map.of("run", new java.util.HashSet<>(Set.of("0110")))),
                new POSTagger<>(),
                new DEPParser<>());
    }

    @Test
    void unpacksOnceAndThenReads() throws Exception {
        assertThat(cache().load().wordClusters()).containsOnlyKeys("run");
        Models again = cache().load();
        assertThat(again.wordClusters()).isEqualTo(Map.of("run", Set.of("0110")));
        assertThat(again.ambiguityClasses()).isEqualTo(Map.of("run", List.of("NN", "VB")));
        assertThat(unpackings).hasValue(1);
    }

    @Test
    void aDamagedFileIsMadeAgain() throws Exception {
        cache().load();
        try (RandomAccessFile file = new RandomAccessFile(cache().file().toFile(), "rw")) {
            file.seek(file.length() / 2);
            int old = file.read();
            file.seek(file.length() / 2);
            file.write(old ^ 1);
        }
        assertThat(cache().load().wordClusters()).containsOnlyKeys("run");
        cache().load();
        assertThat(unpackings).hasValue(2);
    }

    @Test
    void aCutOrEmptyFileIsMadeAgain() throws Exception {
        for (long length : new long[] {0, 5, 8, 100}) {
            cache().load();
            try (RandomAccessFile file = new RandomAccessFile(cache().file().toFile(), "rw")) {
                file.setLength(length);
            }
            assertThat(cache().load().wordClusters()).containsOnlyKeys("run");
        }
        assertThat(unpackings).hasValue(5);
    }

    @Test
    void whatAKilledRunLeftDoesNoHarm() throws Exception {
        Path file = cache().file();
        Files.createDirectories(file.getParent());
        Files.write(Path.of(file + ".part"), new byte[3_000]);
        Files.write(Path.of(file + ".lock"), new byte[1]);
        cache().load();
        assertThat(cache().load().wordClusters()).containsOnlyKeys("run");
        assertThat(Path.of(file + ".part")).doesNotExist();
        assertThat(unpackings).hasValue(1);
    }

    @Test
    void manyAtOnceUnpackOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<Models> task = () -> cache().load();
            for (Future<Models> models : threads.invokeAll(List.of(task, task, task, task))) {
                assertThat(models.get().wordClusters()).containsOnlyKeys("run");
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(unpackings).hasValue(1);
    }

    @Test
    void otherObjectsThanModelsAreRefused() throws Exception {
        Map<String, Set<String>> clusters = new HashMap<>(Map.of("x", new ForeignSet()));
        ModelCache foreign =
                new ModelCache(
                        folder,
                        () ->
                                new Models(
                                        new HashMap<>(),
                                        clusters,
                                        new POSTagger<>(),
                                        new DEPParser<>()));
        foreign.load();
        assertThatExceptionOfType(FormatException.class)
                .isThrownBy(foreign::load)
                .withMessageContaining("not NLP4J's models");
    }

    /** A class that no model has. */
    static final class ForeignSet extends java.util.HashSet<String> {
        private static final long serialVersionUID = 1;
    }

    @Test
    void aFolderThatIsAFileIsAnError() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> new ModelCache(file, this::unpack).load());
    }
}
