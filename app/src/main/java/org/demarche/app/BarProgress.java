package org.demarche.app;

import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;

/** A bar with rate and time left. */
final class BarProgress extends Progress {
    private final ProgressBar bar;

    BarProgress(Console console, long totalBytes) {
        this.bar = Gauge.bar(console, Gauge.Scale.ofBytes("reading", totalBytes));
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
