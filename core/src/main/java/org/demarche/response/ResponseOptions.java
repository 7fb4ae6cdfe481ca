package org.demarche.response;

import java.util.List;
import org.demarche.ontology.QuadClass;
import org.demarche.response.rate.ActKind;
import org.demarche.series.SeriesFrame;
import org.demarche.series.SeriesUnit;

/**
 * What is asked of the answers of two parties.
 *
 * @param frame from when to when, in which periods; its types and direction mean nothing here
 * @param lags how many periods back acts may tell, 1 to 52
 * @param days within how many days an act counts as answered, 2 to 365
 * @param acts kinds of acts that may be answered
 * @param answers kinds of answers
 * @param effort how many placebos and draws
 */
public record ResponseOptions(
        SeriesFrame frame,
        int lags,
        int days,
        List<ActKind> acts,
        List<ActKind> answers,
        Effort effort) {
    /**
     * How much is spent on making sure.
     *
     * @param placebos strangers and moves in time that are tried, 0 or more
     * @param draws bootstrap draws, at least 40
     * @param seed of the draws
     */
    public record Effort(int placebos, int draws, long seed) {
        /** Enough for a report. */
        public static final Effort USUAL = new Effort(20, 400, 20_031_215);

        public Effort {
            if (placebos < 0 || draws < 40) {
                throw new IllegalArgumentException(
                        "placebos must be >= 0 and draws >= 40, were %d and %d"
                                .formatted(placebos, draws));
            }
        }
    }

    public ResponseOptions {
        acts = List.copyOf(acts);
        answers = List.copyOf(answers);
        if (lags < 1 || lags > 52) {
            throw new IllegalArgumentException("lags must be 1..52, was " + lags);
        }
        if (days < 2 || days > 365) {
            throw new IllegalArgumentException("days must be 2..365, was " + days);
        }
        if (acts.isEmpty() || answers.isEmpty()) {
            throw new IllegalArgumentException("there must be a kind of act and one of answer");
        }
    }

    /** Deeds and words, hostile and friendly, answered by any of them or together. */
    public static ResponseOptions of(SeriesFrame frame) {
        return new ResponseOptions(
                frame,
                6,
                30,
                List.of(
                        ActKind.of(QuadClass.MATERIAL_CONFLICT),
                        ActKind.of(QuadClass.VERBAL_CONFLICT),
                        ActKind.of(QuadClass.MATERIAL_COOPERATION),
                        ActKind.of(QuadClass.VERBAL_COOPERATION)),
                List.of(ActKind.HOSTILE, ActKind.FRIENDLY, ActKind.TOGETHER),
                Effort.USUAL);
    }

    public ResponseOptions withLags(int other) {
        return new ResponseOptions(frame, other, days, acts, answers, effort);
    }

    public ResponseOptions withDays(int other) {
        return new ResponseOptions(frame, lags, other, acts, answers, effort);
    }

    public ResponseOptions withKinds(List<ActKind> act, List<ActKind> answer) {
        return new ResponseOptions(frame, lags, days, act, answer, effort);
    }

    public ResponseOptions withEffort(Effort other) {
        return new ResponseOptions(frame, lags, days, acts, answers, other);
    }

    /** How many periods share a level in the regression: half a year of weeks, a season of days. */
    int stretch() {
        SeriesUnit unit = frame.unit();
        return switch (unit) {
            case DAY -> 91;
            case WEEK, WEEK52 -> 26;
            case MONTH -> 24;
            case QUARTER -> 12;
        };
    }
}
