package org.demarche.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.LongConsumer;

/**
 * The way in for outside text: reads articles of every known format from files, folders and
 * streams, packed with gzip or not.
 *
 * <p>What cannot be read is set aside with the reason and never stops what follows; nothing is
 * dropped without a word. Memory stays bounded whatever a file holds.
 */
public final class ArticleFiles {
    private final List<ArticleFormat> formats;

    /**
     * @param formats asked in this order whether a file is theirs
     */
    public ArticleFiles(List<ArticleFormat> formats) {
        this.formats = List.copyOf(formats);
    }

    /** Reads every format on the class path; plain text is asked last. */
    public static ArticleFiles standard() {
        Comparator<ArticleFormat> plainLast =
                Comparator.comparing(format -> format.name().equals("plain"));
        return new ArticleFiles(
                ServiceLoader.load(ArticleFormat.class).stream()
                        .map(ServiceLoader.Provider::get)
                        .sorted(plainLast.thenComparing(ArticleFormat::name))
                        .toList());
    }

    /** What reading these paths will read, and how many bytes that is. */
    public static ReadPlan plan(List<Path> paths) {
        return ReadPlan.of(paths);
    }

    /**
     * Reads all that was planned.
     *
     * @param standardInput what {@code -} stands for; left open
     * @param bytesRead hears how many bytes of the plan's total are done with
     */
    public void read(
            ReadPlan plan, InputStream standardInput, ArticleSink sink, LongConsumer bytesRead) {
        plan.setAside().forEach(sink::setAside);
        long before = 0;
        for (Path file : plan.files()) {
            long base = before;
            LongConsumer progress = count -> bytesRead.accept(base + count);
            if (file.equals(ReadPlan.STANDARD_INPUT)) {
                read("-", standardInput, sink, count -> {});
            } else {
                read(file, sink, progress);
            }
            before += FileWalk.sizeOf(file);
            bytesRead.accept(before);
        }
    }

    private void read(Path file, ArticleSink sink, LongConsumer progress) {
        try (InputStream in = Files.newInputStream(file)) {
            read(file.toString(), in, sink, progress);
        } catch (IOException e) {
            sink.setAside(
                    new SetAside(file.toString(), 0, SetAside.Reason.UNREADABLE, OneFile.words(e)));
        }
    }

    /**
     * Reads one stream to its end.
     *
     * @param name the file's name, for origins and as a hint at its format
     * @param bytesRead hears how many bytes were taken so far
     */
    public void read(String name, InputStream in, ArticleSink sink, LongConsumer bytesRead) {
        new OneFile(name, new ByteMeter(in, bytesRead), formats, sink).read();
    }
}
