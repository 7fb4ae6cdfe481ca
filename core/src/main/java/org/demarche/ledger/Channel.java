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
    /** Courts and prosecutors, whatever they do or rule; arrests, convictions, investigations. */
    COURTS("courts", true),
    /**
     * Diplomatic missions and contracts between states: expulsions, closures, breaking off, visits
     * and talks refused.
     */
    MISSIONS("missions and ties", true),
    /** Laws and votes of parliament, for or against. */
    LAWS("laws", true),
    /** Whatever else government and its agencies do. */
    AGENCIES("government and agencies", true),
    /** What officials say. */
    RHETORIC("statements of officials", false),
    /**
     * What officials ask for. PLOVER files it under conflict and scores it 0, more where help is
     * asked for; only what it scores below 0 counts among statements.
     */
    REQUESTS("requests and demands", false);

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
        return what.type().quad().isDeed() ? ofDeed(sector, what) : ofWord(sector, what);
    }

    /** An institution may act by words: a ruling, a vote, a visit cancelled. */
    private static Channel ofWord(Sector sector, EventClass what) {
        if (what.type() == EventType.REQUEST && what.score() >= 0) {
            return REQUESTS;
        }
        if (sector == Sector.JUD
                || what.mode().filter(m -> m == Mode.ACCUSE_INVESTIGATE).isPresent()) {
            return COURTS;
        }
        if (what.mode().filter(m -> m == Mode.REJECT_MEET).isPresent()) {
            return MISSIONS;
        }
        boolean isVote = what.type() == EventType.REJECT || what.type() == EventType.SUPPORT;
        return sector == Sector.LEG && isVote ? LAWS : RHETORIC;
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
