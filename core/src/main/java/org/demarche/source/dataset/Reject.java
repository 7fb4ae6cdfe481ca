package org.demarche.source.dataset;

/**
 * A row of an outside file that cannot be taken.
 *
 * @param file the file, and within an archive its entry
 * @param line line of the file on which the row begins, from 1
 * @param reason why, in one line
 */
public record Reject(String file, long line, String reason) {}
