package org.demarche.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.demarche.event.Factuality;
import org.demarche.ontology.EventType;

/**
 * How well the events reported of texts agree with those people found.
 *
 * <p>Levels up to {@link Level#TRIPLE} look at events that happened; what is reported as anything
 * but actual neither helps nor hurts there. Lenient scores accept what the gold gives as also
 * right. Optional and domestic gold events are neutral.
 *
 * @param texts number of texts
 * @param strict score of each level, only the preferred reading being right
 * @param lenient score of each level
 * @param byType lenient score of each type at the level of triples
 * @param traps by factuality, how many events that did not happen were reported as if they had
 * @param mistakes all that is wrong leniently at the level of triples, in the order of the texts
 */
public record Evaluation(
        int texts,
        Map<Level, Score> strict,
        Map<Level, Score> lenient,
        Map<EventType, Score> byType,
        Map<Factuality, Trapped> traps,
        List<Mistake> mistakes) {

    /**
     * A share of events.
     *
     * @param count reported as actual
     * @param of all there are
     */
    public record Trapped(int count, int of) {
        /** Their share, 0 if there are none. */
        public double share() {
            return of == 0 ? 0 : (double) count / of;
        }

        Trapped plus(Trapped other) {
            return new Trapped(count + other.count, of + other.of);
        }
    }

    public Evaluation {
        strict = Collections.unmodifiableMap(new EnumMap<>(strict));
        lenient = Collections.unmodifiableMap(new EnumMap<>(lenient));
        mistakes = List.copyOf(mistakes);
    }

    /**
     * Scores what was reported.
     *
     * @param reported claims by the id of their text; a text without any has no entry or an empty
     *     one
     */
    public static Evaluation of(List<GoldText> gold, Map<String, List<Claim>> reported) {
        Sum sum = new Sum();
        for (GoldText text : gold) {
            sum.add(text, reported.getOrDefault(text.article().id(), List.of()));
        }
        return sum.evaluation(gold.size());
    }

    /** Events that did not happen, of every factuality. */
    public Trapped allTraps() {
        return traps.values().stream().reduce(new Trapped(0, 0), Trapped::plus);
    }

    /** Adds up text after text. */
    private static final class Sum {
        private final Map<Level, Score> strict = new EnumMap<>(Level.class);
        private final Map<Level, Score> lenient = new EnumMap<>(Level.class);
        private final Map<EventType, Score> byType = new EnumMap<>(EventType.class);
        private final Map<Factuality, Trapped> traps = new EnumMap<>(Factuality.class);
        private final List<Mistake> mistakes = new ArrayList<>();

        void add(GoldText gold, List<Claim> claims) {
            for (Level level : Level.values()) {
                strict.merge(
                        level, new TextScoring(gold, claims, level, false).score(), Score::plus);
                lenient.merge(
                        level, new TextScoring(gold, claims, level, true).score(), Score::plus);
            }
            addTriples(gold, new TextScoring(gold, claims, Level.TRIPLE, true));
            addTraps(gold, new Traps(gold, claims));
        }

        private void addTriples(GoldText gold, TextScoring triples) {
            triples.found().forEach(e -> count(e.first(), new Score(1, 0, 0)));
            for (GoldEvent missed : triples.missed()) {
                count(missed.first(), new Score(0, 0, 1));
                mistake(Mistake.Kind.MISSED, gold, missed.first());
            }
            for (Claim extra : triples.extra()) {
                count(extra, new Score(0, 1, 0));
                mistake(Mistake.Kind.EXTRA, gold, extra);
            }
        }

        private void addTraps(GoldText gold, Traps found) {
            found.all().forEach(e -> trap(e, new Trapped(0, 1)));
            for (GoldEvent sprung : found.sprung()) {
                trap(sprung, new Trapped(1, 0));
                mistake(Mistake.Kind.TRAPPED, gold, sprung.first());
            }
        }

        private void count(Claim claim, Score score) {
            byType.merge(claim.type(), score, Score::plus);
        }

        private void trap(GoldEvent event, Trapped share) {
            traps.merge(event.first().factuality(), share, Trapped::plus);
        }

        private void mistake(Mistake.Kind kind, GoldText gold, Claim event) {
            mistakes.add(new Mistake(kind, gold.article().id(), event, gold.article().body()));
        }

        Evaluation evaluation(int texts) {
            return new Evaluation(texts, strict, lenient, byType, traps, mistakes);
        }
    }
}
