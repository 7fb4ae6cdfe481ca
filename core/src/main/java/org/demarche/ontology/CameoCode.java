package org.demarche.ontology;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A kind of event as CAMEO numbers it, for reading and writing data sets that do: {@code 190}.
 *
 * <p>A code is text, not a number: {@code 010} and {@code 10} differ. What CAMEO tells more finely
 * than PLOVER is lost on the way in, and what it does not tell apart on the way out. The table and
 * where it departs from PLOVER's own are told in docs/data/cameo.md.
 *
 * @param code two to four digits, of which the first two are its root
 * @param score Goldstein score that CAMEO gives it, −10 to +10
 * @param eventOrNull the event it tells of, or null if PLOVER has none; read it by {@link #event()}
 */
public record CameoCode(String code, double score, @Nullable EventClass eventOrNull) {
    private static final int ROOT_DIGITS = 2;

    public CameoCode {
        if (!code.matches("\\d{2,4}")) {
            throw new IllegalArgumentException("CAMEO code must be 2 to 4 digits, was " + code);
        }
        if (!(score >= -10 && score <= 10)) {
            throw new IllegalArgumentException("Goldstein score must be -10..10, was " + score);
        }
    }

    /** The code written so; empty if CAMEO has none, as for one that has lost its leading zero. */
    public static Optional<CameoCode> named(String code) {
        return CameoTable.bundled().named(code.strip());
    }

    /**
     * The code to write an event as: of the shortest event codes that mean it the one that says
     * least more, or that under which CAMEO counts such a mode though it does not name it: a court
     * that convicts, {@code 173}. Else that of its type. Never a bare root, which data sets use for
     * headings only.
     */
    public static CameoCode of(EventClass event) {
        return CameoTable.bundled().of(event);
    }

    /** All codes, in their order as text. */
    public static List<CameoCode> all() {
        return CameoTable.bundled().codes();
    }

    /** Type and, where it has one of ours, mode; empty for CAMEO's public statements (root 01). */
    public Optional<EventClass> event() {
        return Optional.ofNullable(eventOrNull);
    }

    /** The heading it stands under, {@code 01} to {@code 20}. */
    public String root() {
        return code.substring(0, ROOT_DIGITS);
    }

    @Override
    public String toString() {
        return code;
    }
}
