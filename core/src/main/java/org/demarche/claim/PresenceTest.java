package org.demarche.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.claim.grammar.Claim.Subject;
import org.demarche.dyad.Occurrence;
import org.demarche.wording.Words;

/**
 * Whether something was done at all in the time claimed.
 *
 * <p>It was if one act is told as having happened, of whom the claim speaks of. It was not if none
 * is and the silence tells ({@link Silence}). Alleged acts, or acts of other voices, make it mixed.
 */
final class PresenceTest implements FormTest {
    @Override
    public Outcome of(Question question, View view) {
        Subject subject = question.subject();
        Window window = question.window();
        List<Occurrence> clear = view.clear(subject, window);
        List<Occurrence> doubtful = new ArrayList<>(view.unclear(subject, window));
        List<Occurrence> others = view.otherVoices(subject, window);
        List<Figure> figures = new ArrayList<>();
        figures.add(view.rate("told as having happened", clear.size(), window));
        add(figures, "alleged, denied, planned or only possible", doubtful, window, view);
        add(figures, "by other voices of the same side", others, window, view);
        Evidence pro = Evidence.of("told as having happened in the time claimed", clear);
        List<Occurrence> weak = new ArrayList<>(doubtful);
        weak.addAll(others);
        if (!clear.isEmpty()) {
            String reason =
                    "%s told as having happened in the time claimed, out of %s."
                            .formatted(
                                    Words.count(clear.size(), "act")
                                            + (clear.size() == 1 ? " is" : " are"),
                                    Figure.counted(view.reported(window), view.unit()));
            Evidence contra = Evidence.of("only alleged or of other voices", weak);
            return new Outcome(Ruling.BORNE_OUT, List.of(reason), figures, pro, contra);
        }
        Silence silence = Silence.of(subject, window, view);
        List<String> reasons = new ArrayList<>();
        reasons.add(
                weak.isEmpty()
                        ? "No such act is on record in the time claimed."
                        : "No such act is told as having happened; %s alleged, denied, planned or only possible, %s by other voices of the same side."
                                .formatted(doubtful.size(), others.size()));
        reasons.add(silence.why());
        Ruling ruling =
                !silence.tells()
                        ? Ruling.NOT_ENOUGH
                        : weak.isEmpty() ? Ruling.CONTRADICTED : Ruling.MIXED;
        Evidence hints = Evidence.of("only alleged or of other voices", weak);
        return new Outcome(
                ruling, reasons, figures, weak.isEmpty() ? Evidence.NONE : hints, Evidence.NONE);
    }

    private static void add(
            List<Figure> figures, String what, List<Occurrence> some, Window window, View view) {
        if (!some.isEmpty()) {
            figures.add(view.rate(what, some.size(), window));
        }
    }

    /**
     * Whether it was not done. Where it was, but a quarter as often or less than in all other time,
     * and that is no accident, the claim is half right.
     */
    static final class Absence implements FormTest {
        private static final double FEW = 0.25;
        private static final double RARE = 0.05;

        @Override
        public Outcome of(Question question, View view) {
            Outcome done = new PresenceTest().of(question, view);
            Outcome not = done.swapped();
            int count = done.figures().get(0).count();
            double expected = Silence.expected(question.subject(), question.window(), view);
            boolean isRarer =
                    count > 0
                            && count <= FEW * expected
                            && 1 - Poisson.atLeast(count + 1, expected) < RARE;
            if (!isRarer) {
                return not;
            }
            String reason =
                    String.format(
                            Locale.ROOT,
                            "Not none, but fewer: at the rate of all other time %.1f were to be"
                                    + " expected.",
                            expected);
            return new Outcome(Ruling.MIXED, not.reasons(), not.figures(), not.pro(), not.contra())
                    .and(reason);
        }
    }
}
