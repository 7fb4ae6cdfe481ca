package org.demarche.claim;

import java.util.List;
import java.util.Optional;
import org.demarche.claim.grammar.Claim;

/**
 * What the record says to a claim, with all that is needed to judge that.
 *
 * @param claim the claim
 * @param window the days it was taken for, as far as the record reaches; none if it reaches none
 * @param ruling what the record says
 * @param reasons by which rule and figures, in sentences, the deciding one first
 * @param figures the counts
 * @param pro what speaks for the claim
 * @param contra what speaks against it
 * @param hinges what the ruling could hang on, recomputed
 * @param remarks what else is to be known: one source, a bound taken from an event on record
 */
public record Verdict(
        Claim claim,
        Optional<Window> window,
        Ruling ruling,
        List<String> reasons,
        List<Figure> figures,
        Evidence pro,
        Evidence contra,
        List<Hinge> hinges,
        List<String> remarks) {
    public Verdict {
        reasons = List.copyOf(reasons);
        figures = List.copyOf(figures);
        hinges = List.copyOf(hinges);
        remarks = List.copyOf(remarks);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("a verdict must have a reason, had none");
        }
    }

    /** Whether some change of what counts would make it another. */
    public boolean isHanging() {
        return hinges.stream().anyMatch(Hinge::isDecisive);
    }
}
