package org.demarche.source.vocabulary;

import java.util.Optional;

/**
 * The two-letter codes of places in GDELT (FIPS 10-4), which are not those of ISO: AU is Austria.
 */
public final class Fips {
    private static final CodeTable STATES = CodeTable.bundled("fips.csv");

    private Fips() {}

    /** The state, alpha-3. */
    public static Optional<String> state(String code) {
        return STATES.meaning(code);
    }
}
