package org.demarche.dyad;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.demarche.dyad.likeness.Likeness;
import org.demarche.dyad.likeness.Telling;

/**
 * Joins what is spoken of under one name again and again, in sentences that are otherwise of
 * something else: "protested against the invasion", "closed to all because of the invasion". An act
 * with such a name is done once; it is the same if the same name, type and direction come again
 * within {@value #SINGLE_DAYS} days, and of what lasts, as an invasion or a blockade, within
 * {@value #LASTING_DAYS}.
 *
 * <p>Sentences that tell of different places or set one apart from another are not joined where the
 * act does not last; numbers are not held against each other, as they count something else.
 */
final class NamedActRule implements JoinRule {
    private static final int SINGLE_DAYS = 3;
    private static final int LASTING_DAYS = 30;

    /** Stronger than any wording, so that these are joined before. */
    private static final double STRENGTH = 10;

    @Override
    public List<Link> links(PairReports pair, Groups groups) {
        Map<ActKey, Map<String, List<Integer>>> named = new TreeMap<>();
        for (int i = 0; i < pair.size(); i++) {
            Optional<String> name = pair.telling(i).map(Telling::actName).filter(n -> !n.isEmpty());
            if (name.isPresent() && pair.report(i).date().isKnown()) {
                named.computeIfAbsent(ActKey.of(pair.report(i)), k -> new TreeMap<>())
                        .computeIfAbsent(name.get(), k -> new ArrayList<>())
                        .add(i);
            }
        }
        List<Link> links = new ArrayList<>();
        named.values()
                .forEach(acts -> acts.values().forEach(told -> links.addAll(links(pair, told))));
        return links;
    }

    /**
     * Each with the one told of before it; what is told of a month or year with the first in it.
     */
    private static List<Link> links(PairReports pair, List<Integer> told) {
        List<Integer> days = new ArrayList<>();
        List<Integer> vague = new ArrayList<>();
        told.forEach(i -> (pair.report(i).date().isDay() ? days : vague).add(i));
        days.sort(Comparator.comparing(i -> pair.report(i).day().orElse(LocalDate.MIN)));
        List<Link> links = new ArrayList<>();
        for (int k = 1; k < days.size(); k++) {
            for (int before = k - 1; before >= 0 && isNear(pair, days, before, k); before--) {
                if (mayBeOne(pair, days.get(before), days.get(k))) {
                    links.add(link(pair, days.get(before), days.get(k)));
                    break;
                }
            }
        }
        for (int k = 0; k < vague.size(); k++) {
            int at = vague.get(k);
            Optional<Days> then = Days.of(pair.report(at));
            List<Integer> known = new ArrayList<>(days);
            known.addAll(vague.subList(0, k));
            known.stream()
                    .filter(i -> then.isPresent() && isWithin(pair.report(i), then.get()))
                    .filter(i -> mayBeOne(pair, i, at))
                    .findFirst()
                    .ifPresent(i -> links.add(link(pair, i, at)));
        }
        return links;
    }

    private static boolean isWithin(Report report, Days days) {
        return report.day().filter(days::contains).isPresent()
                && report.date().endDay().filter(end -> !end.isAfter(days.end())).isPresent();
    }

    private static boolean isNear(PairReports pair, List<Integer> days, int before, int now) {
        int most = isLasting(pair, days.get(now)) ? LASTING_DAYS : SINGLE_DAYS;
        return Days.between(pair.report(days.get(before)), pair.report(days.get(now))) <= most;
    }

    private static boolean mayBeOne(PairReports pair, int one, int other) {
        if (isLasting(pair, one)) {
            return true;
        }
        Likeness likeness = pair.likeness(one, other);
        return !likeness.namesOthers() && !likeness.isAnother();
    }

    private static boolean isLasting(PairReports pair, int i) {
        return pair.telling(i).filter(Telling::isLasting).isPresent();
    }

    private static Link link(PairReports pair, int one, int other) {
        String name = pair.telling(one).map(Telling::actName).orElse("");
        int span = isLasting(pair, one) ? Integer.MAX_VALUE : Link.SPAN_DAYS;
        return new Link(
                one,
                other,
                STRENGTH,
                span,
                (known, joined) ->
                        "spoken of again under the same name, \"%s\"%s"
                                .formatted(name, Days.apart(known, joined)));
    }
}
