package org.demarche.ties;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import org.demarche.actor.ActorKnowledge;
import org.demarche.text.FormatException;

/** A few rows about Armenia, Azerbaijan and Russia, as tables in a folder. */
public final class SampleRegister {
    private SampleRegister() {}

    public static TieRegister read() {
        try {
            Path table =
                    Path.of(
                            Objects.requireNonNull(
                                            SampleRegister.class.getResource(
                                                    "register/treaties.csv"))
                                    .toURI());
            return TieRegister.read(
                    Objects.requireNonNull(table.getParent()), ActorKnowledge.bundled());
        } catch (URISyntaxException | IOException | FormatException e) {
            throw new AssertionError(e);
        }
    }
}
