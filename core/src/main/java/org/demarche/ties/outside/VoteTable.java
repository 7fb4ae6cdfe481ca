package org.demarche.ties.outside;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.demarche.series.measure.Share;

/**
 * Roll calls of the General Assembly and how each state voted: a row for each vote (by word or by
 * Voeten's number: 1 yes, 2 abstained, 3 no, 8 absent, 9 not a member), and a row for each roll
 * call with its date, unless votes tell their year.
 */
final class VoteTable implements OutsideTable {
    private final CowStates states = new CowStates();
    private final Map<String, Integer> years = new TreeMap<>();
    private final Map<String, Map<String, Vote>> before = new HashMap<>();
    private final Map<String, Map<String, Vote>> fresh = new HashMap<>();
    private final Set<String> yearsBefore = new HashSet<>();

    /** How one voted. */
    private enum Vote {
        YES("1"),
        ABSTAIN("2"),
        NO("3"),
        ABSENT("8"),
        NOT_A_MEMBER("9");

        private final String number;

        Vote(String number) {
            this.number = number;
        }

        static Vote of(String word) {
            String wanted = word.toUpperCase(Locale.ROOT).replaceAll("[ -]", "_");
            return Stream.of(values())
                    .filter(v -> v.number.equals(word) || v.name().equals(wanted))
                    .findFirst()
                    .orElseThrow(
                            () ->
                                    new IllegalArgumentException(
                                            "vote must be yes, no, abstain or 1, 2, 3, 8, 9, was '"
                                                    + word
                                                    + "'"));
        }

        String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        boolean isCast() {
            return this == YES || this == NO || this == ABSTAIN;
        }
    }

    /** The words for votes as they are kept. */
    static List<String> words() {
        return Stream.of(Vote.values()).map(Vote::label).toList();
    }

    @Override
    public boolean understands(TieRow head) {
        boolean isVote = head.has("vote") && head.has("ccode", "country_code");
        return head.has("rcid") && (isVote || head.has("date", "year"));
    }

    @Override
    public String columns() {
        return "rcid and date; or rcid, ccode or country_code, and vote";
    }

    @Override
    public Fate take(TieRow row) {
        String call = row.text("rcid");
        if (call.isEmpty()) {
            throw new IllegalArgumentException("rcid must not be empty");
        }
        return row.has("vote") ? vote(row, call) : rollCall(row, call);
    }

    private Fate rollCall(TieRow row, String call) {
        int year = yearOf(row);
        if (yearsBefore.contains(call)) {
            return Fate.UNCHANGED;
        }
        return years.put(call, year) == null ? Fate.IMPORTED : Fate.JOINED;
    }

    private static int yearOf(TieRow row) {
        if (row.has("year")) {
            return row.year("year");
        }
        String date = row.text("date");
        if (!date.matches("[12]\\d{3}(-.*)?")) {
            throw new IllegalArgumentException("date must be YYYY-MM-DD, was '" + date + "'");
        }
        return Integer.parseInt(date.substring(0, 4));
    }

    private Fate vote(TieRow row, String call) {
        if (row.has("year", "date")) {
            years.putIfAbsent(call, yearOf(row));
        }
        Integer year = years.get(call);
        if (year == null) {
            throw new IllegalArgumentException(
                    "no roll call " + call + " with a date stands before; name its file first");
        }
        Vote vote = Vote.of(row.text("vote"));
        String state = state(row, year);
        Vote old = before.getOrDefault(call, Map.of()).get(state);
        if (old == vote) {
            return Fate.UNCHANGED;
        }
        Vote earlier = fresh.computeIfAbsent(call, c -> new TreeMap<>()).putIfAbsent(state, vote);
        if (earlier != null && earlier != vote) {
            throw new IllegalArgumentException(
                    "%s voted %s on roll call %s, now %s".formatted(state, earlier, call, vote));
        }
        return earlier == null ? Fate.IMPORTED : Fate.JOINED;
    }

    private String state(TieRow row, int year) {
        if (row.has("ccode")) {
            return states.code(row.text("ccode"), year);
        }
        String two = row.cells().getField("country_code").strip();
        return CowStates.ofTwoLetters(two)
                .orElseThrow(
                        () -> new IllegalArgumentException("no state has the code '" + two + "'"));
    }

    @Override
    public void restore(KeptVote kept) {
        years.put(kept.rollCall(), kept.year());
        yearsBefore.add(kept.rollCall());
        if (!kept.state().isEmpty()) {
            before.computeIfAbsent(kept.rollCall(), c -> new TreeMap<>())
                    .put(kept.state(), Vote.of(kept.vote()));
        }
    }

    @Override
    public void save(Shelf shelf) {
        years.forEach(
                (call, year) -> {
                    shelf.put(new KeptVote(call, year, "", ""));
                    votes(call)
                            .forEach((s, v) -> shelf.put(new KeptVote(call, year, s, v.label())));
                });
    }

    private Map<String, Vote> votes(String call) {
        Map<String, Vote> votes = new TreeMap<>(before.getOrDefault(call, Map.of()));
        votes.putAll(fresh.getOrDefault(call, Map.of()));
        return votes;
    }

    /** How often two voted alike, by year; only roll calls in which both cast a vote count. */
    List<VoteYear> between(String a, String b) {
        TreeMap<Integer, int[]> byYear = new TreeMap<>();
        years.forEach(
                (call, year) -> {
                    Optional<Vote> one = cast(call, a);
                    Optional<Vote> other = cast(call, b);
                    if (one.isPresent() && other.isPresent()) {
                        int[] counts = byYear.computeIfAbsent(year, y -> new int[2]);
                        counts[0] += one.equals(other) ? 1 : 0;
                        counts[1]++;
                    }
                });
        return byYear.entrySet().stream()
                .map(e -> new VoteYear(e.getKey(), new Share(e.getValue()[0], e.getValue()[1])))
                .toList();
    }

    private Optional<Vote> cast(String call, String state) {
        Vote changed = fresh.getOrDefault(call, Map.of()).get(state);
        Vote vote = changed == null ? before.getOrDefault(call, Map.of()).get(state) : changed;
        return Optional.ofNullable(vote).filter(Vote::isCast);
    }
}
