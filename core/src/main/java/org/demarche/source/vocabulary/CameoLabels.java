package org.demarche.source.vocabulary;

import java.util.Locale;
import java.util.Optional;
import org.demarche.ontology.CameoCode;
import org.demarche.ontology.EventClass;

/** CAMEO's events by their names, for data sets that give no code. */
public final class CameoLabels {
    private static final CodeTable CODES = CodeTable.bundled("cameo-labels.csv");

    private CameoLabels() {}

    /** What a code or a name tells of; empty if PLOVER has no such type. */
    public static Optional<EventClass> event(String codeOrLabel) {
        return CameoCode.named(codeOrLabel)
                .or(() -> CODES.meaning(bare(codeOrLabel)).flatMap(CameoCode::named))
                .flatMap(CameoCode::event);
    }

    private static String bare(String label) {
        return label.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }

    /**
     * SQL that is true of a code that has lost its leading zero, and of a bare root, which looks
     * so.
     */
    public static String lostZero(String column) {
        String lost =
                CameoCode.all().stream()
                        .map(CameoCode::code)
                        .filter(code -> code.startsWith("0") && code.length() > 2)
                        .map(code -> "'" + code.substring(1) + "'")
                        .filter(code -> isNoEvent(code.substring(1, code.length() - 1)))
                        .reduce((a, b) -> a + ", " + b)
                        .orElseThrow();
        return column + " IN (" + lost + ")";
    }

    private static boolean isNoEvent(String code) {
        return code.length() < 3 || CameoCode.named(code).isEmpty();
    }
}
