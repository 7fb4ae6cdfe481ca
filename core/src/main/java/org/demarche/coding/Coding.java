package org.demarche.coding;

import java.util.List;
import org.demarche.event.Event;

/** What became of a sentence: events, or the reason why there are none. */
public sealed interface Coding {
    /** Its events; empty if it was rejected. */
    List<Event> events();

    /** A sentence that reports at least one event. */
    record Coded(List<Event> events) implements Coding {
        public Coded {
            if (events.isEmpty()) {
                throw new IllegalArgumentException("a coded sentence must have an event");
            }
            events = List.copyOf(events);
        }
    }

    /** A sentence without an event between two parties. */
    record Rejected(Reason reason) implements Coding {
        @Override
        public List<Event> events() {
            return List.of();
        }
    }

    /** Why a sentence yields no event; in the order of the steps that find out. */
    enum Reason {
        /** No word of it names or stands for a party. */
        NO_PARTY("names no party"),
        /** Only one party is named, and nothing points to another. */
        ONE_PARTY("names only one party"),
        /** No verb or noun in it tells of an event. */
        NO_TRIGGER("tells of nothing that happens between states"),
        /** Too long to be one sentence. */
        TOO_LONG("too long to be a sentence"),
        /** Something happens, but nobody does it that can be told. */
        NO_ACTOR("does not tell who acts"),
        /** Somebody acts, but on nobody that can be told. */
        NO_RECIPIENT("does not tell on whom"),
        /** All that happens in it happens within one state. */
        DOMESTIC("happens within one state");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** How to finish “the sentence …”. */
        public String words() {
            return words;
        }
    }
}
