package org.demarche.record;

/**
 * How much of the machine the record may take. The memory is outside the Java heap.
 *
 * @param memoryMegabytes at most so many mebibytes, at least 64
 * @param threads at most so many, at least 1
 */
public record Limits(int memoryMegabytes, int threads) {
    private static final int LEAST_MEGABYTES = 64;

    public Limits {
        if (memoryMegabytes < LEAST_MEGABYTES || threads < 1) {
            throw new IllegalArgumentException(
                    "limits must be >= %d MB and >= 1 thread, were %d MB and %d"
                            .formatted(LEAST_MEGABYTES, memoryMegabytes, threads));
        }
    }

    /** One gibibyte, and a thread a processor. */
    public static Limits standard() {
        return new Limits(1024, Runtime.getRuntime().availableProcessors());
    }
}
