package org.demarche.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.Demarche;
import org.demarche.text.FormatException;

/**
 * What all commands share.
 *
 * @param console where to read and write
 * @param environment variables of the environment
 * @param loader loads what reads English
 * @param ahead what is made ready meanwhile
 */
record Session(Console console, Map<String, String> environment, Loader loader, Ahead ahead) {
    /** How people may call states and organisations. */
    Parties parties() {
        return new Parties(ahead.actors());
    }

    /** Where unpacked models are kept. */
    Path cache() {
        return variable("DEMARCHE_CACHE")
                .map(Path::of)
                .orElseGet(
                        () ->
                                variable("XDG_CACHE_HOME")
                                        .map(Path::of)
                                        .orElseGet(() -> home().resolve(".cache"))
                                        .resolve("demarche"));
    }

    private static Path home() {
        return Path.of(System.getProperty("user.home", "."));
    }

    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(v -> !v.isBlank());
    }

    /** Loads the coder; says so if it will take long. */
    Demarche load() throws IOException, FormatException {
        Path cache = cache();
        if (!hasModels(cache)) {
            console.say(
                    "first use: unpacking the English models into "
                            + cache
                            + " (once; about a minute and 600 MB)");
        }
        try {
            return loader.load(cache);
        } catch (IllegalStateException e) {
            String line = e.getMessage() + " (with the launcher: DEMARCHE_JAVA_OPTS=-Xmx3g)";
            throw new Trouble(ExitCode.FAULT, line, e);
        }
    }

    private static boolean hasModels(Path cache) {
        try (Stream<Path> files = Files.list(cache)) {
            return files.anyMatch(f -> f.toString().endsWith(".models"));
        } catch (IOException none) {
            return false;
        }
    }
}
