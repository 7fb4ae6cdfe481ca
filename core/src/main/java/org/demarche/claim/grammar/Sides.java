package org.demarche.claim.grammar;

import org.demarche.actor.Sector;

/**
 * Whose acts on whom a claim is about.
 *
 * @param actor code of who acts
 * @param recipient code of on whom, another one
 * @param way whether the two may change places
 * @param voice who within the actor
 */
public record Sides(String actor, String recipient, Way way, Voice voice) {
    /** Whether the order of the two matters. */
    public enum Way {
        /** The actor on the recipient. */
        FORWARDS,
        /** Either on the other, counted together. */
        EITHER,
        /** Each on the other: it must hold both ways. */
        EACH
    }

    /** Who within a party is meant. */
    public enum Voice {
        ANYBODY("anybody"),
        STATE("the state itself"),
        MEDIA("its media");

        private final String words;

        Voice(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /** Whether an act of that sector is an act of who is meant; one nobody knows counts. */
        public boolean takes(Sector sector) {
            return switch (this) {
                case ANYBODY -> true;
                case STATE -> sector.isState() || sector == Sector.UNK;
                case MEDIA -> sector == Sector.JRN;
            };
        }
    }

    public Sides {
        if (actor.equals(recipient)) {
            throw new IllegalArgumentException("sides must be two parties, were " + actor);
        }
    }

    public static Sides directed(String actor, String recipient) {
        return new Sides(actor, recipient, Way.FORWARDS, Voice.ANYBODY);
    }

    /** What the recipient does to the actor. */
    public Sides reversed() {
        return new Sides(recipient, actor, way, Voice.ANYBODY);
    }

    public Sides withVoice(Voice other) {
        return new Sides(actor, recipient, way, other);
    }

    public Sides withWay(Way other) {
        return new Sides(actor, recipient, other, voice);
    }
}
