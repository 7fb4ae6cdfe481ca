package org.demarche.dyad;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.demarche.ontology.Mode;
import org.demarche.record.EventRecord;
import org.demarche.record.aggregate.DyadQuestion.Sources;

/**
 * Writes what reports of a record tell of one happening, a row a report, for programs that count
 * happenings: those with {@code first} are the occurrences.
 *
 * <p>Pairs of two known parties only, pair by pair in the order of codes; time is that of joining
 * them, memory that of our own events and one pair of others.
 */
public final class OccurrenceFile {
    private static final String COLUMNS =
            "occurrence,first,dataset,id,actor,actor_sector,recipient,"
                    + "recipient_sector,plover,mode,quad,score,symmetric,factuality,date,day,reports,documents,why";

    private final CsvWriter out;
    private final Watch watch;
    private long rows;

    private OccurrenceFile(CsvWriter out, Watch watch) {
        this.out = out;
        this.watch = watch;
    }

    /** Is told how many rows are written. */
    public interface Watch {
        void written(long rows);
    }

    /**
     * Writes a CSV file with a header, in UTF-8.
     *
     * @return how many reports it holds
     */
    public static long write(EventRecord record, Path file, Watch watch) throws IOException {
        try (CsvWriter out = CsvWriter.builder().build(Files.newBufferedWriter(file))) {
            out.writeRecord(COLUMNS.split(",", -1));
            OccurrenceFile written = new OccurrenceFile(out, watch);
            DyadRecords.each(record, Sources.ALL, written::add);
            return written.rows;
        }
    }

    private void add(DyadRecord pair) {
        for (Occurrence occurrence : pair.occurrences()) {
            for (int i = 0; i < occurrence.reports().size(); i++) {
                add(occurrence, i);
            }
        }
        watch.written(rows);
    }

    private void add(Occurrence occurrence, int i) {
        Report report = occurrence.reports().get(i);
        Report.Origin head = occurrence.head().origin();
        out.writeRecord(
                head.dataset() + ":" + head.key(),
                Boolean.toString(i == 0),
                report.origin().dataset(),
                report.origin().key(),
                report.dyad().actor().code(),
                report.dyad().actor().sector().name(),
                report.dyad().recipient().code(),
                report.dyad().recipient().sector().name(),
                report.what().type().name(),
                report.what().mode().map(Mode::label).orElse(""),
                report.what().type().quad().name(),
                Double.toString(report.what().score()),
                Boolean.toString(report.isMutual()),
                report.status().factuality().label(),
                report.date().toString(),
                report.date().isDay() ? report.date().toString() : "",
                Integer.toString(i == 0 ? occurrence.reports().size() : 1),
                Integer.toString(i == 0 ? occurrence.documents() : report.documents()),
                i == 0 ? "" : occurrence.joins().get(i - 1));
        rows++;
    }
}
