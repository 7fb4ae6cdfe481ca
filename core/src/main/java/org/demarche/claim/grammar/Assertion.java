package org.demarche.claim.grammar;

import java.util.Optional;

/**
 * What a claim asserts of its subject.
 *
 * @param form in which way
 * @param isNegated whether the claim says that it is not so
 * @param number times for what is counted; days within which for what answers; 0 if none is told
 * @param other what it is held against: other acts, other parties, or what it answers
 * @param baseline the time it is held against
 * @param contrast for what is tolerated: code of a party of which it is claimed not to be
 */
public record Assertion(
        Form form,
        boolean isNegated,
        int number,
        Optional<Claim.Subject> other,
        Optional<Timing> baseline,
        Optional<String> contrast) {
    /** Answers are looked for so many days after, if a claim does not tell. */
    public static final int DAYS = 30;

    public Assertion {
        if (number < 0) {
            throw new IllegalArgumentException("number must be >= 0, was " + number);
        }
    }

    public static Assertion of(Form form) {
        return new Assertion(form, false, 0, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Assertion times(int wanted) {
        return new Assertion(form, isNegated, wanted, other, baseline, contrast);
    }

    public Assertion negated() {
        return new Assertion(form, !isNegated, number, other, baseline, contrast);
    }

    public Assertion against(Claim.Subject subject) {
        return new Assertion(form, isNegated, number, Optional.of(subject), baseline, contrast);
    }

    public Assertion against(Timing time) {
        return new Assertion(form, isNegated, number, other, Optional.of(time), contrast);
    }

    public Assertion unlike(String code) {
        return new Assertion(form, isNegated, number, other, baseline, Optional.of(code));
    }

    /** Days within which an answer counts as one. */
    public int days() {
        return number == 0 ? DAYS : number;
    }
}
