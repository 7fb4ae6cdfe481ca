package org.demarche.change.search;

/**
 * How far a line has come from its last break.
 *
 * @param way to that break
 * @param cost least cost up to here as a function of the line's height here
 */
record Reached(Way way, Quadratic cost) {}
