package org.demarche.record;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A process that forbids itself large files and then adds to a record until that fails. */
final class FullDiskReader {
    private FullDiskReader() {}

    public static void main(String[] args) throws Exception {
        try (EventRecord record = EventRecord.open(Path.of(args[0]), Access.READ_WRITE)) {
            String pid = Long.toString(ProcessHandle.current().pid());
            int done =
                    new ProcessBuilder("prlimit", "--pid", pid, "--fsize=1500000")
                            .inheritIO()
                            .start()
                            .waitFor();
            System.out.println("limited " + done);
            for (Batch batch : batches()) {
                System.out.println("confirmed " + record.add(batch).batch());
            }
        } catch (IOException e) {
            System.out.println("failed " + e.getMessage());
        }
    }

    static List<Batch> batches() {
        return Clippings.run(40, 400);
    }
}
