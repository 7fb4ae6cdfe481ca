package org.demarche.contrast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.demarche.dyad.Occurrence;
import org.demarche.fit.FalseDiscovery;
import org.demarche.series.measure.ShareDifference;

/**
 * How two subjects differ: what happened in what proportion, deeds against words, how much at all.
 *
 * <p>Every trait is asked for in every contrast, whatever is seen, and the probabilities are
 * adjusted for their number ({@link FalseDiscovery}); a difference is clear only if it also stands
 * within the outlets that tell of both ({@link WithinOutlets}). Traits of which neither has ten
 * happenings are not asked. O(n log n) for n happenings.
 *
 * @param here the first
 * @param there the one it is held against
 * @param differences one for each trait, in the order of {@link Trait#all}
 * @param amount how much of the one and of the other
 * @param amountQ the probability of the amount by chance, adjusted along with the others
 */
public record Contrast(
        Subject here, Subject there, List<Difference> differences, Amount amount, double amountQ) {
    public Contrast {
        differences = List.copyOf(differences);
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
        double[] p = new double[traits.size() + 1];
        for (int i = 0; i < traits.size(); i++) {
            ShareDifference s = shares.get(i);
            p[i] = s.one().isThin() || s.other().isThin() ? Double.NaN : s.p();
        }
        p[traits.size()] = amount.isKnown() ? amount.p() : Double.NaN;
        double[] q = adjusted(p);
        List<Difference> differences = new ArrayList<>();
        for (int i = 0; i < traits.size(); i++) {
            differences.add(new Difference(traits.get(i), shares.get(i), q[i], within.get(i)));
        }
        return new Contrast(here, there, differences, amount, q[traits.size()]);
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

    /** The difference in that trait. */
    public Optional<Difference> in(String trait) {
        return differences.stream().filter(d -> d.trait().name().equals(trait)).findFirst();
    }
}
