package org.demarche.series;

/**
 * What a series could not put into any of its periods.
 *
 * @param tooCoarse events whose date lies in or over its time but is coarser than a period
 * @param undated events without any date
 * @param outside events of another time
 * @param articles articles whose date of publication is coarser than a period
 */
public record Unplaced(int tooCoarse, int undated, int outside, int articles) {}
