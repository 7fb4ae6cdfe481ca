package org.demarche.claim.grammar;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In which way a claim asserts something; each way has its own test. */
public enum Form {
    DID("did"),
    DID_NOT("did not"),
    STOPPED("stopped"),
    AT_LEAST("at least so many times"),
    AT_MOST("at most so many times"),
    EXACTLY("exactly so many times"),
    MORE("more than"),
    LESS("less than"),
    FIRST("for the first time"),
    ONLY_AFTER("only after"),
    TOLERATED("tolerated"),
    TURNED("turned"),
    WORSENED("ties worsened"),
    IMPROVED("ties improved"),
    FITS("goes together with");

    private final String label;

    Form(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether it holds one kind of act against another. */
    public boolean needsOther() {
        return this == ONLY_AFTER || this == TOLERATED || this == FITS;
    }

    /** Whether it asserts a number of times. */
    public boolean isCounted() {
        return this == AT_LEAST || this == AT_MOST || this == EXACTLY;
    }

    /** Whether it holds the time claimed against another time or another pair. */
    public boolean isCompared() {
        return this == MORE || this == LESS || this == WORSENED || this == IMPROVED;
    }

    /** The form of that name, however it is separated: {@code did-not}, {@code DID_NOT}. */
    public static Optional<Form> named(String name) {
        String wanted = name.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        return Arrays.stream(values()).filter(f -> f.name().equals(wanted)).findFirst();
    }

    /** {@code did-not}, as an option takes it. */
    public String option() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
