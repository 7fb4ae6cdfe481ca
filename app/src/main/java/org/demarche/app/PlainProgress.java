package org.demarche.app;

import java.time.Duration;

/** A line every few seconds, for logs. */
final class PlainProgress extends Progress {
    private static final long PAUSE = Duration.ofSeconds(10).toNanos();
    private static final double NANOS = 1e9;

    private final Console console;
    private final long totalBytes;
    private final long begun = System.nanoTime();
    private long told = begun;
    private long bytes;

    PlainProgress(Console console, long totalBytes) {
        this.console = console;
        this.totalBytes = totalBytes;
    }

    @Override
    public void bytes(long done) {
        bytes = done;
    }

    @Override
    void moved() {
        long now = System.nanoTime();
        if (now - told >= PAUSE) {
            told = now;
            console.say(line(now - begun));
        }
    }

    private String line(long nanos) {
        double seconds = nanos / NANOS;
        String done = "%,d articles, %,d events, %.0f articles/s";
        String text = done.formatted(articles(), events(), articles() / seconds);
        if (totalBytes <= 0 || bytes <= 0) {
            return text;
        }
        double share = Math.min(1, (double) bytes / totalBytes);
        long left = Math.round(seconds / share - seconds);
        return "%3.0f %%: %s, %d:%02d:%02d left"
                .formatted(share * 100, text, left / 3600, left / 60 % 60, left % 60);
    }

    @Override
    public void close() {
        if (System.nanoTime() - begun >= PAUSE) {
            console.say(line(System.nanoTime() - begun));
        }
    }
}
