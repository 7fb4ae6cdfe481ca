package org.demarche.bench;

import java.nio.file.Path;
import java.util.Optional;

/** Where unpacked models lie. */
final class Caches {
    private Caches() {}

    /** {@code DEMARCHE_CACHE}, else a folder among the temporary ones. */
    static Path folder() {
        return Optional.ofNullable(System.getenv("DEMARCHE_CACHE"))
                .map(Path::of)
                .orElse(Path.of(System.getProperty("java.io.tmpdir"), "demarche-cache"));
    }
}
