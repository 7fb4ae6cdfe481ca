package org.demarche.app;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.demarche.record.load.ImportCounts;
import org.demarche.record.load.ImportListener;
import org.demarche.source.dataset.Reject;

/** Shows how an import gets on, and keeps what it refuses. */
final class ImportProgress implements ImportListener, AutoCloseable {
    private static final int WIDTH = 100;
    private static final int MILLISECONDS = 500;
    private static final long PAUSE = Duration.ofSeconds(10).toNanos();

    private final Progress.How how;
    private final Console console;
    private final long totalBytes;
    private final Rejects rejects;
    private final Optional<ProgressBar> bar;
    private long told = System.nanoTime();

    ImportProgress(Progress.How how, Console console, long totalBytes, Rejects rejects) {
        this.how = how;
        this.console = console;
        this.totalBytes = totalBytes;
        this.rejects = rejects;
        this.bar =
                how == Progress.How.AUTO && console.terminal()
                        ? Optional.of(bar())
                        : Optional.empty();
    }

    private ProgressBar bar() {
        return new ProgressBarBuilder()
                .setTaskName("importing")
                .setInitialMax(totalBytes > 0 ? totalBytes : -1)
                .setUnit(" KiB", 1 << 10)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(MILLISECONDS)
                .setConsumer(new ConsoleProgressBarConsumer(console.err(), WIDTH))
                .showSpeed()
                .build();
    }

    @Override
    public void rejected(Reject reject) {
        rejects.add(reject);
    }

    @Override
    public void loaded(long bytes, ImportCounts total) {
        rejects.flush();
        String rows = String.format(Locale.ROOT, "%,d rows", total.rows());
        bar.ifPresent(b -> b.stepTo(bytes).setExtraMessage(" " + rows));
        if (bar.isEmpty() && how != Progress.How.NONE && System.nanoTime() - told >= PAUSE) {
            told = System.nanoTime();
            console.say("%3.0f %%: %s".formatted(100.0 * bytes / Math.max(1, totalBytes), rows));
        }
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
