package org.demarche.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.claim.grammar.Form;
import org.demarche.dyad.Occurrence;
import org.demarche.series.measure.Interval;
import org.demarche.wording.Words;

/**
 * Whether something was done so many times.
 *
 * <p>The record tells of some of what happens: a count on record that reaches the number bears “at
 * least” out and contradicts “at most”; one below it contradicts “at least” only if the number lies
 * above the count's exact 95 % interval.
 */
final class CountTest implements FormTest {
    @Override
    public Outcome of(Question question, View view) {
        List<Occurrence> clear = view.clear(question.subject(), question.window());
        List<Occurrence> unclear = view.unclear(question.subject(), question.window());
        int wanted = question.how().number();
        int seen = clear.size();
        Form form = question.how().form();
        Interval interval = Poisson.interval(seen);
        List<String> reasons = new ArrayList<>();
        reasons.add(
                String.format(
                        Locale.ROOT,
                        "%s told as having happened, %d claimed; a record like this one would have"
                                + " %.1f to %.1f at the same rate.",
                        Words.count(seen, "act") + (seen == 1 ? " is" : " are"),
                        wanted,
                        interval.low(),
                        interval.high()));
        Ruling ruling =
                switch (form) {
                    case AT_MOST -> atMost(question, view, seen, unclear, reasons);
                    case EXACTLY ->
                            seen == wanted
                                    ? Ruling.BORNE_OUT
                                    : seen > wanted
                                            ? Ruling.CONTRADICTED
                                            : atLeast(seen, wanted, unclear, interval);
                    default -> atLeast(seen, wanted, unclear, interval);
                };
        if (ruling == Ruling.NOT_ENOUGH && form != Form.AT_MOST) {
            reasons.add("The record may have missed as many as are lacking.");
        }
        List<Figure> figures = new ArrayList<>();
        figures.add(view.rate("told as having happened", seen, question.window()));
        if (!unclear.isEmpty()) {
            figures.add(
                    view.rate(
                            "alleged, denied, planned or only possible",
                            unclear.size(),
                            question.window()));
        }
        Evidence acts = Evidence.of("told as having happened in the time claimed", clear);
        boolean isAgainst = form == Form.AT_MOST || (form == Form.EXACTLY && seen > wanted);
        return new Outcome(
                ruling,
                reasons,
                figures,
                isAgainst ? Evidence.NONE : acts,
                isAgainst ? acts : Evidence.NONE);
    }

    private static Ruling atLeast(
            int seen, int wanted, List<Occurrence> unclear, Interval interval) {
        if (seen >= wanted) {
            return Ruling.BORNE_OUT;
        }
        if (seen + unclear.size() >= wanted) {
            return Ruling.MIXED;
        }
        return interval.high() < wanted ? Ruling.CONTRADICTED : Ruling.NOT_ENOUGH;
    }

    private static Ruling atMost(
            Question question,
            View view,
            int seen,
            List<Occurrence> unclear,
            List<String> reasons) {
        int wanted = question.how().number();
        if (seen > wanted) {
            return Ruling.CONTRADICTED;
        }
        Silence silence = Silence.of(question.subject(), question.window(), view);
        if (!silence.tells()) {
            reasons.add("That no more are on record tells little. " + silence.why());
            return Ruling.NOT_ENOUGH;
        }
        return seen + unclear.size() > wanted ? Ruling.MIXED : Ruling.BORNE_OUT;
    }
}
