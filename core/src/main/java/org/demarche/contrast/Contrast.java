package org.demarche.contrast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.demarche.dyad.Occurrence;
import org.demarche.fit.FalseDiscovery;
import org.demarche.series.measure.ShareDifference;

/**
 * How two subjects differ: what happened in what proportion, deeds against words, who answers whom,
 * how much at all.
 *
 * <p>Every trait is asked for in every contrast, whatever is seen, and the probabilities are
 * adjusted for their number ({@link FalseDiscovery}); a difference is clear only if it also stands
 * within the outlets that tell of both ({@link WithinOutlets}). Traits of which neither has ten
 * happenings are not asked, nor answers with fewer than eight cases. O(n log n) for n happenings.
 *
 * @param here the first
 * @param there the one it is held against
 * @param differences one for each trait, in the order of {@link Trait#all}
 * @param answers one for each question of who answers whom
 * @param amount how much of the one and of the other
 * @param amountQ the probability of the amount by chance, adjusted along with the others
 */
public record Contrast(
        Subject here,
        Subject there,
        List<Difference> differences,
        List<AnswerDifference> answers,
        Amount amount,
        double amountQ) {
    public Contrast {
        differences = List.copyOf(differences);
        answers = List.copyOf(answers);
    }

    /**
     * Holds the first against the second.
     *
     * @throws IllegalArgumentException if they are the same pair at the same time
     */
    public static Contrast of(Subject here, Subject there) {
        if (here.isPairOf(there) && here.isAtTheTimeOf(there)) {
            throw new IllegalArgumentException(
                    "two pairs or two periods must differ, were both %s %s from %s to %s"
                            .formatted(here.a(), here.b(), here.from(), here.end()));
        }
        List<Trait> traits = Trait.all();
        List<ShareDifference> shares = new ArrayList<>();
        List<WithinOutlets> within = new ArrayList<>();
        for (Trait trait : traits) {
            List<Occurrence> one = trait.scope(here);
            List<Occurrence> other = trait.scope(there);
            shares.add(new ShareDifference(trait.of(one), trait.of(other)));
            within.add(WithinOutlets.of(trait, one, other));
        }
        Amount amount = Amount.of(here, there);
        List<AnswerDifference> answers = AnswerDifference.all(here, there);
        double[] q = adjusted(probabilities(shares, answers, amount));
        List<Difference> differences = new ArrayList<>();
        for (int i = 0; i < traits.size(); i++) {
            differences.add(new Difference(traits.get(i), shares.get(i), q[i], within.get(i)));
        }
        List<AnswerDifference> adjusted = new ArrayList<>();
        for (AnswerDifference answer : answers) {
            adjusted.add(answer.withQ(q[traits.size() + adjusted.size()]));
        }
        return new Contrast(here, there, differences, adjusted, amount, q[q.length - 1]);
    }

    /** The shares' first, then the answers', last the amount's; not a number where not asked. */
    private static double[] probabilities(
            List<ShareDifference> shares, List<AnswerDifference> answers, Amount amount) {
        double[] p = new double[shares.size() + answers.size() + 1];
        int n = 0;
        for (ShareDifference s : shares) {
            p[n++] = s.one().isThin() || s.other().isThin() ? Double.NaN : s.p();
        }
        for (AnswerDifference a : answers) {
            p[n++] = a.isThick() ? a.p() : Double.NaN;
        }
        p[n] = amount.isKnown() ? amount.p() : Double.NaN;
        return p;
    }

    /** Adjusts those that were asked; what was not stays without a claim, 1. */
    private static double[] adjusted(double... p) {
        List<Integer> asked = new ArrayList<>();
        for (int i = 0; i < p.length; i++) {
            if (!Double.isNaN(p[i])) {
                asked.add(i);
            }
        }
        double[] q = FalseDiscovery.adjusted(asked.stream().mapToDouble(i -> p[i]).toArray());
        double[] all = new double[p.length];
        Arrays.fill(all, 1);
        for (int k = 0; k < q.length; k++) {
            all[asked.get(k)] = q[k];
        }
        return all;
    }

    /** Those that survive chance and coverage. */
    public List<Difference> clear() {
        return differences.stream().filter(d -> d.verdict() == Difference.Verdict.CLEAR).toList();
    }

    /** The differences in who answers whom that survive chance and are not there before as well. */
    public List<AnswerDifference> clearAnswers() {
        return answers.stream().filter(d -> d.verdict() == Difference.Verdict.CLEAR).toList();
    }

    /** The difference in that trait. */
    public Optional<Difference> in(String trait) {
        return differences.stream().filter(d -> d.trait().name().equals(trait)).findFirst();
    }
}
