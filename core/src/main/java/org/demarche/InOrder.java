package org.demarche;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Does many pieces of work at once and hands on their results in the order in which the work came,
 * so that the outcome is the same with any number of threads.
 *
 * <p>Only so much work waits at a time; who brings more is held up and meanwhile takes results. Not
 * itself safe for several threads.
 */
public final class InOrder<T> implements AutoCloseable {
    private static final int WAITING_PER_THREAD = 64;

    private final Taker<T> taker;
    private final int most;
    private final ExecutorService workers;
    private final Deque<Future<T>> waiting = new ArrayDeque<>();

    /** Takes results, one after the other, in the thread that brings the work. */
    public interface Taker<T> {
        void take(T result) throws IOException;
    }

    /**
     * @param threads how many work at a time, at least 1
     */
    public InOrder(int threads, Taker<T> taker) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be >= 1, was " + threads);
        }
        this.taker = taker;
        this.most = threads * WAITING_PER_THREAD;
        this.workers = Executors.newFixedThreadPool(threads, InOrder::worker);
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "demarche-coder");
        thread.setDaemon(true);
        return thread;
    }

    /** Adds a piece of work; may take results of earlier ones. */
    public void add(Callable<T> work) throws IOException {
        while (waiting.size() >= most || (!waiting.isEmpty() && waiting.getFirst().isDone())) {
            takeFirst();
        }
        waiting.addLast(workers.submit(work));
    }

    /** Waits for all that was added. */
    public void finish() throws IOException {
        while (!waiting.isEmpty()) {
            takeFirst();
        }
    }

    private void takeFirst() throws IOException {
        taker.take(resultOf(waiting.removeFirst()));
    }

    private T resultOf(Future<T> work) throws IOException {
        try {
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while waiting for a coder");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IOException(e.getCause());
        }
    }

    /** Drops what is not finished. */
    @Override
    public void close() {
        workers.shutdownNow();
    }
}
