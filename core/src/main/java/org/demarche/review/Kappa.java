package org.demarche.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far two people agree on labels, beyond chance.
 *
 * <p>κ = (p − q) / (1 − q) with p the share of cases they agree on and q the share they would agree
 * on if each gave labels at random as often as they do: Cohen, "A Coefficient of Agreement for
 * Nominal Scales", Educational and Psychological Measurement 20 (1960). The standard error is that
 * of the same paper, √(p(1 − p) / (n(1 − q)²)), which is rough below some 30 cases. It is low
 * whenever one label is nearly all there is, however often they agree.
 *
 * @param cases n
 * @param agreed p, 0 to 1
 * @param expected q, 0 to 1
 */
public record Kappa(int cases, double agreed, double expected) {
    private static final double Z = 1.959963984540054;

    /** One case, labelled by both. */
    public record Case(String first, String second) {
        boolean isAgreed() {
            return first.equals(second);
        }
    }

    public static Kappa of(List<Case> cases) {
        Map<String, Integer> first = new HashMap<>();
        Map<String, Integer> second = new HashMap<>();
        for (Case one : cases) {
            first.merge(one.first(), 1, Integer::sum);
            second.merge(one.second(), 1, Integer::sum);
        }
        double n = cases.size();
        double expected = 0;
        for (Map.Entry<String, Integer> label : first.entrySet()) {
            expected += label.getValue() / n * second.getOrDefault(label.getKey(), 0) / n;
        }
        long agreed = cases.stream().filter(Case::isAgreed).count();
        return new Kappa(cases.size(), cases.isEmpty() ? 0 : agreed / n, expected);
    }

    /** −1 to 1; not a number if both gave one and the same label throughout, or no case. */
    public double value() {
        return cases == 0 ? Double.NaN : (agreed - expected) / (1 - expected);
    }

    /** Half the width of its 95 % interval. */
    public double halfWidth() {
        double variance = agreed * (1 - agreed) / (cases * (1 - expected) * (1 - expected));
        return Z * Math.sqrt(variance);
    }
}
