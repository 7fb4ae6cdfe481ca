package org.demarche.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.demarche.dyad.DyadRecord;
import org.demarche.dyad.Occurrence;
import org.demarche.ontology.EventClass;
import org.demarche.record.Reporting;
import org.demarche.series.measure.Measure;
import org.demarche.series.measure.PeriodEvents;
import org.demarche.text.PartialDate;

/**
 * What happened between two parties step by step through time, with how much was reported of each
 * step.
 *
 * <p>Only what is told as having happened counts, each occurrence once, whoever reports it and
 * however often. It is filed under the day it happened, or else the day of its report; one whose
 * date is coarser than a step is counted apart, as it lies in no step for certain. Nothing is
 * smoothed.
 *
 * @param a code of the first party
 * @param b code of the second
 * @param frame how it is cut
 * @param points one for each period of the frame
 * @param unplaced what is on record and stands in no point
 * @param counted what the points are made of
 */
public record Series(
        String a,
        String b,
        SeriesFrame frame,
        List<SeriesPoint> points,
        Unplaced unplaced,
        Counted counted) {
    public Series {
        points = List.copyOf(points);
        if (points.size() != frame.periods().size()) {
            throw new IllegalArgumentException(
                    "there must be %d points, were %d"
                            .formatted(frame.periods().size(), points.size()));
        }
    }

    /** Counts what is on record of the pair into the periods of {@code frame}. */
    public static Series of(DyadRecord pair, Reporting reporting, SeriesFrame frame) {
        return of(PairHistory.of(pair), reporting, frame);
    }

    /** Counts what happened between the two into the periods of {@code frame}. */
    public static Series of(PairHistory pair, Reporting reporting, SeriesFrame frame) {
        int n = frame.periods().size();
        List<List<EventClass>> kinds = new ArrayList<>();
        IntStream.range(0, n).forEach(i -> kinds.add(new ArrayList<>()));
        int[] unplaced = new int[3];
        List<Occurrence> counted = new ArrayList<>();
        for (Occurrence occurrence : pair.occurrences()) {
            if (frame.takes(occurrence, pair.a())) {
                int slot = slot(occurrence.date(), frame);
                if (slot >= 0) {
                    kinds.get(slot).add(occurrence.what());
                    counted.add(occurrence);
                } else {
                    unplaced[-1 - slot]++;
                }
            }
        }
        Exposure[] exposures = new Exposure[n];
        int articles = exposures(reporting, frame, exposures);
        List<SeriesPoint> points = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            PeriodEvents events = new PeriodEvents(kinds.get(i));
            points.add(new SeriesPoint(frame.periods().get(i), events, exposures[i]));
        }
        Unplaced apart = new Unplaced(unplaced[0], unplaced[1], unplaced[2], articles);
        Counted of = Counted.of(reporting.datasets(), counted);
        return new Series(pair.a(), pair.b(), frame, points, apart, of);
    }

    /**
     * The index of its period; −1 if its date is too coarse, −2 if there is none, −3 if outside.
     */
    private static int slot(PartialDate date, SeriesFrame frame) {
        if (!date.isKnown()) {
            return -2;
        }
        LocalDate first = date.firstDay().orElseThrow();
        LocalDate next = date.endDay().orElseThrow();
        int index = frame.indexOf(first, next);
        if (index >= 0) {
            return index;
        }
        return frame.overlaps(first, next) ? -1 : -3;
    }

    /** Fills in what was reported and returns how many articles of that time fit nowhere. */
    private static int exposures(Reporting reporting, SeriesFrame frame, Exposure[] exposures) {
        List<SortedMap<String, Exposure.Amount>> all = new ArrayList<>();
        Arrays.stream(exposures).forEach(e -> all.add(new TreeMap<>()));
        int unplaced = 0;
        for (Reporting.Part part : reporting.parts()) {
            int index = frame.indexOf(part.from(), part.end());
            if (index >= 0) {
                Exposure.Amount amount = new Exposure.Amount(part.articles(), part.events());
                all.get(index).merge(part.outlet(), amount, Exposure.Amount::plus);
            } else if (frame.overlaps(part.from(), part.end())) {
                unplaced += part.articles();
            }
        }
        Arrays.setAll(exposures, i -> new Exposure(all.get(i)));
        return unplaced;
    }

    /** All events of its points. */
    public int events() {
        return points.stream().mapToInt(p -> p.events().count()).sum();
    }

    /** The points at which the measure has a value. */
    public List<SeriesPoint> defined(Measure measure) {
        return points.stream().filter(p -> p.value(measure).isPresent()).toList();
    }

    /** How many points are in that state. */
    public int count(SeriesPoint.State state) {
        return (int) points.stream().filter(p -> p.state() == state).count();
    }
}
