package org.demarche.record;

import java.nio.file.Path;

/** A process that opens a record and keeps it. */
final class HoldingReader {
    private HoldingReader() {}

    public static void main(String[] args) throws Exception {
        try (EventRecord record = EventRecord.open(Path.of(args[0]), Access.READ_WRITE)) {
            System.out.println("open " + record.coverage().total());
            Thread.sleep(60_000);
        }
    }
}
