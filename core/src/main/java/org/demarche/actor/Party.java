package org.demarche.actor;

/**
 * A side of an event: a state, organisation or armed group, and the sector that acts for it.
 *
 * @param code ISO 3166-1 alpha-3 for states (SUN, YUG, DDR, CSK … for former ones), a short code
 *     for organisations (UNO, EUR, NATO), a label for armed groups (HAMAS); {@code UNK} if nobody
 *     knows
 * @param sector who within it
 */
public record Party(String code, Sector sector) {
    /** Somebody the text does not identify. */
    public static final Party UNKNOWN = new Party("UNK", Sector.UNK);

    public Party {
        if (code.isEmpty()) {
            throw new IllegalArgumentException("a party must have a code");
        }
    }

    /** The government of a state. */
    public static Party government(String state) {
        return new Party(state, Sector.GOV);
    }

    public boolean isKnown() {
        return !code.equals(UNKNOWN.code);
    }

    @Override
    public String toString() {
        return code + ":" + sector;
    }
}
