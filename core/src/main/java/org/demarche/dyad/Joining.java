package org.demarche.dyad;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/**
 * Joins reports that tell of one happening. Rules are asked in turn, the surest first; a join holds
 * only where nothing in the two groups contradicts it ({@link Groups}).
 */
final class Joining {
    private static final List<List<JoinRule>> RULES =
            List.of(
                    List.of(SameKeyRule.mirrors()),
                    List.of(SameKeyRule.pages()),
                    List.of(SameKeyRule.days()),
                    List.of(new NamedActRule()),
                    List.of(new WordingRule()),
                    List.of(new RetellingRule()),
                    List.of(new PersonRule()),
                    List.of(new SoleRule()));

    /** The report that tells best comes first. */
    private static final Comparator<Report> BEST =
            Comparator.<Report, Boolean>comparing(r -> !r.origin().isOwn())
                    .thenComparing(r -> r.status().isBackground())
                    .thenComparing(r -> -exactness(r))
                    .thenComparing(r -> -confidence(r))
                    .thenComparing(Report::date)
                    .thenComparing(r -> r.origin().dataset())
                    .thenComparing(r -> r.origin().key());

    private Joining() {}

    /** The occurrences, in the order of their first reports. */
    static List<Occurrence> of(List<Report> reports) {
        PairReports pair = new PairReports(reports);
        Groups groups = joined(pair);
        return groups.all().stream().map(group -> occurrence(pair, groups, group)).toList();
    }

    /**
     * The reports of each occurrence without the reasons, the one that stands first before the
     * others, which have the order they came in.
     *
     * @param copies how many reports say what the one at a place says; they must be of one
     *     happening by any rule
     */
    static List<List<Report>> together(List<Report> reports, IntUnaryOperator copies) {
        PairReports pair = new PairReports(reports, copies);
        return joined(pair).all().stream().map(group -> headFirst(pair, group)).toList();
    }

    private static List<Report> headFirst(PairReports pair, List<Integer> group) {
        int head = head(pair, group);
        List<Report> reports = new ArrayList<>();
        reports.add(pair.report(head));
        group.stream().filter(i -> i != head).forEach(i -> reports.add(pair.report(i)));
        return reports;
    }

    private static Groups joined(PairReports pair) {
        Groups groups = new Groups(pair);
        for (List<JoinRule> rules : RULES) {
            List<Link> links = new ArrayList<>();
            rules.forEach(rule -> links.addAll(rule.links(pair, groups)));
            groups.join(links);
        }
        return groups;
    }

    private static int head(PairReports pair, List<Integer> group) {
        Comparator<Integer> best = Comparator.comparing(pair::report, BEST);
        return pair.mostTold(group, Link.SPAN_DAYS).stream().min(best).orElseThrow();
    }

    private static Occurrence occurrence(PairReports pair, Groups groups, List<Integer> group) {
        int head = head(pair, group);
        List<Report> reports = new ArrayList<>();
        List<String> joins = new ArrayList<>();
        reports.add(pair.report(head));
        Set<Integer> told = new HashSet<>(Set.of(head));
        Deque<Integer> next = new ArrayDeque<>(told);
        while (!next.isEmpty()) {
            int known = next.remove();
            for (Link link : groups.links(known)) {
                int joined = link.one() == known ? link.other() : link.one();
                if (told.add(joined)) {
                    next.add(joined);
                    reports.add(pair.report(joined));
                    String why = link.reason().of(pair.report(known), pair.report(joined));
                    String by =
                            known == head
                                    ? ""
                                    : " (by way of " + pair.report(known).origin().key() + ")";
                    joins.add(why + by);
                }
            }
        }
        return new Occurrence(reports, joins);
    }

    /** 3 for a day, 2 for a month, 1 for a year, 0 for nothing. */
    private static int exactness(Report report) {
        if (report.date().isDay()) {
            return 3;
        }
        if (report.date().month() != 0) {
            return 2;
        }
        return report.date().isKnown() ? 1 : 0;
    }

    private static double confidence(Report report) {
        return report.coded().map(c -> c.event().grounds().confidence()).orElse(0.0);
    }
}
