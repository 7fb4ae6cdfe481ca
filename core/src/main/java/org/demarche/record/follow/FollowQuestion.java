package org.demarche.record.follow;

import java.util.Set;
import java.util.TreeSet;
import org.demarche.ontology.EventClass;
import org.demarche.ontology.QuadClass;
import org.demarche.record.aggregate.DyadQuestion.Sources;

/**
 * How often, between any two parties, events of some classes were followed by something.
 *
 * @param events the classes, each asked for by itself
 * @param by what must follow
 * @param days within how many days after the day of the event, at least 1
 * @param sources from where
 */
public record FollowQuestion(Set<EventClass> events, QuadClass by, int days, Sources sources) {
    public FollowQuestion {
        if (days < 1) {
            throw new IllegalArgumentException("days must be >= 1, was " + days);
        }
        events = Set.copyOf(events);
    }

    /** The classes as the record writes them, {@code SANCTION.expel}, in order. */
    String[] written() {
        TreeSet<String> all = new TreeSet<>();
        events.forEach(e -> all.add(e.toString()));
        return all.toArray(String[]::new);
    }
}
