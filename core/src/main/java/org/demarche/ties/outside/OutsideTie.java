package org.demarche.ties.outside;

import java.util.Comparator;
import org.demarche.ties.TieSpan;

/**
 * A tie of two states as another data set tells it.
 *
 * @param dataset which, such as {@code COW alliances}
 * @param what its word for it: {@code defence pact}, {@code member of OSCE}
 * @param name what the data set calls the treaty or organisation; empty where it names none
 * @param span when; whole years where the data set tells only these
 * @param isCut whether it still stood where the data end, so that its end is unknown
 */
public record OutsideTie(String dataset, String what, String name, TieSpan span, boolean isCut) {
    static final Comparator<OutsideTie> IN_ORDER =
            Comparator.comparing(OutsideTie::dataset)
                    .thenComparing(OutsideTie::what)
                    .thenComparing(OutsideTie::span)
                    .thenComparing(OutsideTie::name);
}
