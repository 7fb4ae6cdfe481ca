package org.demarche.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.demarche.Demarche;

/** Runs commands as a shell would, with a small parser in place of the real one. */
final class Terminal {
    private static final Demarche TINY = Demarche.with(new TinyParser());

    private InputStream in = new ByteArrayInputStream(new byte[0]);
    private Loader loader = cache -> TINY;
    private List<?> record = List.of();

    /** What a command answered. */
    record Answer(int code, String out, String err) {}

    Terminal typing(String text) {
        return typing(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    Terminal typing(InputStream stream) {
        in = stream;
        return this;
    }

    /** Every command that is run is about this record. */
    Terminal about(Path other) {
        record = List.of("--record", other);
        return this;
    }

    Terminal with(Loader other) {
        loader = other;
        return this;
    }

    Answer run(Object... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream talk = new PrintStream(err, true, StandardCharsets.UTF_8);
        Console console = new Console(in, new Output(out), talk, false);
        Map<String, String> environment =
                Map.of("DEMARCHE_CACHE", Path.of("target", "no-models").toString());
        Session session = new Session(console, environment, loader, new Ahead());
        String[] args =
                Stream.concat(Arrays.stream(words), record.stream())
                        .map(Object::toString)
                        .toArray(String[]::new);
        int code = Main.run(session, args);
        return new Answer(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
