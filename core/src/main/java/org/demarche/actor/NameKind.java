package org.demarche.actor;

/** What sort of name a name is; the more telling before the less telling. */
public enum NameKind {
    /** Words that hold the name of a state and mean none: <i>Persian Gulf</i>. */
    LOOKALIKE,
    /** A state itself: <i>Azerbaijan</i>. */
    STATE,
    /** Adjective or people of a state: <i>Azerbaijani</i>. */
    DEMONYM,
    /** The capital, which may stand for the government: <i>Baku</i>. */
    CAPITAL,
    /** A seat of government that stands for it: <i>the Kremlin</i>. */
    METONYM,
    /** An international organisation. */
    ORGANISATION,
    /** A ministry, firm, paper or service of a state. */
    AGENCY,
    /** An armed group or movement. */
    GROUP,
    /** An office holder's full name. */
    HOLDER,
    /** The family name of a head of state or government, told enough while in office. */
    LEADER_NAME,
    /** The family name of another office holder, who must have been introduced. */
    FAMILY_NAME,
    /** A self-declared entity inside a state. */
    BREAKAWAY,
    /** A province or region. */
    REGION,
    /** A city that is no capital. */
    CITY;

    /** Whether it names a person. */
    public boolean isPerson() {
        return this == HOLDER || this == LEADER_NAME || this == FAMILY_NAME;
    }

    /** Whether it names a piece of land, where things happen, rather than somebody who acts. */
    public boolean isPlace() {
        return this == REGION || this == CITY || this == CAPITAL;
    }
}
