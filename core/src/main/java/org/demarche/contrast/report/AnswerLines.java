package org.demarche.contrast.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.contrast.AnswerDifference;
import org.demarche.contrast.Contrast;
import org.demarche.contrast.Difference;
import org.demarche.response.rate.AnswerRate;
import org.demarche.series.measure.Interval;
import org.demarche.wording.Words;

/** How differently two subjects answer, in sentences and in rows of a table. */
final class AnswerLines {
    private final ContrastWords words;

    AnswerLines(ContrastWords words) {
        this.words = words;
    }

    /** One sentence for each difference that survives; one in all where none does. */
    List<String> sentences() {
        Contrast contrast = words.contrast();
        List<String> all = new ArrayList<>();
        contrast.clearAnswers().forEach(a -> all.add(sentence(a)));
        long asked = contrast.answers().stream().filter(AnswerDifference::isThick).count();
        if (asked == 0) {
            all.add(
                    "Whether they answer differently cannot be told: in none of %s have both %d cases."
                            .formatted(
                                    Words.count(contrast.answers().size(), "question"),
                                    AnswerRate.FEWEST));
        } else if (all.isEmpty()) {
            all.add(
                    "In who answers whom no difference can be told (%s asked)."
                            .formatted(Words.count((int) asked, "question")));
        }
        return all;
    }

    String sentence(AnswerDifference answer) {
        AnswerRate here = answer.here();
        AnswerRate there = answer.there();
        return "After %s of %s, %s of %s comes within %d days in %s, otherwise in %s; after one of %s, of %s in %s, otherwise in %s: %s points more above what comes anyway (%s)."
                .formatted(
                        here.question().act().words(),
                        name(here.question().actor()),
                        here.question().answer().words(),
                        name(here.question().other()),
                        here.question().days(),
                        ContrastWords.share(here.cases()),
                        ContrastWords.share(here.base()),
                        name(there.question().actor()) + time(),
                        name(there.question().other()),
                        ContrastWords.share(there.cases()),
                        ContrastWords.share(there.base()),
                        ContrastWords.signed(answer.value()),
                        range(answer.interval()));
    }

    private String time() {
        return words.contrast().here().isPairOf(words.contrast().there()) ? " before" : "";
    }

    private String name(String code) {
        return words.names().apply(code);
    }

    /** The head of a row: “hostile act of Russia, hostile answer of Ukraine”. */
    String label(AnswerDifference answer) {
        AnswerRate here = answer.here();
        AnswerRate there = answer.there();
        return "%s of %s → %s of %s"
                .formatted(
                        here.question().act().label(),
                        both(here.question().actor(), there.question().actor()),
                        here.question().answer().label(),
                        both(here.question().other(), there.question().other()));
    }

    private String both(String one, String other) {
        return one.equals(other) ? name(one) : name(one) + " (" + name(other) + ")";
    }

    /** “4 of 9, otherwise 3 of 10”. */
    static String rate(AnswerRate rate) {
        return "%d of %d, otherwise %d of %d"
                .formatted(
                        rate.cases().part(),
                        rate.cases().whole(),
                        rate.base().part(),
                        rate.base().whole());
    }

    /** The difference in points with its range, or a dash. */
    static String points(AnswerDifference answer) {
        return answer.isThick()
                ? ContrastWords.signed(answer.value()) + " (" + range(answer.interval()) + ")"
                : "–";
    }

    private static String range(Interval interval) {
        return ContrastWords.signed(interval.low())
                + " to "
                + ContrastWords.signed(interval.high());
    }

    static String q(AnswerDifference answer) {
        if (answer.verdict() == Difference.Verdict.TOO_FEW) {
            return "–";
        }
        return answer.q() < 0.001 ? "<.001" : String.format(Locale.ROOT, "%.3f", answer.q());
    }

    /** What there is to show: questions with a case on either side. */
    List<AnswerDifference> shown() {
        return words.contrast().answers().stream()
                .filter(a -> a.here().cases().whole() + a.there().cases().whole() > 0)
                .toList();
    }
}
