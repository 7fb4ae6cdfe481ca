package org.demarche.record.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.demarche.source.dataset.DataFile;
import org.demarche.source.dataset.RowForm;
import org.demarche.source.dataset.StagedRows;
import org.demarche.text.FormatException;

/** The pieces of a file, cut in a folder beside the record, the next one while one is loaded. */
final class Pieces implements AutoCloseable {
    private final DataFile.Rows rows;
    private final Path folder;
    private final int pieceRows;
    private final ExecutorService cutter =
            Executors.newSingleThreadExecutor(
                    work -> {
                        Thread thread = new Thread(work, "demarche-cutter");
                        thread.setDaemon(true);
                        return thread;
                    });
    private int number;
    private Future<StagedRows> coming;

    private Pieces(DataFile.Rows rows, Path folder, int pieceRows) {
        this.rows = rows;
        this.folder = folder;
        this.pieceRows = pieceRows;
        this.coming = cutter.submit(this::cut);
    }

    static Pieces of(DataFile file, RowForm form, Path record, int pieceRows) throws IOException {
        Path folder = record.resolveSibling(record.getFileName() + ".staging");
        Files.createDirectories(folder);
        return new Pieces(file.rows(form), folder, pieceRows);
    }

    private StagedRows cut() throws IOException, FormatException {
        return rows.stage(path(number), pieceRows);
    }

    /** Two files take turns: one is loaded while the other is written. */
    private Path path(int piece) {
        return folder.resolve("piece-" + piece % 2 + ".tsv");
    }

    StagedRows next() throws IOException, FormatException {
        StagedRows piece = awaited();
        number++;
        if (!piece.isLast()) {
            coming = cutter.submit(this::cut);
        }
        return piece;
    }

    private StagedRows awaited() throws IOException, FormatException {
        try {
            return coming.get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof FormatException format) {
                throw format;
            }
            if (cause instanceof IOException io) {
                throw io;
            }
            throw new IllegalStateException("cutting rows failed", cause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while a file was read", e);
        }
    }

    @Override
    public void close() throws IOException {
        cutter.shutdownNow();
        Files.deleteIfExists(path(0));
        Files.deleteIfExists(path(1));
        Files.deleteIfExists(folder);
    }
}
