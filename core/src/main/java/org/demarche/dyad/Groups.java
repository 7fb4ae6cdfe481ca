package org.demarche.dyad;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.dyad.likeness.Telling;
import org.demarche.event.Evidence;

/**
 * Reports that are taken for one happening so far. Two groups do not become one if anything in the
 * one cannot be the same as something in the other, however strong the link.
 */
final class Groups {
    /** Data sets in which people have seen to it that each row is a happening of its own. */
    private static final Set<String> ONE_ROW_EACH = Set.of("acled", "ucdp");

    private final PairReports pair;
    private final List<Group> groups = new ArrayList<>();
    private final List<List<Link>> links = new ArrayList<>();

    Groups(PairReports pair) {
        this.pair = pair;
        for (int i = 0; i < pair.size(); i++) {
            groups.add(new Group(i));
            links.add(new ArrayList<>());
        }
    }

    /** Joins by each link in turn, the strongest first, as far as nothing stands against it. */
    void join(List<Link> found) {
        found.stream().sorted(Link.ORDER).forEach(this::join);
    }

    private void join(Link link) {
        Group one = groups.get(link.one());
        Group other = groups.get(link.other());
        if (one == other || !one.mayJoin(other, link.spanDays())) {
            return;
        }
        links.get(link.one()).add(link);
        links.get(link.other()).add(link);
        Group larger = one.members.size() >= other.members.size() ? one : other;
        Group smaller = larger == one ? other : one;
        larger.take(smaller);
        smaller.members.forEach(i -> groups.set(i, larger));
    }

    boolean isJoined(int one, int other) {
        return groups.get(one) == groups.get(other);
    }

    /** The groups in the order of their first reports, each in the order of its reports. */
    List<List<Integer>> all() {
        Set<Group> all = new LinkedHashSet<>(groups);
        return all.stream()
                .map(g -> g.members.stream().sorted(Comparator.naturalOrder()).toList())
                .toList();
    }

    /** The links by which a report was joined to others. */
    List<Link> links(int i) {
        return links.get(i);
    }

    /** What one happening is made of. */
    private final class Group {
        private final List<Integer> members = new ArrayList<>();
        private final Map<String, String> sentences = new HashMap<>();
        private final Set<String> oneRowEach = new HashSet<>();
        private final Set<Telling> counting = new LinkedHashSet<>();
        private LocalDate first = LocalDate.MAX;
        private LocalDate last = LocalDate.MIN;

        Group(int i) {
            members.add(i);
            Report report = pair.report(i);
            report.coded()
                    .ifPresent(c -> sentences.put(sentence(c.event().evidence()), act(report)));
            if (ONE_ROW_EACH.contains(report.origin().dataset())) {
                oneRowEach.add(report.origin().dataset());
            }
            Optional<Telling> telling =
                    pair.telling(i).filter(t -> !t.numbers().isEmpty() && t.actName().isEmpty());
            telling.ifPresent(counting::add);
            if (report.date().isDay()) {
                first = report.day().orElse(LocalDate.MAX);
                last = first;
            }
        }

        boolean mayJoin(Group other, int spanDays) {
            return spanWith(other) <= spanDays
                    && oneRowEach.stream().noneMatch(other.oneRowEach::contains)
                    && sentences.entrySet().stream().allMatch(other::tellsNoOther)
                    && counting.stream()
                            .noneMatch(
                                    t -> other.counting.stream().anyMatch(t::countsOtherwiseThan));
        }

        /** A sentence tells of one happening once, or of two. */
        private boolean tellsNoOther(Map.Entry<String, String> told) {
            return sentences.getOrDefault(told.getKey(), told.getValue()).equals(told.getValue());
        }

        private long spanWith(Group other) {
            if (first.equals(LocalDate.MAX) || other.first.equals(LocalDate.MAX)) {
                return 0;
            }
            LocalDate from = first.isBefore(other.first) ? first : other.first;
            LocalDate to = last.isAfter(other.last) ? last : other.last;
            return to.toEpochDay() - from.toEpochDay();
        }

        void take(Group other) {
            members.addAll(other.members);
            sentences.putAll(other.sentences);
            oneRowEach.addAll(other.oneRowEach);
            counting.addAll(other.counting);
            first = first.isBefore(other.first) ? first : other.first;
            last = last.isAfter(other.last) ? last : other.last;
        }

        private static String sentence(Evidence evidence) {
            return evidence.articleId() + " " + evidence.sentence();
        }

        private static String act(Report report) {
            return report.what().type()
                    + " "
                    + report.coded().map(c -> c.event().evidence().trigger()).orElseThrow();
        }
    }
}
