package org.demarche.source;

import java.nio.file.Path;
import java.util.List;

/**
 * What there is to read.
 *
 * @param files in the order they will be read; {@code -} is standard input
 * @param totalBytes how much that is as it lies there; standard input and pipes count 0
 * @param setAside what was found not to be readable on the way
 */
public record ReadPlan(List<Path> files, long totalBytes, List<SetAside> setAside) {
    /** Stands for standard input. */
    public static final Path STANDARD_INPUT = Path.of("-");

    public ReadPlan {
        files = List.copyOf(files);
        setAside = List.copyOf(setAside);
    }

    /**
     * Lists files as they are named and folders with all that is below them, sorted by name.
     *
     * <p>Hidden files, folders met before (a link may lead back to one) and things that are not
     * files are set aside.
     */
    public static ReadPlan of(List<Path> paths) {
        FileWalk walk = new FileWalk();
        paths.forEach(walk::named);
        return walk.plan();
    }
}
