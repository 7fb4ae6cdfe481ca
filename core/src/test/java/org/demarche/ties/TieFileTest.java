package org.demarche.ties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.demarche.actor.ActorKnowledge;
import org.demarche.text.FormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TieFileTest {
    private static final ActorKnowledge ACTORS = ActorKnowledge.bundled();

    @TempDir Path folder;

    @Test
    void readsChangesAndNoneWhereThereIsNoFile() throws IOException, FormatException {
        Path file = folder.resolve("demarche.ties.csv");
        assertThat(new TieFile(file).read(ACTORS)).isEmpty();
        String rows =
                """
                kind,a,b,name,from,to,event,source
                cultural,RUS,AZE,Russian House,,2025-02-06,closed,event 0123456789abcdef
                border guards,RUS,ARM,"Guards, at Agarak",2025,,,event 0123456789abcdee
                """;
        Files.writeString(file, rows);
        List<RegisterChange> read = new TieFile(file).read(ACTORS);
        assertThat(read).extracting(RegisterChange::isEnd).containsExactly(true, false);
        assertThat(read.get(1).tie().name()).isEqualTo("Guards, at Agarak");
    }

    @Test
    void tellsTheLineOfAKindItDoesNotKnow() throws IOException {
        Path file = folder.resolve("x.ties.csv");
        Files.writeString(
                file, "kind,a,b,name,from,to,event,source\nfriendship,ARM,RUS,,1990,,,x\n");
        assertThatThrownBy(() -> new TieFile(file).read(ACTORS))
                .isInstanceOf(FormatException.class)
                .hasMessageStartingWith(file + ":2: kind must be one of treaty, base,")
                .hasMessageEndingWith("was friendship");
    }

    @Test
    void aChangeMustHaveADate() throws IOException {
        Path file = folder.resolve("x.ties.csv");
        Files.writeString(file, "kind,a,b,name,from,to,event,source\nbase,ARM,RUS,,,,,x\n");
        assertThatThrownBy(() -> new TieFile(file).read(ACTORS))
                .hasMessageStartingWith(file + ":2: a change must have a date");
    }
}
