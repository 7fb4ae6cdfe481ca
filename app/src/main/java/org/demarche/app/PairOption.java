package org.demarche.app;

import picocli.CommandLine.Parameters;

/** The two parties a command is about. */
final class PairOption {
    @Parameters(index = "0", paramLabel = "A", description = "ISO code or name, such as AZE.")
    private String a = "";

    @Parameters(index = "1", paramLabel = "B", description = "The other one.")
    private String b = "";

    /** The pair; a wrong use if one is unknown or both are the same. */
    Parties.Pair in(Parties parties) {
        return parties.pair(a, b);
    }
}
