package org.demarche.evaluation.report;

import java.util.List;

/** What a reader of the page has to know. */
final class HowToRead {
    /** What one word means. */
    record Note(String about, String text) {}

    static final List<Note> NOTES =
            List.of(
                    new Note(
                            "The measure",
                            "People read the texts and wrote down which events they tell. An event"
                                    + " is who did what to whom, and whether it happened. Precision is"
                                    + " the share of reported events that are right, recall the share"
                                    + " of people's events that were reported, F1 their harmonic"
                                    + " mean."),
                    new Note(
                            "Lenient, strict",
                            "Where people noted that another type or party is right too, the"
                                    + " lenient score accepts it; the strict score takes only their"
                                    + " first choice. Optional events, events within one state and"
                                    + " events with an unknown party neither help nor hurt."),
                    new Note(
                            "Happened or not",
                            "Scores without “whether it happened” look only at events that did."
                                    + " Planned, supposed, denied and alleged events count where the"
                                    + " factuality must be right."),
                    new Note(
                            "Intervals",
                            "95 % intervals from 1,000 drawings of as many texts, with replacement:"
                                    + " how far the figure could have been another with other texts of"
                                    + " the same kind. Wide intervals mean few events. For two runs the"
                                    + " same drawings are used for both."),
                    new Note(
                            "Confidence",
                            "Of events reported with confidence 0.8, eight in ten should be right"
                                    + " in all, factuality included. The calibration error is the mean"
                                    + " distance from that; the Brier score also rewards telling right"
                                    + " events from wrong ones. Both are best at 0."),
                    new Note(
                            "Mistakes",
                            "In each text, what agrees is set aside; what is left is paired by what"
                                    + " it shares. Marked are the words that tell of the event."));

    private HowToRead() {}
}
