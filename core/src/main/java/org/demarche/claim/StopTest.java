package org.demarche.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.dyad.Occurrence;

/**
 * Whether something was done before the time claimed and no more in it: none where at least {@value
 * Silence#EXPECTED} were to be expected at the rate before. A quarter as often or less, where that
 * is no accident, is mixed.
 */
final class StopTest implements FormTest {
    private static final double FEW = 0.25;

    @Override
    public Outcome of(Question question, View view) {
        Optional<Window> before = question.before(view.reach(), true);
        if (!question.isBounded() || before.isEmpty()) {
            return Outcome.notEnough(
                    "When it is claimed to have stopped is not told, or nothing was read of the time"
                            + " before.");
        }
        List<Occurrence> now = view.clear(question.subject(), question.window());
        List<Occurrence> then = view.clear(question.subject(), before.get());
        double exposure = view.exposure(before.get());
        if (exposure == 0 || view.exposure(question.window()) == 0) {
            return Outcome.notEnough("Nothing was read of the time to be compared.");
        }
        double expected = then.size() / exposure * view.exposure(question.window());
        List<String> reasons = new ArrayList<>();
        reasons.add(
                String.format(
                        Locale.ROOT,
                        "%d in the time claimed; %d before (%s), at whose rate %.1f were to be"
                                + " expected.",
                        now.size(),
                        then.size(),
                        before.get(),
                        expected));
        double p = 1 - Poisson.atLeast(now.size() + 1, expected);
        Ruling ruling;
        if (then.isEmpty()) {
            ruling = now.isEmpty() ? Ruling.NOT_ENOUGH : Ruling.CONTRADICTED;
            reasons.add("Nothing is on record before that could have stopped.");
        } else if (now.isEmpty()) {
            ruling = expected >= Silence.EXPECTED ? Ruling.BORNE_OUT : Ruling.NOT_ENOUGH;
            if (ruling == Ruling.NOT_ENOUGH) {
                reasons.add("So few were to be expected that having none tells little.");
            }
        } else {
            boolean isRarer = now.size() <= FEW * expected && p < RateTest.RARE;
            ruling = isRarer ? Ruling.MIXED : Ruling.CONTRADICTED;
            if (isRarer) {
                reasons.add("Not stopped, but fewer.");
            }
        }
        return new Outcome(
                ruling,
                reasons,
                List.of(
                        view.rate("in the time claimed", now.size(), question.window()),
                        view.rate("in the time before", then.size(), before.get())),
                Evidence.of("in the time before", then),
                Evidence.of("in the time claimed", now));
    }
}
