package org.demarche.coding.confidence;

import java.util.Map;

/** Turns what speaks for and against an event into the probability that it is right. */
public interface Confidence {
    /**
     * The probability that an event is right that was found so.
     *
     * @param clues what is known of how the event was found, and how strongly each holds
     * @return 0 to 1
     */
    double of(Map<String, Double> clues);
}
