package org.demarche.ties;

/**
 * One state's time in one organisation, or a time in which its standing there was another:
 * suspended, frozen, observer, about to leave.
 *
 * @param state its code
 * @param organisation the organisation's code
 * @param span from entry to exit
 * @param what {@code member}, or the other standing: {@code participation frozen}, {@code observer}
 * @param source where that can be looked up
 */
public record Stay(String state, String organisation, TieSpan span, String what, String source) {
    /** What a stay is that nothing became of. */
    static final String MEMBER = "member";

    /** Whether the state took no part, or not in full; an observer never was to. */
    public boolean isSuspended() {
        return !what.equals(MEMBER)
                && !what.startsWith("observer")
                && !what.startsWith("ceased")
                && !what.startsWith("withdrawal");
    }

    Stay at(TieSpan other, String further) {
        return new Stay(state, organisation, other, what, source + "; " + further);
    }
}
