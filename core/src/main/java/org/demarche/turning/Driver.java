package org.demarche.turning;

import org.demarche.dyad.Occurrence;
import org.demarche.dyad.Report;

/**
 * Something that happened about a turning point and contributes to it.
 *
 * <p>What is of one type, by the same side, and at most three days from one to the next is taken as
 * one thing: a war is not told day by day.
 *
 * @param head the occurrence that stands for all of it
 * @param occurrences how many occurrences it is made of, at least 1
 * @param reports how many reports tell of them, at least as many
 * @param weight how much it contributes: the sum of the occurrences' scores in size, times how much
 *     more often such events come after the turn than before
 */
public record Driver(Occurrence head, int occurrences, int reports, double weight) {
    /** The report that tells it. */
    public Report told() {
        return head.head();
    }
}
