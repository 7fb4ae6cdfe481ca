package org.demarche.ties.outside;

import org.demarche.series.measure.Share;

/**
 * How often two states voted alike in the General Assembly in a year.
 *
 * @param year calendar year of the roll calls
 * @param alike of the roll calls in which both voted yes, no or abstained, those in which both did
 *     the same
 */
public record VoteYear(int year, Share alike) {}
