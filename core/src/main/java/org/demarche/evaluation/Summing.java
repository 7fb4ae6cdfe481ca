package org.demarche.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.evaluation.Comparison.Difference;
import org.demarche.event.Factuality;
import org.demarche.ontology.EventType;

/** Adds up text after text what an {@link Evaluation} tells. */
final class Summing {
    /** Names a figure. */
    record Key(Group group, Object of) {}

    /** What figures are about. */
    enum Group {
        STRICT,
        LENIENT,
        TYPE,
        FACTUALITY,
        TAG_TRIPLE,
        TAG_STANDING,
        TRAP,
        ALL_TRAPS
    }

    private final Tally tally = new Tally();
    private final Map<String, Integer> textsByTag = new TreeMap<>();
    private final Confusion.Counts types = new Confusion.Counts();
    private final Confusion.Counts factualities = new Confusion.Counts();
    private final Reliability.Counts reliability = new Reliability.Counts();
    private final List<Mistake> mistakes = new ArrayList<>();
    private int texts;

    static Summing of(List<GoldText> gold, Map<String, List<ReportedEvent>> reported) {
        Summing sum = new Summing();
        for (GoldText text : gold) {
            sum.add(text, reported.getOrDefault(text.id(), List.of()));
            sum.texts++;
        }
        return sum;
    }

    private void add(GoldText gold, List<ReportedEvent> reported) {
        List<Claim> claims = reported.stream().map(ReportedEvent::claim).toList();
        for (Level level : Level.values()) {
            add(Group.STRICT, level, new TextScoring(gold, claims, level, false).score());
            add(Group.LENIENT, level, new TextScoring(gold, claims, level, true).score());
        }
        TextScoring triples = new TextScoring(gold, claims, Level.TRIPLE, true);
        TextScoring standing = new TextScoring(gold, claims, Level.STANDING, true);
        addParts(Group.TYPE, triples);
        addParts(Group.FACTUALITY, standing);
        for (String tag : gold.tags()) {
            textsByTag.merge(tag, 1, Integer::sum);
            add(Group.TAG_TRIPLE, tag, triples.score());
            add(Group.TAG_STANDING, tag, standing.score());
        }
        addTraps(new Traps(gold, claims));
        Alignment alignment = new Alignment(gold, reported);
        alignment.addTo(types, factualities);
        alignment.addTo(reliability, texts);
        mistakes.addAll(alignment.mistakes());
    }

    private void add(Group group, Object of, Score score) {
        tally.add(new Key(group, of), texts, score);
    }

    /** Counts each event under its type or its factuality. */
    private void addParts(Group group, TextScoring scoring) {
        scoring.found().forEach(m -> add(group, part(group, m.gold().first()), Score.FOUND));
        scoring.missed().forEach(e -> add(group, part(group, e.first()), Score.MISSED));
        scoring.extra().forEach(c -> add(group, part(group, c), Score.EXTRA));
    }

    private static Object part(Group group, Claim claim) {
        return group == Group.TYPE ? claim.type() : claim.factuality();
    }

    /** A trap sprung counts as found, one left alone as extra: their share is a precision. */
    private void addTraps(Traps traps) {
        List<GoldEvent> sprung = traps.sprung().stream().map(Traps.Sprung::gold).toList();
        add(Group.ALL_TRAPS, "", Score.NONE);
        for (GoldEvent trap : traps.all()) {
            Score score = sprung.contains(trap) ? Score.FOUND : Score.EXTRA;
            add(Group.TRAP, trap.first().factuality(), score);
            add(Group.ALL_TRAPS, "", score);
        }
    }

    Evaluation evaluation() {
        Bootstrap bootstrap = new Bootstrap(texts);
        Map<Object, Estimate> estimates = tally.estimates(bootstrap);
        Map<Factuality, Evaluation.Trapped> traps = new EnumMap<>(Factuality.class);
        part(estimates, Group.TRAP, Factuality.class)
                .forEach((f, e) -> traps.put(f, Evaluation.Trapped.of(e)));
        return new Evaluation(
                texts,
                part(estimates, Group.STRICT, Level.class),
                part(estimates, Group.LENIENT, Level.class),
                part(estimates, Group.TYPE, EventType.class),
                part(estimates, Group.FACTUALITY, Factuality.class),
                tags(estimates),
                traps,
                Evaluation.Trapped.of(at(estimates, Group.ALL_TRAPS, "")),
                types.of(Arrays.stream(EventType.values()).map(EventType::name).toList()),
                factualities.of(Arrays.stream(Factuality.values()).map(Factuality::label).toList()),
                reliability.reliability(bootstrap),
                mistakes);
    }

    private Map<String, Evaluation.Tagged> tags(Map<Object, Estimate> estimates) {
        TreeMap<String, Evaluation.Tagged> tags = new TreeMap<>();
        textsByTag.forEach(
                (tag, n) ->
                        tags.put(
                                tag,
                                new Evaluation.Tagged(
                                        n,
                                        at(estimates, Group.TAG_TRIPLE, tag),
                                        at(estimates, Group.TAG_STANDING, tag))));
        return tags;
    }

    private static Estimate at(Map<Object, Estimate> estimates, Group group, Object of) {
        return estimates.getOrDefault(new Key(group, of), Estimate.NONE);
    }

    private static <E extends Enum<E>> Map<E, Estimate> part(
            Map<Object, Estimate> estimates, Group group, Class<E> kind) {
        Map<E, Estimate> part = new EnumMap<>(kind);
        for (E of : kind.getEnumConstants()) {
            Estimate estimate = estimates.get(new Key(group, of));
            if (estimate != null) {
                part.put(of, estimate);
            }
        }
        return part;
    }

    /** How figures of this sum differ from the same of another over the same texts. */
    <E extends Enum<E>> Map<E, Difference> against(Summing before, Group group, Class<E> kind) {
        List<Object> keys = new ArrayList<>();
        for (E of : kind.getEnumConstants()) {
            Key key = new Key(group, of);
            if (tally.has(key) || before.tally.has(key)) {
                keys.add(key);
            }
        }
        Map<Object, Difference> found = tally.against(before.tally, keys, new Bootstrap(texts));
        Map<E, Difference> differences = new EnumMap<>(kind);
        found.forEach((key, d) -> differences.put(kind.cast(((Key) key).of()), d));
        return differences;
    }
}
