package org.demarche.app;

import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.demarche.actor.ActorKnowledge;

/**
 * Makes ready in other threads what a light command is sure to need, while its words are still
 * being read. Whoever does not begin ahead gets the same, only later.
 */
final class Ahead {
    private static final Set<String> PAIR =
            Set.of("events", "brief", "series", "turns", "fit", "respond", "outlook");
    private static final Set<String> RECORD =
            Set.of(
                    "events", "brief", "series", "turns", "fit", "respond", "outlook", "scan",
                    "doctor", "export", "review");

    private final FutureTask<ActorKnowledge> actors = new FutureTask<>(ActorKnowledge::bundled);

    /** Begins with what the command of these arguments needs. */
    void begin(String... args) {
        if (args.length == 0) {
            return;
        }
        if (PAIR.contains(args[0])) {
            start(actors);
        }
        if (RECORD.contains(args[0])) {
            start(new FutureTask<>(database()));
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "demarche-ahead");
        thread.setDaemon(true);
        thread.start();
    }

    private static Callable<Class<?>> database() {
        return () -> Class.forName("org.duckdb.DuckDBNative");
    }

    /** Who can act; waits until it is there. */
    ActorKnowledge actors() {
        actors.run();
        try {
            return actors.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ActorKnowledge.bundled();
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
