package org.demarche.app;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a command looks at: two parties on record, or a file of somebody's own series. */
final class PairOrFile {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "A",
            description = "ISO code or name, such as AZE.")
    private Optional<String> a = Optional.empty();

    @Parameters(index = "1", arity = "0..1", paramLabel = "B", description = "The other one.")
    private Optional<String> b = Optional.empty();

    @Option(names = "--series", paramLabel = "FILE", description = "Series of yours, as CSV.")
    private Optional<Path> file = Optional.empty();

    /** The file, if that is what was asked for; a wrong use if a pair was named too. */
    Optional<Path> file() {
        if (file.isPresent() && a.isPresent()) {
            throw Trouble.usage("--series goes without a pair");
        }
        return file;
    }

    /** The pair; a wrong use if there are not two that are known. */
    Parties.Pair pair(Parties parties) {
        if (a.isEmpty() || b.isEmpty()) {
            throw Trouble.usage("name two parties, or give --series FILE");
        }
        return parties.pair(a.get(), b.get());
    }
}
