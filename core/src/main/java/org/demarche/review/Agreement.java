package org.demarche.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.demarche.evaluation.Claim;
import org.demarche.evaluation.Evaluation;
import org.demarche.evaluation.GoldText;
import org.demarche.evaluation.Level;
import org.demarche.evaluation.ReportedEvent;
import org.demarche.evaluation.Score;

/**
 * How far two people agree who judged the same coded events.
 *
 * @param events number of events both judged
 * @param texts number of texts both judged whole
 * @param decision agreement on the decision
 * @param type agreement on the type, {@code none} where somebody says that it is no event
 * @param factuality agreement on the factuality, likewise
 * @param triples events of the texts both judged whole, the first's as gold, the second's as found:
 *     strict, at the level of triples
 * @param standing the same at the level of triples with factuality
 * @param disagreements events they do not agree on
 */
public record Agreement(
        int events,
        int texts,
        Kappa decision,
        Kappa type,
        Kappa factuality,
        Score triples,
        Score standing,
        List<Disagreement> disagreements) {
    private static final String NONE = "none";

    /**
     * What two people say differently of an event.
     *
     * @param passage the text
     * @param event the event as it was coded
     * @param first what one says
     * @param second what the other says
     */
    public record Disagreement(Passage passage, String event, Judgement first, Judgement second) {}

    public Agreement {
        disagreements = List.copyOf(disagreements);
    }

    /** Compares what was judged by both. */
    public static Agreement of(Reviewed first, Reviewed second) {
        List<Kappa.Case> decisions = new ArrayList<>();
        List<Kappa.Case> types = new ArrayList<>();
        List<Kappa.Case> factualities = new ArrayList<>();
        List<Disagreement> disagreements = new ArrayList<>();
        for (Reviewed.Judged judged : first.passages()) {
            Map<String, Judgement> ones = first.standing(judged.passage().id());
            Map<String, Judgement> others = second.standing(judged.passage().id());
            for (String key : judged.keys()) {
                Judgement one = ones.get(key);
                Judgement other = others.get(key);
                if (one == null || other == null) {
                    continue;
                }
                decisions.add(new Kappa.Case(one.decision().label(), other.decision().label()));
                types.add(new Kappa.Case(type(one), type(other)));
                factualities.add(new Kappa.Case(factuality(one), factuality(other)));
                if (!isSame(one, other)) {
                    disagreements.add(new Disagreement(judged.passage(), key, one, other));
                }
            }
        }
        Evaluation events = events(first, second);
        return new Agreement(
                decisions.size(),
                events.texts(),
                Kappa.of(decisions),
                Kappa.of(types),
                Kappa.of(factualities),
                events.at(Level.TRIPLE, false).score(),
                events.at(Level.STANDING, false).score(),
                disagreements);
    }

    private static boolean isSame(Judgement one, Judgement other) {
        boolean bothNone = !one.decision().isEvent() && !other.decision().isEvent();
        return one.decision() == other.decision()
                && (bothNone || Objects.equals(one.claim(), other.claim()));
    }

    private static String type(Judgement judgement) {
        return judgement.decision().isEvent() ? judgement.claim().type().name() : NONE;
    }

    private static String factuality(Judgement judgement) {
        return judgement.decision().isEvent() ? judgement.claim().factuality().label() : NONE;
    }

    private static Evaluation events(Reviewed first, Reviewed second) {
        Map<String, GoldText> others = new HashMap<>();
        second.gold().forEach(t -> others.put(t.article().id(), t));
        List<GoldText> both =
                first.gold().stream().filter(t -> others.containsKey(t.article().id())).toList();
        Map<String, List<ReportedEvent>> found = new LinkedHashMap<>();
        for (GoldText text : both) {
            String id = text.article().id();
            GoldText other = Objects.requireNonNull(others.get(id));
            found.put(id, other.events().stream().map(e -> ReportedEvent.of(e.first())).toList());
        }
        return Evaluation.of(both, found);
    }

    /** “right AZE ACCUSE RUS (actual)” or “not an event”. */
    public static String inWords(Judgement judgement) {
        Claim claim = judgement.claim();
        String words = judgement.decision().words();
        return judgement.decision().isEvent() ? words + ": " + claim : words;
    }
}
