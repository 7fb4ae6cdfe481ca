package org.demarche.ties.outside;

/**
 * In how many intergovernmental organisations two states were together in a year.
 *
 * @param year calendar year
 * @param bodies organisations, as the data set counts them
 */
public record BodyYear(int year, int bodies) {}
