package org.demarche.claim.grammar;

import java.util.List;
import java.util.Optional;

/**
 * What a person says a claim means, where the words do not tell or were misread; it goes before
 * what was read.
 *
 * @param who code of who acts; empty for what was read
 * @param whom code of on whom; empty for what was read
 * @param types classes of events, as {@link Matter#parse} takes them; none for what was read
 * @param form the form; empty for what was read
 * @param since beginning; empty for what was read
 * @param until end; empty for what was read
 * @param against what to compare with; empty for what was read
 * @param number times or days; 0 for what was read
 */
public record Corrections(
        Optional<String> who,
        Optional<String> whom,
        List<String> types,
        Optional<Form> form,
        Optional<Bound> since,
        Optional<Bound> until,
        Optional<Against> against,
        int number) {
    /** Nothing to correct. */
    public static final Corrections NONE =
            new Corrections(
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    0);

    /**
     * Another time or another pair.
     *
     * @param time the time before, or another time
     * @param sides another pair, or the other direction
     */
    public record Against(Optional<Timing> time, Optional<Sides> sides) {}

    public Corrections {
        types = List.copyOf(types);
    }

    /** The same with two parties, for where a claim leaves them to what stands before it. */
    public Corrections between(String actor, String recipient) {
        return new Corrections(
                Optional.of(actor),
                Optional.of(recipient),
                types,
                form,
                since,
                until,
                against,
                number);
    }
}
