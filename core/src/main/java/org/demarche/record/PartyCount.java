package org.demarche.record;

/**
 * A party and how often it is on record.
 *
 * @param code its code
 * @param events events in which it acts or is acted on, each counted once
 */
public record PartyCount(String code, long events) {}
