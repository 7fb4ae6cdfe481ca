package org.demarche.claim;

import java.util.List;
import java.util.Locale;
import org.demarche.claim.grammar.Claim.Subject;
import org.demarche.claim.grammar.Matter;
import org.demarche.dyad.Occurrence;
import org.demarche.page.Percent;

/**
 * Whether having nothing on record tells that nothing happened.
 *
 * <p>It does if the window was covered and, at the rate of all other time, at least {@value
 * #EXPECTED} were to be expected (nought then has a probability below 5 %), or if at least {@value
 * #OTHERS} other acts of the same side are on record in the window, so that the pair was watched
 * (by the rule of three, the kind then makes up less than 30 % of what it does).
 *
 * @param tells whether it tells
 * @param why the figures, in a sentence
 */
record Silence(boolean tells, String why) {
    static final double EXPECTED = 3;
    static final int OTHERS = 10;

    /** At least this share of the months of a window must have been read. */
    static final double COVERED = 0.5;

    static Silence of(Subject subject, Window window, View view) {
        int reported = view.reported(window);
        double covered = view.covered(window);
        if (reported == 0) {
            return new Silence(false, "Nothing was read of the time claimed.");
        }
        if (covered < COVERED) {
            return new Silence(
                    false,
                    "Only %s of the months claimed have anything read of them."
                            .formatted(Percent.of(covered)));
        }
        double expected = expected(subject, window, view);
        List<Occurrence> others =
                view.clear(new Subject(subject.sides(), Matter.ALL), window).stream()
                        .filter(o -> !subject.matter().takes(o.what()))
                        .toList();
        String figures =
                String.format(
                        Locale.ROOT,
                        "at the rate of all other time %.1f were to be expected; %d other acts of"
                                + " the same side are on record then",
                        expected,
                        others.size());
        boolean tells = expected >= EXPECTED || others.size() >= OTHERS;
        return new Silence(
                tells,
                tells
                        ? "That none is on record tells: " + figures + "."
                        : ("That none is on record tells little: %s (%.0f expected or %d others are"
                                        + " needed).")
                                .formatted(figures, EXPECTED, OTHERS));
    }

    /** How many were to be expected in the window at the rate outside of it. */
    static double expected(Subject subject, Window window, View view) {
        int within = view.clear(subject, window).size();
        int all = view.clear(subject, view.reach()).size();
        double outside = view.exposure(view.reach()) - view.exposure(window);
        return outside <= 0 ? 0 : (all - within) / outside * view.exposure(window);
    }
}
