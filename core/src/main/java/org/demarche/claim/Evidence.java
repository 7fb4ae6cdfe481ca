package org.demarche.claim;

import java.util.List;
import org.demarche.dyad.Occurrence;

/**
 * What speaks for or against a claim.
 *
 * @param label what these are, such as “told as having happened in the time claimed”
 * @param total how many there are
 * @param strongest the strongest of them, the strongest first
 */
public record Evidence(String label, int total, List<Occurrence> strongest) {
    /** So many are shown. */
    static final int MOST = 5;

    /** Nothing. */
    static final Evidence NONE = new Evidence("none on record", 0, List.of());

    public Evidence {
        strongest = List.copyOf(strongest);
    }

    static Evidence of(String label, List<Occurrence> all) {
        return new Evidence(label, all.size(), Strength.strongest(all, MOST));
    }
}
