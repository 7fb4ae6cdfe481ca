package org.demarche.evaluation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.demarche.evaluation.Estimate.Interval;
import org.demarche.event.Factuality;
import org.demarche.ontology.EventType;

/**
 * How well the events reported of texts agree with those people found.
 *
 * <p>Levels up to {@link Level#TRIPLE} look at events that happened; what is reported as anything
 * but actual neither helps nor hurts there. Lenient scores accept what the gold gives as also
 * right. Optional and domestic gold events are neutral, and so are reports with an unknown party or
 * with the same party on both sides. Every interval comes of drawing the texts anew, with a fixed
 * seed: equal input gives equal figures.
 *
 * @param texts number of texts
 * @param strict score of each level, only the preferred reading being right
 * @param lenient score of each level
 * @param byType lenient score of each type at the level of triples
 * @param byFactuality lenient score of each factuality at the level of triples with factuality
 * @param byTag of each phenomenon, the lenient score of the texts that show it
 * @param traps by factuality, how many events that did not happen were reported as if they had
 * @param allTraps the same for all factualities together
 * @param types which type was taken for which
 * @param factualities which factuality was taken for which
 * @param reliability whether confidences are what they promise
 * @param mistakes all that is wrong leniently, in the order of the texts
 */
public record Evaluation(
        int texts,
        Map<Level, Estimate> strict,
        Map<Level, Estimate> lenient,
        Map<EventType, Estimate> byType,
        Map<Factuality, Estimate> byFactuality,
        Map<String, Tagged> byTag,
        Map<Factuality, Trapped> traps,
        Trapped allTraps,
        Confusion types,
        Confusion factualities,
        Reliability reliability,
        List<Mistake> mistakes) {

    /**
     * A share of events.
     *
     * @param count reported as actual
     * @param of all there are
     * @param interval of the share
     */
    public record Trapped(int count, int of, Interval interval) {
        static Trapped of(Estimate estimate) {
            Score score = estimate.score();
            return new Trapped(score.found(), score.found() + score.extra(), estimate.precision());
        }

        /** Their share, 0 if there are none. */
        public double share() {
            return of == 0 ? 0 : (double) count / of;
        }
    }

    /**
     * The texts that show a phenomenon.
     *
     * @param texts number of texts
     * @param triple their score at the level of triples
     * @param standing their score at the level of triples with factuality
     */
    public record Tagged(int texts, Estimate triple, Estimate standing) {}

    public Evaluation {
        strict = Collections.unmodifiableMap(new EnumMap<>(strict));
        lenient = Collections.unmodifiableMap(new EnumMap<>(lenient));
        byTag = Collections.unmodifiableMap(new TreeMap<>(byTag));
        mistakes = List.copyOf(mistakes);
    }

    /**
     * Scores what was reported.
     *
     * @param reported events by the id of their text; a text without any has no entry or an empty
     *     one
     */
    public static Evaluation of(List<GoldText> gold, Map<String, List<ReportedEvent>> reported) {
        return Summing.of(gold, reported).evaluation();
    }

    /**
     * Which reports of one text are right, in order, as confidences ask it: by who, what, to whom
     * and whether it happened, leniently; empty where the gold leaves that open.
     */
    public static List<Optional<Boolean>> verdicts(GoldText gold, List<ReportedEvent> reported) {
        return Verdicts.of(gold, reported);
    }

    /** The estimate of a level, of nothing if there is none. */
    public Estimate at(Level level, boolean isLenient) {
        return (isLenient ? lenient : strict).getOrDefault(level, Estimate.NONE);
    }

    /** The estimate of a type, of nothing if it never came up. */
    public Estimate of(EventType type) {
        return byType.getOrDefault(type, Estimate.NONE);
    }

    /** How often what had this factuality was reported as having happened. */
    public Trapped trapped(Factuality factuality) {
        return traps.getOrDefault(factuality, Trapped.of(Estimate.NONE));
    }

    /** Whether any event came with a confidence. */
    public boolean hasConfidence() {
        return reliability.events() > 0;
    }

    /** How often each kind of mistake was made. */
    public Map<Mistake.Kind, Integer> kinds() {
        Map<Mistake.Kind, Integer> kinds = new EnumMap<>(Mistake.Kind.class);
        mistakes.forEach(m -> kinds.merge(m.kind(), 1, Integer::sum));
        return kinds;
    }
}
