package org.demarche.fit;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.demarche.change.Prediction;
import org.demarche.change.Regime;
import org.demarche.dyad.DyadRecord;
import org.demarche.dyad.Occurrence;
import org.demarche.ontology.EventType;
import org.demarche.record.Reporting;
import org.demarche.series.PairHistory;
import org.demarche.series.Period;
import org.demarche.series.Series;
import org.demarche.series.SeriesFrame;
import org.demarche.series.SeriesPoint;
import org.demarche.series.SeriesUnit;
import org.demarche.series.measure.Measure;
import org.demarche.turning.CurrentRegime;

/**
 * Whether an event is in line with how the two have been dealing.
 *
 * <p>The current regime is the last one that turning points of conflict, or of cooperation if the
 * event is friendly, leave before the event's period, at most {@value #LONGEST} periods of it and
 * at least {@value #SHORTEST}. Three things are asked of the event, each answered by a probability
 * under that regime: how often its type comes at all, how extreme its score is, and how many of its
 * type its period has. The least of the three, times three for having asked three questions
 * (Bonferroni), says whether it is in line. It tells what is rare, not what matters; and what
 * happens in the course of one quarrel is not independent, so a count is rarer by this than in
 * truth.
 *
 * @param event what happened
 * @param period the period it lies in
 * @param regime the periods it is held against
 * @param kind probability that an event of the regime is of its type or of a rarer one
 * @param score probability of a score as extreme, among the events of the regime
 * @param count how many of its type are in its period, and what was expected
 * @param novelty since when nothing of the kind is on record
 */
public record EventFit(
        Occurrence event,
        Period period,
        Stretch regime,
        double kind,
        double score,
        Count count,
        Novelty novelty) {
    /** At most so many periods of the regime are looked at. */
    public static final int LONGEST = 60;

    /** A regime shorter than this is filled up with periods from before it. */
    public static final int SHORTEST = 12;

    private static final double OUT = 0.01;
    private static final double UNUSUAL = 0.05;

    /**
     * The periods held against.
     *
     * @param from first
     * @param last last, the one before the event's
     * @param periods how many
     * @param events events of the two in them
     */
    public record Stretch(Period from, Period last, int periods, int events) {}

    /**
     * How many events of the type there are.
     *
     * @param seen in the event's period, with it
     * @param prediction what the regime lets expect
     * @param atLeast probability of at least so many
     * @param place randomised place in the predictive distribution, 0 to 1
     */
    public record Count(int seen, Prediction prediction, double atLeast, double place) {}

    /** How an event fits. */
    public enum Verdict {
        IN_LINE("in line"),
        UNUSUAL("unusual"),
        OUT_OF_LINE("out of line");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** The least of its three probabilities, times three; at most 1. */
    public double p() {
        return Math.min(1, 3 * Math.min(kind, Math.min(score, count.atLeast())));
    }

    public Verdict verdict() {
        return p() < OUT ? Verdict.OUT_OF_LINE : p() < UNUSUAL ? Verdict.UNUSUAL : Verdict.IN_LINE;
    }

    /**
     * Holds an event against its pair's record.
     *
     * @param event dated to a day, told as having happened
     * @param pair what is on record of its two parties
     * @throws IllegalArgumentException if the event has no day, or fewer than 6 periods before it
     *     were read
     */
    public static EventFit of(
            Occurrence event, DyadRecord pair, Reporting reporting, SeriesUnit unit) {
        if (!event.date().isDay() || !event.isActual()) {
            throw new IllegalArgumentException(
                    "event must be told as having happened on a day, was %s of %s"
                            .formatted(event.status().factuality(), event.date()));
        }
        LocalDate day = event.day().orElseThrow();
        SeriesFrame whole =
                SeriesFrame.whole(unit, reporting)
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "no article on record is dated"));
        Period period = unit.periodOf(day);
        if (!whole.from().isBefore(period.from())) {
            throw new IllegalArgumentException("nothing was read before " + period.code());
        }
        SeriesFrame before = SeriesFrame.of(unit, whole.from(), period.from());
        PairHistory history = PairHistory.of(pair);
        Series all = Series.of(history, reporting, before);
        boolean isFriendly = event.what().type().quad().isCooperative();
        Regime regime = CurrentRegime.of(all, isFriendly ? Measure.COOPERATION : Measure.CONFLICT);
        int end = all.points().size();
        int from = Math.max(Math.min(regime.from(), end - SHORTEST), end - LONGEST);
        List<SeriesPoint> points = all.points().subList(Math.max(0, from), end);
        if (points.stream().filter(SeriesPoint::isRead).count() < 6) {
            throw new IllegalArgumentException(
                    "fewer than 6 periods were read before " + period.code());
        }
        Stretch stretch =
                new Stretch(
                        points.get(0).period(),
                        points.get(points.size() - 1).period(),
                        points.size(),
                        points.stream().mapToInt(p -> p.events().count()).sum());
        return new EventFit(
                event,
                period,
                stretch,
                Rarity.ofKind(event.what().type(), points),
                Rarity.ofScore(event.what(), points),
                count(event, points, history, reporting),
                Novelty.of(event, history));
    }

    private static Count count(
            Occurrence event, List<SeriesPoint> points, PairHistory pair, Reporting reporting) {
        EventType type = event.what().type();
        Period last = points.get(points.size() - 1).period();
        LocalDate day = event.day().orElseThrow();
        SeriesFrame now = SeriesFrame.of(last.unit(), day, day.plusDays(1)).ofTypes(Set.of(type));
        SeriesPoint point = Series.of(pair, reporting, now).points().get(0);
        double[] counts =
                points.stream()
                        .mapToDouble(p -> p.events().byType().getOrDefault(type, 0))
                        .toArray();
        double[] exposure = points.stream().mapToDouble(p -> p.exposure().articles()).toArray();
        double usual =
                points.stream()
                        .filter(SeriesPoint::isRead)
                        .mapToInt(p -> p.exposure().articles())
                        .average()
                        .orElse(0);
        double read = point.isRead() ? point.exposure().articles() : usual;
        Prediction prediction = Prediction.of(counts, exposure, read);
        int seen = Math.max(1, point.events().count());
        long seed = event.head().origin().key().hashCode();
        return new Count(seen, prediction, prediction.atLeast(seen), prediction.place(seen, seed));
    }
}
