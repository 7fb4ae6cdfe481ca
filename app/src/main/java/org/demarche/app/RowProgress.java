package org.demarche.app;

import java.util.Locale;

/** Shows that an export or import goes on, and how many rows it has come to. */
final class RowProgress implements AutoCloseable {
    private final Gauge gauge;
    private long rows;

    RowProgress(Progress.How how, Console console, String task) {
        this.gauge = new Gauge(how, console, Gauge.Scale.ofRows(task));
    }

    void one() {
        written(rows + 1);
    }

    void written(long count) {
        rows = count;
        gauge.at(rows, "", () -> String.format(Locale.ROOT, "%,d rows", rows));
    }

    @Override
    public void close() {
        gauge.close();
    }
}
