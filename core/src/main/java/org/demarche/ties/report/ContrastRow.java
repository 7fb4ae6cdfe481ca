package org.demarche.ties.report;

import java.util.List;

/**
 * One thing that may stand between two pairs, side by side.
 *
 * @param topic a heading, or an organisation
 * @param left what the one pair has of it, a line each
 * @param right what the other pair has of it
 * @param isDifferent whether one has it and the other has not
 */
record ContrastRow(String topic, List<String> left, List<String> right, boolean isDifferent) {}
