package org.demarche;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.demarche.coding.Coding;
import org.demarche.ontology.EventType;
import org.demarche.record.Receipt;
import org.demarche.source.SetAside;
import org.demarche.text.Article;

/**
 * What one reading did.
 *
 * @param articles what became of the articles
 * @param sentences sentences of the articles coded
 * @param parsed those that passed the gate
 * @param byType events put on record, by type
 * @param rejected sentences without an event, by reason
 * @param setAside material not taken in
 * @param replacedCharacters characters that could not be read and stand as U+FFFD
 * @param datesTaken articles coded that state no date and took the one given for such
 * @param faults articles the coder failed on; they are not on record
 */
public record ReadingReport(
        Receipt.Articles articles,
        long sentences,
        long parsed,
        Map<EventType, Long> byType,
        Map<Coding.Reason, Long> rejected,
        SetAsides setAside,
        long replacedCharacters,
        long datesTaken,
        List<Fault> faults) {

    /**
     * Material not taken in.
     *
     * @param byReason pieces by reason
     * @param first the first few of each reason
     */
    public record SetAsides(
            Map<SetAside.Reason, Long> byReason, Map<SetAside.Reason, List<SetAside>> first) {
        public SetAsides {
            byReason = ordered(byReason, SetAside.Reason.class);
            first = ordered(first, SetAside.Reason.class);
        }
    }

    /** An article on which the coder failed, and how. */
    public record Fault(Article article, Throwable cause) {}

    public ReadingReport {
        byType = ordered(byType, EventType.class);
        rejected = ordered(rejected, Coding.Reason.class);
        faults = List.copyOf(faults);
    }

    private static <E extends Enum<E>, V> Map<E, V> ordered(Map<E, V> values, Class<E> kind) {
        EnumMap<E, V> sorted = new EnumMap<>(kind);
        sorted.putAll(values);
        return Collections.unmodifiableMap(sorted);
    }

    /** All events of {@link #byType}. */
    public long events() {
        return byType.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether any article was there to be read, on record already or not. */
    public boolean foundArticles() {
        return articles.added() + articles.replaced() + articles.unchanged() > 0
                || !faults.isEmpty();
    }
}
