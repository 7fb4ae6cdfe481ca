package org.demarche.record.follow;

import org.demarche.ontology.EventClass;

/**
 * How often events of one class between two parties, whoever acted, were followed by what was asked
 * for.
 *
 * @param a the party whose code comes first in the alphabet
 * @param b the other
 * @param what the class
 * @param days days with such an event that lie long enough back to be judged, at least 1
 * @param followed how many of them were followed
 */
public record PairFollowed(String a, String b, EventClass what, int days, int followed) {}
