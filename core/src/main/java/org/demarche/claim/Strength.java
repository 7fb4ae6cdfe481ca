package org.demarche.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.dyad.Occurrence;
import org.demarche.dyad.Report;

/** How much one occurrence weighs as evidence. */
final class Strength {
    private Strength() {}

    /** The strongest first: each document once before any a second time. */
    static List<Occurrence> strongest(List<Occurrence> all, int most) {
        List<Occurrence> ranked = new ArrayList<>(all);
        ranked.sort(
                Comparator.comparingDouble(Strength::of)
                        .reversed()
                        .thenComparing(o -> o.head().date(), Comparator.reverseOrder())
                        .thenComparing(o -> o.head().origin().key()));
        List<Occurrence> chosen = new ArrayList<>();
        List<Occurrence> later = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Occurrence one : ranked) {
            String document = one.head().origin().document();
            boolean isNew = document.isEmpty() || seen.add(document);
            (isNew ? chosen : later).add(one);
        }
        chosen.addAll(later);
        return chosen.subList(0, Math.min(most, chosen.size()));
    }

    /** Told as having happened, by how many, by whom, how sure, how grave. */
    private static double of(Occurrence one) {
        Report head = one.head();
        double sure = head.coded().map(c -> c.event().grounds().confidence()).orElse(0.7);
        return (one.isActual() ? 2 : 0)
                + (head.dyad().actor().sector().isState() ? 1 : 0)
                + Math.log1p(one.documents())
                + sure
                + Math.abs(head.what().score()) / 10;
    }
}
