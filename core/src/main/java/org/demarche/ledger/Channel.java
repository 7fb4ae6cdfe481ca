package org.demarche.ledger;

import org.demarche.actor.Party;
import org.demarche.actor.Sector;
import org.demarche.ontology.EventClass;
import org.demarche.ontology.EventType;
import org.demarche.ontology.Mode;

/**
 * Through what a side acts or speaks: what its institutions do is kept apart from what its
 * officials say, and both from what media and others do that are not the state.
 *
 * <p>Told by sector, type and mode alone, in the order of the constants: the first that fits.
 */
public enum Channel {
    /** What its media do or say. */
    MEDIA("media", false),
    /** What others than the state do or say: firms, parties, rebels, protesters. */
    OTHERS("others", false),
    /** Treaties and agreements, made or put into force. */
    TREATIES("treaties", true),
    /** Troops, police and weapons: attacks, mobilisation, withdrawal, disarmament. */
    FORCES("forces", true),
    /** Courts and prosecutors, arrests and convictions. */
    COURTS("courts", true),
    /** Diplomatic missions and contracts between states: expulsions, closures, breaking off. */
    MISSIONS("missions and ties", true),
    /** Laws and votes of parliament. */
    LAWS("laws", true),
    /** Whatever else government and its agencies do. */
    AGENCIES("government and agencies", true),
    /** What officials say. */
    RHETORIC("statements of officials", false);

    private final String words;
    private final boolean institutional;

    Channel(String words, boolean institutional) {
        this.words = words;
        this.institutional = institutional;
    }

    /** What to call it in a table: “courts”. */
    public String words() {
        return words;
    }

    /** Whether it is an act of an institution of the state. */
    public boolean isInstitutional() {
        return institutional;
    }

    /** The channel of an act. */
    public static Channel of(Party actor, EventClass what) {
        Sector sector = actor.sector();
        if (sector == Sector.JRN) {
            return MEDIA;
        }
        if (!sector.isState() && sector != Sector.UNK) {
            return OTHERS;
        }
        if (what.type() == EventType.AGREE) {
            return TREATIES;
        }
        if (!what.type().quad().isDeed()) {
            return RHETORIC;
        }
        return ofDeed(sector, what);
    }

    private static Channel ofDeed(Sector sector, EventClass what) {
        if (sector == Sector.JUD || what.mode().filter(Channel::isOfCourts).isPresent()) {
            return COURTS;
        }
        if (isOfForces(sector, what)) {
            return FORCES;
        }
        if (what.type() == EventType.SANCTION) {
            return MISSIONS;
        }
        return sector == Sector.LEG ? LAWS : AGENCIES;
    }

    private static boolean isOfCourts(Mode mode) {
        return mode == Mode.SANCTION_CONVICT || mode == Mode.COERCE_ARREST;
    }

    private static boolean isOfForces(Sector sector, EventClass what) {
        return switch (what.type()) {
            case ASSAULT, MOBILIZE -> true;
            case RETREAT ->
                    sector == Sector.MIL || what.mode().filter(Channel::isOfTroops).isPresent();
            default -> sector == Sector.MIL;
        };
    }

    private static boolean isOfTroops(Mode mode) {
        return mode == Mode.RETREAT_WITHDRAW
                || mode == Mode.RETREAT_DISARM
                || mode == Mode.RETREAT_CEASEFIRE;
    }
}
