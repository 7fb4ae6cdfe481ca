package org.demarche.claim;

/**
 * What a verdict could hang on, and what it would be otherwise.
 *
 * @param words what is changed: “without what media and other unofficial voices do”
 * @param changed how many occurrences that leaves out or adds; 0 if it changes only what counts are
 *     held against
 * @param ruling the ruling then
 * @param isDecisive whether that is another ruling
 */
public record Hinge(String words, int changed, Ruling ruling, boolean isDecisive) {}
