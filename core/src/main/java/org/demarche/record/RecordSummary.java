package org.demarche.record;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.demarche.coding.Coding;
import org.demarche.event.Factuality;
import org.demarche.ontology.EventType;
import org.demarche.source.SetAside;

/**
 * What is on record at present, in numbers.
 *
 * @param totals the whole
 * @param byType events of each type that has any
 * @param byFactuality events of each factuality that has any
 * @param refusals what yielded nothing, and why
 * @param topDyads the pairs with most events, most first
 */
public record RecordSummary(
        Totals totals,
        Map<EventType, Long> byType,
        Map<Factuality, Long> byFactuality,
        Refusals refusals,
        List<DyadCount> topDyads) {

    /**
     * The whole.
     *
     * @param articles articles
     * @param undated those of which not even the month of publication is known; they are in no
     *     {@link Coverage}
     * @param sentences sentences of them
     * @param parsed sentences that passed the gate
     * @param events events
     */
    public record Totals(long articles, long undated, long sentences, long parsed, long events) {}

    /**
     * What yielded nothing.
     *
     * @param sentences sentences without an event, by reason
     * @param material outside material not taken in, by reason
     */
    public record Refusals(
            Map<Coding.Reason, Long> sentences, Map<SetAside.Reason, Long> material) {
        public Refusals {
            sentences = ordered(sentences, Coding.Reason.class);
            material = ordered(material, SetAside.Reason.class);
        }
    }

    /**
     * Two different known parties and how often one acts on the other.
     *
     * @param a the code that comes first in the alphabet
     * @param b the other
     * @param events events of both directions
     */
    public record DyadCount(String a, String b, long events) {}

    public RecordSummary {
        byType = ordered(byType, EventType.class);
        byFactuality = ordered(byFactuality, Factuality.class);
        topDyads = List.copyOf(topDyads);
    }

    private static <E extends Enum<E>> Map<E, Long> ordered(Map<E, Long> counts, Class<E> kind) {
        EnumMap<E, Long> sorted = new EnumMap<>(kind);
        sorted.putAll(counts);
        return Collections.unmodifiableMap(sorted);
    }
}
