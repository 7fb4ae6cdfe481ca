package org.demarche.ties.proposal;

/**
 * A decision on record.
 *
 * @param dataset where it was made: {@code demarche} for this record
 * @param decision what was said
 */
record DecisionRow(String dataset, TieDecision decision) {
    boolean isOf(String other) {
        return dataset.equals(other);
    }
}
