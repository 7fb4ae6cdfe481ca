package org.demarche.event;

import java.util.Locale;
import java.util.Optional;

/** Whether an event happened, according to the text. */
public enum Factuality {
    /** Reported as having happened; a speech act is actual when uttered. */
    ACTUAL("actual"),
    /** Announced or decided, not carried out. */
    PLANNED("threatened/planned"),
    /** Conditional, demanded, possible, considered. */
    HYPOTHETICAL("hypothetical"),
    /** Said not to have happened, or did not come off. */
    DENIED("denied"),
    /** Asserted by one side, or suspected. */
    ALLEGED("alleged");

    private final String label;

    Factuality(String label) {
        this.label = label;
    }

    /** The word used in files. */
    public String label() {
        return label;
    }

    /** The factuality called so in files; {@code planned} is understood too. */
    public static Optional<Factuality> named(String label) {
        String wanted = label.strip().toLowerCase(Locale.ROOT);
        for (Factuality f : values()) {
            if (f.label.equals(wanted) || f.name().toLowerCase(Locale.ROOT).equals(wanted)) {
                return Optional.of(f);
            }
        }
        return Optional.empty();
    }
}
