package org.demarche.turning;

/**
 * Whether others turned at the same time, who have nothing to do with the pair.
 *
 * @param pairs how many other pairs were looked at, none of them with a party of this pair
 * @param turned how many of them turned the same way about the same time
 * @param p probability that so many or more do if they turn whenever they like
 * @param hasAllTurned whether the events of all other pairs together, for each article, turned the
 *     same way about the same time
 * @param hasReadingTurned whether the number of articles read did
 */
public record Placebo(
        int pairs, int turned, double p, boolean hasAllTurned, boolean hasReadingTurned) {
    private static final double RARE = 0.01;
    private static final double SHARE = 0.25;

    /**
     * Whether the turn is rather one of coverage: a quarter of the others turned too and chance
     * hardly makes that, or all others together did.
     */
    public boolean isCoverage() {
        return hasAllTurned || (p < RARE && turned >= SHARE * pairs);
    }
}
