package org.demarche.app;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.demarche.dyad.DyadRecords;
import org.demarche.record.EventRecord;
import org.demarche.record.aggregate.DyadQuestion.Sources;
import picocli.CommandLine.Option;

/** Whose coding to look at. */
final class SourceOption {
    private static final String ALL = "all";

    @Option(
            names = "--source",
            split = ",",
            paramLabel = "DATASET",
            description =
                    "Look at these data sets: demarche (own coding), gdelt, icews …, or all"
                            + " (default: own coding if anything was read, else all).")
    private Set<String> names = new LinkedHashSet<>();

    /** The sources asked for; refuses names that are not on record. */
    Sources of(EventRecord record) throws IOException {
        List<String> there = record.datasets();
        if (there.isEmpty()) {
            throw Trouble.badInput("nothing is on record yet; begin with: demarche read PATH");
        }
        if (names.isEmpty()) {
            return DyadRecords.usualSources(record);
        }
        if (names.equals(Set.of(ALL))) {
            return Sources.ALL;
        }
        for (String name : names) {
            if (!there.contains(name)) {
                throw Trouble.usage(
                        "--source: nothing of %s is on record; there is %s"
                                .formatted(name, String.join(", ", there)));
            }
        }
        return new Sources(names, Set.of());
    }
}
