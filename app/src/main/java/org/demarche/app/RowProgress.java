package org.demarche.app;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows that an export or import goes on, and how many rows it has come to. */
final class RowProgress implements AutoCloseable {
    private static final int WIDTH = 100;
    private static final int MILLISECONDS = 500;
    private static final long PAUSE = Duration.ofSeconds(10).toNanos();

    private final Progress.How how;
    private final Console console;
    private final Optional<ProgressBar> bar;
    private long rows;
    private long told = System.nanoTime();

    RowProgress(Progress.How how, Console console, String task) {
        this.how = how;
        this.console = console;
        this.bar =
                how == Progress.How.AUTO && console.terminal()
                        ? Optional.of(bar(console, task))
                        : Optional.empty();
    }

    private static ProgressBar bar(Console console, String task) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(-1)
                .setUnit(" rows", 1)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(MILLISECONDS)
                .setConsumer(new ConsoleProgressBarConsumer(console.err(), WIDTH))
                .showSpeed()
                .build();
    }

    void one() {
        written(rows + 1);
    }

    void written(long count) {
        rows = count;
        bar.ifPresent(b -> b.stepTo(rows));
        if (bar.isEmpty() && how != Progress.How.NONE && System.nanoTime() - told >= PAUSE) {
            told = System.nanoTime();
            console.say(String.format(Locale.ROOT, "%,d rows", rows));
        }
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
