package org.demarche.record;

import java.nio.file.Path;
import org.demarche.record.aggregate.AggregateTables;

/** Rows of another data set, as an import leaves them. */
public final class OutsideRows {
    private OutsideRows() {}

    /** Adds so many visits of BOR to DOR on 5 January 2020 as one batch of a data set. */
    public static void add(Path file, int rows) throws Exception {
        try (EventRecord record = EventRecord.open(file, Access.READ_WRITE)) {
            record.write(
                    writing -> {
                        int batch = writing.nextBatch();
                        return writing.inTransaction(
                                c -> {
                                    Database.execute(
                                            c,
                                            """
                                            INSERT INTO outside_event
                                            SELECT 'gdelt', 'k' || range, 'BOR', 'GOV', 'BORGOV', 'DOR',
                                             'GOV', 'DORGOV', 'CONSULT', '', 'VERBAL_COOPERATION',
                                             2.5, true, '043', 2.8, DATE '2020-01-05',
                                             DATE '2020-01-06', 3, 1, NULL, '', '', '', '', 1, %d, NULL
                                            FROM range(%d)"""
                                                    .formatted(batch, rows));
                                    writing.sign(batch, "", "import gdelt");
                                    Database.execute(
                                            c,
                                            "INSERT INTO delivery VALUES (%d, 'gdelt', 'f', 1, %d, %d, 0, 0, 0, 0, 0)"
                                                    .formatted(batch, rows, rows));
                                    AggregateTables.add(c, batch);
                                    return batch;
                                });
                    });
        }
    }
}
