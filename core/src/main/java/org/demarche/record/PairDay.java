package org.demarche.record;

import java.time.LocalDate;
import org.demarche.ontology.QuadClass;

/**
 * How often something of one kind is told to have happened between two parties on one day.
 *
 * @param a the party whose code comes first in the alphabet
 * @param b the other
 * @param day the day, or the first day of a month or year of which no more is told
 * @param quad the kind
 * @param events how many, at least 1; what both do together counts once
 */
public record PairDay(String a, String b, LocalDate day, QuadClass quad, int events) {}
