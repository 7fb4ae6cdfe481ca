package org.demarche.ties;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.demarche.actor.ActorKnowledge;
import org.demarche.text.FormatException;

/**
 * Changes to the register in the form of its table of missions, {@code
 * kind,a,b,name,from,to,event,source}, as an earlier release kept accepted ones beside a record in
 * {@code NAME.ties.csv}.
 */
public final class TieFile {
    private final Path file;

    public TieFile(Path file) {
        this.file = file;
    }

    public Path path() {
        return file;
    }

    /**
     * All changes; none if there is no file.
     *
     * @throws FormatException at the first wrong row
     */
    public List<RegisterChange> read(ActorKnowledge actors) throws IOException, FormatException {
        List<RegisterChange> all = new ArrayList<>();
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                new FactTable(file.toString(), actors)
                        .each(in, row -> all.add(new RegisterChange(TieTables.general(row))));
            }
        }
        return all;
    }
}
