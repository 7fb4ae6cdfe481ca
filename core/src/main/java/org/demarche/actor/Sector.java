package org.demarche.actor;

import java.util.Locale;
import java.util.Optional;

/** On whose behalf within a state or organisation somebody acts: PLOVER's sectors. */
public enum Sector {
    /** Government: executive, ministries, governing parties. */
    GOV,
    /** Armed forces of a state. */
    MIL,
    /** Police and criminal investigators. */
    COP,
    /** Courts and prosecutors. */
    JUD,
    /** Parliaments and their members. */
    LEG,
    /** Intelligence services. */
    SPY,
    /** Companies. */
    BUS,
    /** Journalists and media. */
    JRN,
    /** Political parties. */
    PTY,
    /** Political opposition. */
    OPP,
    /** Armed rebels. */
    REB,
    /** Separatists and self-declared entities in a state. */
    PRE,
    /** Paramilitaries that do not oppose their government. */
    PRM,
    /** Armed men nobody has identified. */
    UAF,
    /** Civilians, protesters, unorganised people. */
    CVL,
    /** Criminals and gangs. */
    CRM,
    /** Religious bodies. */
    REL,
    /** Refugees and migrants. */
    REF,
    /** Workers and unions. */
    LAB,
    /** Farmers. */
    AGR,
    /** Schools, universities, students. */
    EDU,
    /** Hospitals and health workers. */
    MED,
    /** Former officials and other elites. */
    ELI,
    /** Non-governmental organisations. */
    NGO,
    /** Intergovernmental organisations. */
    IGO,
    /** Nobody knows. */
    UNK;

    /** Whether an act of this sector is an act of the state itself. */
    public boolean isState() {
        return switch (this) {
            case GOV, MIL, COP, JUD, LEG, SPY, IGO -> true;
            default -> false;
        };
    }

    public static Optional<Sector> named(String name) {
        String wanted = name.strip().toUpperCase(Locale.ROOT);
        for (Sector sector : values()) {
            if (sector.name().equals(wanted)) {
                return Optional.of(sector);
            }
        }
        return Optional.empty();
    }
}
