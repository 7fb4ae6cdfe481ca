package org.demarche.claim;

import java.util.Optional;
import org.demarche.claim.grammar.Assertion;
import org.demarche.claim.grammar.Claim;
import org.demarche.claim.grammar.Claim.Subject;
import org.demarche.claim.grammar.Sides;

/**
 * A claim with its times as days.
 *
 * @param claim the claim
 * @param subject its subject, of one direction
 * @param window the days claimed, within what is on record
 * @param baseline the days to compare with, if the claim names some
 * @param isBounded whether the claim tells from when
 */
record Question(
        Claim claim, Subject subject, Window window, Optional<Window> baseline, boolean isBounded) {
    Assertion how() {
        return claim.assertion();
    }

    Question of(Sides sides) {
        Subject other = subject.withSides(sides);
        return new Question(claim, other, window, baseline, isBounded);
    }

    Subject other() {
        return how().other().orElseThrow();
    }

    /** The days before the window: as many as it has, or all if the claim asks for that. */
    Optional<Window> before(Window reach, boolean isAll) {
        if (!reach.from().isBefore(window.from())) {
            return Optional.empty();
        }
        Window all = new Window(reach.from(), window.from());
        if (isAll || all.days() <= window.days()) {
            return Optional.of(all);
        }
        return Optional.of(new Window(window.from().minusDays(window.days()), window.from()));
    }
}
