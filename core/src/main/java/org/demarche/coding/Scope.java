package org.demarche.coding;

/** Which events are asked for. */
public enum Scope {
    /** Only between two different parties that are both known. */
    BETWEEN_PARTIES,
    /**
     * Where a sentence tells of none between two parties, also what happens within one state, or
     * where one side or both are {@link org.demarche.actor.Party#UNKNOWN}.
     */
    ALL
}
