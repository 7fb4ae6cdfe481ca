package org.demarche.change.search;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Those of several quadratics that are the lowest somewhere. */
final class Envelope {
    /** By what is lowest at minus infinity. */
    private static final Comparator<Reached> AT_THE_LEFT =
            Comparator.comparingDouble((Reached r) -> r.cost().square())
                    .thenComparingDouble(r -> -r.cost().linear())
                    .thenComparingDouble(r -> r.cost().constant());

    private Envelope() {}

    /** From left to right; one that is lowest in two places stands once. */
    static List<Reached> of(List<Reached> all) {
        if (all.isEmpty()) {
            return List.of();
        }
        Set<Integer> lowest = new LinkedHashSet<>();
        int now = leftmost(all);
        double x = Double.NEGATIVE_INFINITY;
        while (now >= 0) {
            lowest.add(now);
            int next = -1;
            double nearest = Double.POSITIVE_INFINITY;
            Quadratic cost = all.get(now).cost();
            for (int i = 0; i < all.size(); i++) {
                if (i != now) {
                    double there = cost.overtakenBy(all.get(i).cost(), x);
                    if (there < nearest) {
                        nearest = there;
                        next = i;
                    }
                }
            }
            x = nearest;
            now = next;
        }
        return lowest.stream().map(all::get).toList();
    }

    private static int leftmost(List<Reached> all) {
        int leftmost = 0;
        for (int i = 1; i < all.size(); i++) {
            if (AT_THE_LEFT.compare(all.get(i), all.get(leftmost)) < 0) {
                leftmost = i;
            }
        }
        return leftmost;
    }
}
