package org.demarche.dyad;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.demarche.dyad.likeness.Likeness;
import org.demarche.dyad.likeness.Telling;
import org.demarche.dyad.likeness.WordWeights;
import org.demarche.record.RecordedEvent;
import org.demarche.text.TextSpan;

/** The reports of a pair with what is asked of them again and again while they are joined. */
final class PairReports {
    /** A word is one of the parties' names if it stands in so many of the spans that name them. */
    private static final double PARTY = 0.15;

    private final List<Report> reports;
    private final List<Optional<Telling>> tellings;
    private final WordWeights weights;
    private final long[] days;

    PairReports(List<Report> reports) {
        this(reports, i -> 1);
    }

    /**
     * @param copies how many reports say what the one at a place says
     */
    PairReports(List<Report> reports, IntUnaryOperator copies) {
        this.reports = reports;
        Set<String> parties = partyWords(reports);
        Map<String, Telling> known = new LinkedHashMap<>();
        tellings = new ArrayList<>();
        for (Report report : reports) {
            tellings.add(telling(report, parties));
            tellings.get(tellings.size() - 1).ifPresent(t -> known.put(report.text(), t));
        }
        weights = new WordWeights(known.values());
        days =
                IntStream.range(0, reports.size())
                        .filter(i -> reports.get(i).date().isDay())
                        .mapToObj(i -> days(reports.get(i), copies.applyAsInt(i)))
                        .flatMapToLong(days -> days)
                        .sorted()
                        .toArray();
    }

    private static LongStream days(Report report, int copies) {
        return report.day().stream()
                .flatMapToLong(day -> LongStream.generate(day::toEpochDay).limit(copies));
    }

    int size() {
        return reports.size();
    }

    Report report(int i) {
        return reports.get(i);
    }

    Optional<Telling> telling(int i) {
        return tellings.get(i);
    }

    WordWeights weights() {
        return weights;
    }

    /** What two reports' sentences have in common; nothing if one has none. */
    Likeness likeness(int one, int other) {
        Optional<Telling> a = tellings.get(one);
        Optional<Telling> b = tellings.get(other);
        return a.isPresent() && b.isPresent()
                ? Likeness.between(a.get(), b.get(), weights)
                : Likeness.NONE;
    }

    /** How many reports tell of a day from the first to before the second. */
    int between(LocalDate from, LocalDate end) {
        return before(end.toEpochDay()) - before(from.toEpochDay());
    }

    private int before(long day) {
        int at = Arrays.binarySearch(days, day);
        if (at < 0) {
            return -at - 1;
        }
        while (at > 0 && days[at - 1] == day) {
            at--;
        }
        return at;
    }

    /**
     * Of reports that tell of more days than one happening is told of, those of the first day from
     * which most fall within so many days: when the news was full of it, and neither when it was
     * feared nor when it was looked back on. All of them if they tell of no more days than that.
     */
    List<Integer> mostTold(List<Integer> some, int within) {
        NavigableMap<LocalDate, List<Integer>> byDay = new TreeMap<>();
        for (int i : some) {
            Report report = reports.get(i);
            if (report.date().isDay()) {
                report.day()
                        .ifPresent(d -> byDay.computeIfAbsent(d, k -> new ArrayList<>()).add(i));
            }
        }
        if (byDay.isEmpty() || !byDay.lastKey().isAfter(byDay.firstKey().plusDays(within))) {
            return some;
        }
        int most = 0;
        List<Integer> first = some;
        for (Map.Entry<LocalDate, List<Integer>> day : byDay.entrySet()) {
            int told =
                    byDay
                            .subMap(day.getKey(), true, day.getKey().plusDays(within), true)
                            .values()
                            .stream()
                            .mapToInt(List::size)
                            .sum();
            if (told > most) {
                most = told;
                first = day.getValue();
            }
        }
        return first;
    }

    /** Whether the two act alike: the same one on the other, or both with each other. */
    boolean isSameWay(int one, int other) {
        Report a = reports.get(one);
        Report b = reports.get(other);
        return (a.isMutual() && b.isMutual())
                || a.dyad().actor().code().equals(b.dyad().actor().code());
    }

    /** Whether types and standing allow them to be one: what is denied never joins what is. */
    boolean isCompatible(int one, int other) {
        Report a = reports.get(one);
        Report b = reports.get(other);
        return a.status().factuality() == b.status().factuality()
                && Kinship.isKin(a.what().type(), b.what().type())
                && isSameWay(one, other);
    }

    private static Optional<Telling> telling(Report report, Set<String> parties) {
        if (report.text().isBlank()) {
            return Optional.empty();
        }
        String act = report.coded().map(PairReports::act).orElse("");
        return Optional.of(Telling.of(report.text(), act).without(parties));
    }

    private static String act(RecordedEvent event) {
        TextSpan trigger = event.event().evidence().trigger();
        return within(event, trigger);
    }

    private static String within(RecordedEvent event, TextSpan span) {
        return event.sentenceSpan().contains(span)
                ? event.inSentence(span).of(event.sentence())
                : "";
    }

    /** Words that name the parties in many reports and so tell nothing of a happening. */
    private static Set<String> partyWords(List<Report> reports) {
        Map<String, Integer> counts = new HashMap<>();
        int named = 0;
        for (Report report : reports) {
            String names = report.coded().map(PairReports::names).orElse("");
            if (!names.isBlank()) {
                named++;
                Telling.of(names, "").words().forEach(w -> counts.merge(w, 1, Integer::sum));
            }
        }
        Set<String> parties = new HashSet<>();
        double least = Math.max(2, PARTY * named);
        counts.forEach(
                (word, count) -> {
                    if (count >= least) {
                        parties.add(word);
                    }
                });
        return parties;
    }

    private static String names(RecordedEvent event) {
        return within(event, event.event().evidence().actor())
                + " "
                + within(event, event.event().evidence().recipient());
    }
}
