package org.demarche.source;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the files below the folders a caller named. */
final class FileWalk {
    private final List<Path> files = new ArrayList<>();
    private final List<SetAside> setAside = new ArrayList<>();
    private final Set<Path> folders = new HashSet<>();
    private long bytes;

    ReadPlan plan() {
        return new ReadPlan(files, bytes, setAside);
    }

    /** Takes a path the caller named himself: a pipe is as good as a file. */
    void named(Path path) {
        if (path.equals(ReadPlan.STANDARD_INPUT)) {
            files.add(path);
        } else if (Files.isDirectory(path)) {
            folder(path);
        } else if (Files.exists(path)) {
            file(path);
        } else {
            drop(path, SetAside.Reason.UNREADABLE, "no such file");
        }
    }

    private void folder(Path top) {
        Deque<Path> open = new ArrayDeque<>();
        open.push(top);
        while (!open.isEmpty()) {
            Path path = open.pop();
            if (!path.equals(top) && isHidden(path)) {
                drop(path, SetAside.Reason.UNKNOWN_FORMAT, "hidden");
            } else if (Files.isDirectory(path)) {
                children(path).forEach(open::push);
            } else if (Files.isRegularFile(path)) {
                file(path);
            } else {
                boolean dangling = Files.isSymbolicLink(path);
                String what = dangling ? "a link that leads nowhere" : "not a regular file";
                drop(path, SetAside.Reason.UNREADABLE, what);
            }
        }
    }

    private static boolean isHidden(Path path) {
        Path name = path.getFileName();
        return name != null && name.toString().startsWith(".");
    }

    /** What is in a folder, last name first. */
    private List<Path> children(Path folder) {
        List<Path> found = new ArrayList<>();
        try {
            if (!folders.add(folder.toRealPath())) {
                drop(folder, SetAside.Reason.UNREADABLE, "a folder already read, met by a link");
                return found;
            }
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
                entries.forEach(found::add);
            }
        } catch (IOException | DirectoryIteratorException e) {
            drop(folder, SetAside.Reason.UNREADABLE, "the folder cannot be listed");
        }
        Collections.sort(found, Collections.reverseOrder());
        return found;
    }

    private void file(Path path) {
        files.add(path);
        bytes += sizeOf(path);
    }

    /** Bytes a file holds now, 0 if that cannot be told. */
    static long sizeOf(Path path) {
        try {
            return Files.isRegularFile(path) ? Files.size(path) : 0;
        } catch (IOException gone) {
            return 0;
        }
    }

    private void drop(Path path, SetAside.Reason reason, String detail) {
        setAside.add(new SetAside(path.toString(), 0, reason, detail));
    }
}
