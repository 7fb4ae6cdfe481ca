package org.demarche.claim;

import java.util.ArrayList;
import java.util.List;

/**
 * What a test comes to.
 *
 * @param ruling what the record says
 * @param reasons by which rule and figures, in sentences
 * @param figures the counts
 * @param pro what speaks for the claim
 * @param contra what speaks against it
 */
record Outcome(
        Ruling ruling, List<String> reasons, List<Figure> figures, Evidence pro, Evidence contra) {
    Outcome {
        reasons = List.copyOf(reasons);
        figures = List.copyOf(figures);
    }

    static Outcome notEnough(String why) {
        return new Outcome(
                Ruling.NOT_ENOUGH, List.of(why), List.of(), Evidence.NONE, Evidence.NONE);
    }

    /** The same for the opposite claim. */
    Outcome swapped() {
        return new Outcome(
                ruling.negated(), reasons, figures, /* pro= */ contra, /* contra= */ pro);
    }

    /** What it comes to for a claim that says that this is not so. */
    Outcome negated() {
        return swapped().and("The claim says that it is not so.");
    }

    Outcome and(String reason) {
        List<String> all = new ArrayList<>(reasons);
        all.add(reason);
        return new Outcome(ruling, all, figures, pro, contra);
    }
}
