package org.demarche.record;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A process that reads a run into a record and stops at one step of its third batch until it is
 * killed; at none if it is told {@code NEVER}. With the word {@code broken} it writes in a wrong
 * order: it confirms the articles before their events.
 */
final class CrashingReader {
    static final int BATCHES = 5;
    static final int ARTICLES = 30;
    private static final int STOP = 3;

    private CrashingReader() {}

    public static void main(String[] args) throws Exception {
        String stop = args[1];
        boolean broken = args[2].equals("broken");
        List<Batch> run = Clippings.run(BATCHES, ARTICLES);
        AtomicInteger batch = new AtomicInteger();
        try (EventRecord record = EventRecord.open(Path.of(args[0]), Access.READ_WRITE)) {
            record.watchedBy(
                    (stage, connection) -> {
                        if (broken && stage == Stage.ARTICLES) {
                            Database.execute(connection, "COMMIT");
                            Database.execute(connection, "BEGIN TRANSACTION");
                        }
                        if (batch.get() == STOP && stage.name().equals(stop)) {
                            waitForTheEnd();
                        }
                    });
            for (Batch next : run) {
                batch.incrementAndGet();
                System.out.println("confirmed " + record.add(next).batch());
            }
        }
    }

    private static void waitForTheEnd() {
        System.out.println("stopped");
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
