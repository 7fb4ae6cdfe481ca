package org.demarche.bench.outlook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.demarche.dyad.DyadRecord;
import org.demarche.dyad.DyadRecords;
import org.demarche.outlook.Horizon;
import org.demarche.outlook.Outlook;
import org.demarche.record.Access;
import org.demarche.record.EventRecord;
import org.demarche.record.Reporting;
import org.demarche.record.aggregate.DyadQuestion.Sources;
import org.demarche.text.FormatException;

/** Times the whole outlook of a pair in processor time, apart from reading the record. */
public final class OutlookSpeed {
    private OutlookSpeed() {}

    /** RECORD A B HORIZON: prints the processor time of each of eight runs. */
    public static void main(String[] args) throws IOException, FormatException {
        DyadRecord pair;
        Reporting reporting;
        try (EventRecord asked = EventRecord.open(Path.of(args[0]), Access.READ_ONLY)) {
            pair = DyadRecords.of(asked, args[1], args[2], Sources.ALL);
            reporting = asked.reporting(Sources.ALL);
        }
        for (int run = 1; run <= 8; run++) {
            long start = time();
            Outlook outlook = Outlook.of(pair, reporting, Horizon.parse(args[3]));
            double seconds = (time() - start) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "run %d: %.2f s of processor time, %d periods, %d events%n",
                    run,
                    seconds,
                    outlook.extent().periods(),
                    outlook.extent().events());
        }
    }

    private static long time() {
        return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
