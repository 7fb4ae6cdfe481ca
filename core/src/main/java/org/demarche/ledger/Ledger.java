package org.demarche.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.demarche.dyad.DyadRecord;
import org.demarche.dyad.Occurrence;
import org.demarche.event.Factuality;
import org.demarche.ontology.EventType;
import org.demarche.series.measure.QuadCounts;
import org.demarche.text.PartialDate;

/**
 * The say–do ledger of two parties within a period: what each did and what each said, through what
 * channel, and whether words were followed by deeds.
 *
 * <p>Only what is told as having happened counts, each happening once; what is planned, possible,
 * alleged or denied is kept apart. What both do together (meetings, agreements, cooperation) stands
 * on its own, on neither side.
 *
 * @param ab what the first did to the second
 * @param ba what the second did to the first
 * @param mutual what both did together, newest first
 * @param from first day of the period
 * @param end the day after its last
 * @param unplaced happenings that may lie in the period or not, as their date is too coarse
 */
public record Ledger(
        Side ab, Side ba, List<Occurrence> mutual, LocalDate from, LocalDate end, int unplaced) {
    /** How long after a threat a deed counts as carrying it out, if nobody says. */
    public static final int DAYS = 90;

    public Ledger {
        mutual = List.copyOf(mutual);
    }

    /**
     * Keeps the books of a pair.
     *
     * @param from first day
     * @param end the day after the last, later than {@code from}
     * @param days how long after words a deed counts, at least 1
     */
    public static Ledger of(DyadRecord pair, LocalDate from, LocalDate end, int days) {
        if (!from.isBefore(end)) {
            throw new IllegalArgumentException(
                    "period must have from < end, was %s to %s".formatted(from, end));
        }
        Stretch stretch = new Stretch(from, end, days);
        List<Occurrence> all = pair.occurrences();
        List<Occurrence> within =
                all.stream()
                        .filter(o -> stretch.contains(o.date()))
                        .sorted(Comparator.comparing(Occurrence::date).reversed())
                        .toList();
        int unplaced = (int) all.stream().filter(o -> stretch.maybe(o.date())).count();
        List<Occurrence> mutual =
                within.stream().filter(o -> o.isMutual() && o.isActual()).toList();
        return new Ledger(
                side(within, pair.a(), pair.b(), stretch),
                side(within, pair.b(), pair.a(), stretch),
                mutual,
                from,
                end,
                unplaced);
    }

    /** A stretch of time, and how long after words a deed counts. */
    private record Stretch(LocalDate from, LocalDate end, int days) {
        boolean contains(PartialDate date) {
            return date.isKnown()
                    && !date.firstDay().orElseThrow().isBefore(from)
                    && !date.endDay().orElseThrow().isAfter(end);
        }

        /** Whether it may lie here or elsewhere. */
        boolean maybe(PartialDate date) {
            return date.isKnown()
                    && !contains(date)
                    && date.firstDay().orElseThrow().isBefore(end)
                    && date.endDay().orElseThrow().isAfter(from);
        }

        FollowUp followUp(List<LocalDate> words, List<LocalDate> deeds) {
            return FollowUp.of(words, deeds, from, end, days);
        }
    }

    private static Side side(List<Occurrence> all, String actor, String recipient, Stretch in) {
        List<Occurrence> own =
                all.stream()
                        .filter(o -> !o.isMutual() && o.dyad().actor().code().equals(actor))
                        .toList();
        List<Occurrence> happened = own.stream().filter(Occurrence::isActual).toList();
        List<Occurrence> apart = own.stream().filter(o -> !o.isActual()).toList();
        List<LocalDate> deeds = days(happened, Ledger::isHostileDeed);
        List<LocalDate> threats = days(happened, o -> o.what().type() == EventType.THREATEN);
        List<LocalDate> plans =
                days(apart, o -> o.status().factuality() == Factuality.PLANNED && isHostileDeed(o));
        return new Side(
                actor,
                recipient,
                happened,
                apart,
                in.followUp(threats, deeds),
                in.followUp(plans, deeds));
    }

    private static boolean isHostileDeed(Occurrence o) {
        return o.what().type().quad().isDeed() && !o.what().type().quad().isCooperative();
    }

    private static List<LocalDate> days(List<Occurrence> all, Predicate<Occurrence> wanted) {
        return all.stream()
                .filter(wanted)
                .map(Occurrence::date)
                .filter(PartialDate::isDay)
                .map(PartialDate::firstDay)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Both sides, the first first. */
    public List<Side> sides() {
        return List.of(ab, ba);
    }

    /** What both did together, in counts. */
    public QuadCounts together() {
        return mutual.stream()
                .map(o -> QuadCounts.one(o.what().type().quad()))
                .reduce(QuadCounts.ZERO, QuadCounts::plus);
    }

    /** Everything that happened, newest first. */
    public Stream<Occurrence> happened() {
        return Stream.of(ab.happened(), ba.happened(), mutual)
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Occurrence::date).reversed());
    }
}
