package org.demarche.app;

import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar with rate and time left. */
final class BarProgress extends Progress {
    private static final int WIDTH = 100;
    private static final int MILLISECONDS = 500;

    private final ProgressBar bar;

    BarProgress(Console console, long totalBytes) {
        this.bar =
                new ProgressBarBuilder()
                        .setTaskName("reading")
                        .setInitialMax(totalBytes > 0 ? totalBytes : -1)
                        .setUnit(" KiB", 1 << 10)
                        .setStyle(ProgressBarStyle.ASCII)
                        .setUpdateIntervalMillis(MILLISECONDS)
                        .setConsumer(new ConsoleProgressBarConsumer(console.err(), WIDTH))
                        .showSpeed()
                        .build();
    }

    @Override
    public void bytes(long done) {
        bar.stepTo(done);
    }

    @Override
    void moved() {
        bar.setExtraMessage(
                String.format(Locale.ROOT, " %,d articles, %,d events", articles(), events()));
    }

    @Override
    public void close() {
        bar.close();
    }
}
