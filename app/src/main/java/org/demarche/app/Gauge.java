package org.demarche.app;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far something has come: a bar on a terminal, else a line now and then. */
final class Gauge implements AutoCloseable {
    private static final int WIDTH = 100;
    private static final int MILLISECONDS = 500;
    private static final long PAUSE = Duration.ofSeconds(10).toNanos();

    private final Progress.How how;
    private final Console console;
    private final Optional<ProgressBar> bar;
    private long told = System.nanoTime();

    /** What a bar measures: so many of a unit, which is so many of what is counted. */
    record Scale(String task, long total, String unit, long size) {
        /**
         * @param bytes 0 if not known
         */
        static Scale ofBytes(String task, long bytes) {
            return new Scale(task, bytes > 0 ? bytes : -1, " KiB", 1 << 10);
        }

        static Scale ofRows(String task) {
            return new Scale(task, -1, " rows", 1);
        }
    }

    Gauge(Progress.How how, Console console, Scale scale) {
        this.how = how;
        this.console = console;
        this.bar =
                how == Progress.How.AUTO && console.terminal()
                        ? Optional.of(bar(console, scale))
                        : Optional.empty();
    }

    static ProgressBar bar(Console console, Scale scale) {
        return new ProgressBarBuilder()
                .setTaskName(scale.task())
                .setInitialMax(scale.total())
                .setUnit(scale.unit(), scale.size())
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(MILLISECONDS)
                .setConsumer(new ConsoleProgressBarConsumer(console.err(), WIDTH))
                .showSpeed()
                .build();
    }

    /**
     * @param beside what stands beside the bar
     * @param line what is said where there is none
     */
    void at(long done, String beside, Supplier<String> line) {
        bar.ifPresent(b -> b.stepTo(done).setExtraMessage(beside));
        if (bar.isEmpty() && how != Progress.How.NONE && System.nanoTime() - told >= PAUSE) {
            told = System.nanoTime();
            console.say(line.get());
        }
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
