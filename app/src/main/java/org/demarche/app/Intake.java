package org.demarche.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.demarche.Demarche;
import org.demarche.Reading;
import org.demarche.ReadingReport;
import org.demarche.dyad.KeptOccurrences;
import org.demarche.record.EventRecord;
import org.demarche.source.ArticleFiles;
import org.demarche.source.ReadPlan;
import org.demarche.text.FormatException;
import org.demarche.text.PartialDate;

/**
 * Reads files into a record and publishes it, with progress on the screen.
 *
 * @param threads how many threads code, at least 1
 * @param batch how many articles go on record at once, at least 1
 * @param progress how to show it
 * @param published the date to take for articles that state none, if known
 */
record Intake(int threads, int batch, Progress.How progress, PartialDate published) {
    static final int BATCH = 500;

    /** With all cores, telling in the way that suits the screen. */
    static Intake usual() {
        return new Intake(
                Runtime.getRuntime().availableProcessors(),
                BATCH,
                Progress.How.AUTO,
                PartialDate.UNKNOWN);
    }

    /** What there is to read; asked before a record is made, so that none is made for nothing. */
    static ReadPlan plan(Session session, List<Path> paths) {
        ReadPlan plan = ArticleFiles.plan(paths);
        if (plan.files().isEmpty()) {
            plan.setAside().forEach(s -> session.console().say(s.toString()));
            throw Trouble.badInput("nothing to read");
        }
        return plan;
    }

    ReadingReport read(Session session, ReadPlan plan, EventRecord record)
            throws IOException, FormatException {
        Demarche demarche = session.load();
        String startedAt = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        Reading reading =
                demarche.reading(record, new Reading.Options(threads, batch, startedAt, published));
        try (Progress shown = Progress.of(progress, session.console(), plan.totalBytes())) {
            ReadingReport report = reading.read(plan, session.console().in(), shown);
            happenings(session, record);
            publish(session, record, report);
            return report;
        }
    }

    /**
     * Counts what happened between pairs that have changed, also since a reading that was killed.
     */
    private void happenings(Session session, EventRecord record)
            throws IOException, FormatException {
        try (RowProgress shown = new RowProgress(progress, session.console(), "counting")) {
            KeptOccurrences.update(record, shown::written);
        }
    }

    /** Writes the Parquet files, unless they are there and nothing came. */
    private void publish(Session session, EventRecord record, ReadingReport report)
            throws IOException {
        boolean changed = report.articles().added() + report.articles().replaced() > 0;
        if (changed || !record.isPublished()) {
            Path manifest = record.publish();
            if (progress != Progress.How.NONE) {
                session.console().say("published as Parquet: " + manifest.getParent());
            }
        }
    }
}
