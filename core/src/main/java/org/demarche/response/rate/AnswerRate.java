package org.demarche.response.rate;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.demarche.dyad.Occurrence;
import org.demarche.record.PairDay;
import org.demarche.series.measure.Share;

/**
 * How often an act of one is followed within so many days by an act of the other, against how often
 * that comes anyway: “2 of 9, base 3 of 10”.
 *
 * <p>What counts as a case and as base is told at {@link #RULE}. Time order is all it rests on: it
 * tells what follows, not why.
 *
 * @param question who acted and who may answer, how, within what time
 * @param acts days on which there was such an act, whether a case or not
 * @param cases cases with a base to hold them against, and how many of them were answered
 * @param base the stretches they are held against, and how many saw the answer all the same
 * @param alone followed cases without such a stretch, as acts come too thick there
 * @param p two-sided, by moving all cases in time; empty if there is too little to tell
 * @param backwards the same with time reversed: what came before such acts
 * @param curves share answered by each day, after cases and in the base
 * @param lags days to the answer, of the cases that were answered, ascending
 * @param examples acts that were cases with what answered them, the latest first, at most five
 */
public record AnswerRate(
        Question question,
        int acts,
        Share cases,
        Share base,
        int alone,
        OptionalDouble p,
        Backwards backwards,
        Curves curves,
        List<Integer> lags,
        List<Example> examples) {
    /** Fewer cases, or stretches in the base, tell nothing. */
    public static final int FEWEST = 8;

    /** How cases and base are chosen, in a sentence or two. */
    public static final String RULE =
            "An act is a case unless it falls into the days after the last case, so a run of acts"
                    + " counts once. Each case is held against up to three stretches of as many days,"
                    + " the nearest within a year that do not begin on or soon after such an act; a"
                    + " case without any is set aside. A stretch counts if something was read in both"
                    + " its halves; the day of the act itself does not count.";

    private static final int MOST_EXAMPLES = 5;

    /**
     * What is asked.
     *
     * @param actor code of the one that acts
     * @param act what it does
     * @param other code of the other
     * @param answer what the other may do then
     * @param days within how many days, at least 2
     */
    public record Question(String actor, ActKind act, String other, ActKind answer, int days) {
        public Question {
            if (days < 2 || days > Matching.NEAR) {
                throw new IllegalArgumentException(
                        "days must be 2..%d, was %d".formatted(Matching.NEAR, days));
            }
        }
    }

    /**
     * The placebo of time reversed.
     *
     * @param cases how many cases had the other's act before them
     * @param base how many stretches before no act had it
     * @param p as that of the answers
     */
    public record Backwards(Share cases, Share base, OptionalDouble p) {}

    /** Share answered by each day. */
    public record Curves(Curve cases, Curve base) {}

    /** A case and what answered it; none if nothing did. */
    public record Example(Occurrence act, Optional<Occurrence> answer) {}

    public AnswerRate {
        lags = List.copyOf(lags);
        examples = List.copyOf(examples);
    }

    /** Looks the answer up in the diary of the two. */
    public static AnswerRate of(Diary diary, Question question) {
        Windows windows =
                new Windows(
                        diary.days(question.actor(), question.act()),
                        diary.days(question.other(), question.answer()),
                        diary.read(),
                        question.days());
        Matching matching = windows.matching();
        Windows reversed = windows.reversed();
        Matching before = reversed.matching();
        int[] lags = windows.lags(matching.cases());
        return new AnswerRate(
                question,
                windows.actDays(),
                windows.answered(matching.cases()),
                windows.answered(matching.base()),
                matching.alone(),
                p(windows),
                new Backwards(
                        reversed.answered(before.cases()),
                        reversed.answered(before.base()),
                        p(reversed)),
                new Curves(windows.curve(matching.cases()), windows.curve(matching.base())),
                Arrays.stream(lags).filter(lag -> lag > 0).sorted().boxed().toList(),
                examples(diary, question, matching.cases(), lags));
    }

    private static OptionalDouble p(Windows windows) {
        Matching matching = windows.matching();
        boolean isThick = matching.cases().length >= FEWEST && matching.base().length >= FEWEST;
        return isThick ? windows.shiftTest() : OptionalDouble.empty();
    }

    private static List<Example> examples(Diary diary, Question question, int[] cases, int[] lags) {
        return IntStream.range(0, cases.length)
                .map(i -> cases.length - 1 - i)
                .filter(i -> lags[i] > 0)
                .limit(MOST_EXAMPLES)
                .mapToObj(
                        i ->
                                new Example(
                                        diary.on(cases[i], question.actor(), question.act())
                                                .orElseThrow(),
                                        diary.on(
                                                cases[i] + lags[i],
                                                question.other(),
                                                question.answer())))
                .toList();
    }

    /**
     * The p of what has nothing to do with the two, put in the place of answers; nothing where
     * there is too little to tell.
     *
     * @param strangers what each of them did
     */
    public static List<Double> placebos(
            Diary diary, Question question, Collection<List<PairDay>> strangers) {
        boolean[] acts = diary.days(question.actor(), question.act());
        return strangers.stream()
                .map(days -> diary.days(days, question.answer()))
                .map(days -> p(new Windows(acts, days, diary.read(), question.days())))
                .filter(OptionalDouble::isPresent)
                .map(OptionalDouble::getAsDouble)
                .toList();
    }

    /** Whether there are cases and base enough to tell anything. */
    public boolean isThick() {
        return cases.whole() >= FEWEST && base.whole() >= FEWEST;
    }

    /** How much oftener the answer comes after acts; none if one of the two has no stretch. */
    public Optional<Difference> difference() {
        return cases.whole() == 0 || base.whole() == 0
                ? Optional.empty()
                : Optional.of(new Difference(cases, base));
    }
}
