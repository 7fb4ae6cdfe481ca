package org.demarche.response.rate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.demarche.dyad.Occurrence;
import org.demarche.record.PairDay;
import org.demarche.record.Reporting;
import org.demarche.series.PairHistory;

/**
 * Day by day, what one did to the other and what both did together, and whether anything was read:
 * occurrences told as having happened and dated to a day.
 */
public final class Diary {
    private final LocalDate from;
    private final boolean[] read;
    private final List<Act> acts;
    private final Left left;

    private record Act(int day, Occurrence what) {}

    /**
     * What is on record and not in the diary.
     *
     * @param coarse dated to a month or year only, or not at all
     * @param outside dated to a day before or after it
     */
    public record Left(int coarse, int outside) {}

    private Diary(LocalDate from, boolean[] read, List<Act> acts, Left left) {
        this.from = from;
        this.read = read;
        this.acts = List.copyOf(acts);
        this.left = left;
    }

    /** The diary of a pair from the first day to before {@code end}. */
    public static Diary of(PairHistory pair, Reporting reporting, LocalDate from, LocalDate end) {
        int days = (int) ChronoUnit.DAYS.between(from, end);
        boolean[] read = new boolean[Math.max(0, days)];
        for (Reporting.Part part : reporting.parts()) {
            if (part.articles() > 0 && part.from().isBefore(end) && part.end().isAfter(from)) {
                int first = Math.max(0, (int) ChronoUnit.DAYS.between(from, part.from()));
                int last = Math.min(days, (int) ChronoUnit.DAYS.between(from, part.end()));
                Arrays.fill(read, first, last, true);
            }
        }
        List<Act> acts = new ArrayList<>();
        int coarse = 0;
        int outside = 0;
        for (Occurrence occurrence : pair.occurrences()) {
            if (!occurrence.date().isDay()) {
                coarse++;
                continue;
            }
            int day = (int) ChronoUnit.DAYS.between(from, occurrence.day().orElseThrow());
            if (day >= 0 && day < days) {
                acts.add(new Act(day, occurrence));
            } else {
                outside++;
            }
        }
        return new Diary(from, read, acts, new Left(coarse, outside));
    }

    public LocalDate from() {
        return from;
    }

    /** How many days it has. */
    public int days() {
        return read.length;
    }

    /** How many days anything was read of. */
    public int readDays() {
        int n = 0;
        for (boolean day : read) {
            n += day ? 1 : 0;
        }
        return n;
    }

    public Left left() {
        return left;
    }

    boolean[] read() {
        return read.clone();
    }

    /** On which days {@code actor} did something of the kind; what both do is by either. */
    boolean[] days(String actor, ActKind kind) {
        boolean[] days = new boolean[read.length];
        acts.stream().filter(a -> isOf(a.what(), actor, kind)).forEach(a -> days[a.day()] = true);
        return days;
    }

    /** How many acts of the kind there are. */
    public int count(String actor, ActKind kind) {
        return (int) acts.stream().filter(a -> isOf(a.what(), actor, kind)).count();
    }

    /** The first act of the kind on a day. */
    Optional<Occurrence> on(int day, String actor, ActKind kind) {
        return acts.stream()
                .filter(a -> a.day() == day && isOf(a.what(), actor, kind))
                .map(Act::what)
                .findFirst();
    }

    private static boolean isOf(Occurrence what, String actor, ActKind kind) {
        return kind.types().contains(what.what().type()) && what.isBy(actor);
    }

    /** The days of what others did that could stand for an answer of the kind. */
    boolean[] days(List<PairDay> others, ActKind kind) {
        boolean[] days = new boolean[read.length];
        for (PairDay other : others) {
            long day = ChronoUnit.DAYS.between(from, other.day());
            boolean isKind = kind.types().stream().anyMatch(t -> t.quad() == other.quad());
            if (isKind && day >= 0 && day < days.length) {
                days[(int) day] = true;
            }
        }
        return days;
    }
}
