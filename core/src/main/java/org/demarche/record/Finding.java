package org.demarche.record;

/**
 * Something the record was checked for.
 *
 * @param name what was checked
 * @param ok whether it holds
 * @param detail the figures, and what to do if it does not hold
 */
public record Finding(String name, boolean ok, String detail) {}
