package org.demarche.response.report;

import java.util.List;
import java.util.OptionalInt;
import org.demarche.response.Placebo;
import org.demarche.response.SeriesResponse;
import org.demarche.response.SeriesResponse.OneWay;
import org.demarche.response.Verdict;
import org.demarche.response.lag.ImpulseResponse;
import org.demarche.response.lag.Shock;
import org.demarche.wording.Words;

/**
 * What two series say of each other, in plain sentences.
 *
 * @param response what was found
 * @param names what they are called
 */
public record SeriesResponseWords(SeriesResponse response, SeriesNames names) {
    /** One sentence each way, and what follows pushes. */
    public List<String> sentences() {
        return List.of(
                way(response.forwards()),
                way(response.backwards()),
                pushes(response.forwards()) + pushes(response.backwards()));
    }

    /** Whether the past of one says anything of the other, and whether its future does as well. */
    String way(OneWay way) {
        String cause = Words.capital(names.of(way.cause()));
        String effect = names.of(way.effect());
        String tests =
                " ("
                        + Figures.test(way.test())
                        + "; time reversed "
                        + Figures.test(way.reversed())
                        + moved(way.moved())
                        + ").";
        return switch (way.verdict()) {
            case MORE, LESS ->
                    "%s runs ahead of %s: its last %s tell of it, its next do not"
                                    .formatted(cause, effect, steps())
                            + tests;
            case BOTH_WAYS ->
                    "%s goes with %s, but no less with time reversed: its next %s tell as well as its last, so who answers whom is not told"
                                    .formatted(cause, effect, steps())
                            + tests;
            default ->
                    (way.test().p() <= Verdict.LEVEL
                                            ? "%s seems to run ahead of %s, but series moved out of step do as well"
                                            : "%s does not tell of %s more than chance would")
                                    .formatted(cause, effect)
                            + tests;
        };
    }

    private String steps() {
        return Words.count(response.lags(), names.unit());
    }

    private static String moved(Placebo moved) {
        return moved.tried() == 0
                ? ""
                : "; moved out of step, %d of %d have p < 0.05 and %d are as strong"
                        .formatted(moved.passing(), moved.tried(), moved.asStrong());
    }

    private String pushes(OneWay way) {
        for (ImpulseResponse impulse : way.impulses()) {
            if (impulse.shock() == Shock.ORTHOGONAL) {
                return push(impulse);
            }
        }
        return way.cause() == 0
                ? "A push does not die away in this model, so what follows one is not told."
                : "";
    }

    private String push(ImpulseResponse impulse) {
        OptionalInt peak = impulse.peak();
        String cause = names.of(impulse.cause());
        String effect = names.of(impulse.effect());
        if (peak.isEmpty()) {
            return "After a push to %s no later step of %s leaves nought out. "
                    .formatted(cause, effect);
        }
        int step = peak.getAsInt();
        return "After a push of one standard deviation to %s, %s moves most %s later, by %s. "
                .formatted(
                        cause,
                        effect,
                        Words.count(step, names.unit()),
                        Figures.number(impulse.values().get(step), impulse.bands().get(step)));
    }
}
