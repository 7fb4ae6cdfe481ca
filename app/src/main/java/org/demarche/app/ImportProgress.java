package org.demarche.app;

import java.util.Locale;
import org.demarche.record.load.ImportCounts;
import org.demarche.record.load.ImportListener;
import org.demarche.source.dataset.Reject;

/** Shows how an import gets on, and keeps what it refuses. */
final class ImportProgress implements ImportListener, AutoCloseable {
    private final Gauge gauge;
    private final long totalBytes;
    private final Rejects rejects;

    ImportProgress(Progress.How how, Console console, long totalBytes, Rejects rejects) {
        this.gauge = new Gauge(how, console, Gauge.Scale.ofBytes("importing", totalBytes));
        this.totalBytes = totalBytes;
        this.rejects = rejects;
    }

    @Override
    public void rejected(Reject reject) {
        rejects.add(reject);
    }

    @Override
    public void loaded(long bytes, ImportCounts total) {
        rejects.flush();
        String rows = String.format(Locale.ROOT, "%,d rows", total.rows());
        double share = 100.0 * bytes / Math.max(1, totalBytes);
        gauge.at(bytes, " " + rows, () -> "%3.0f %%: %s".formatted(share, rows));
    }

    @Override
    public void close() {
        gauge.close();
    }
}
