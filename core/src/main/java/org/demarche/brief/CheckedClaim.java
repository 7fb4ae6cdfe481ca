package org.demarche.brief;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.demarche.claim.Verdict;
import org.demarche.claim.report.ClaimWords;
import org.demarche.wording.EventWords;
import org.demarche.wording.PartyWords;
import org.demarche.wording.Words;

/**
 * A claim about the pair, held against the record.
 *
 * @param words the claim as it was made, cut down to itself
 * @param made who makes it where; where that is nowhere, who asked for the brief does
 * @param verdict what the record says
 */
public record CheckedClaim(String words, Made made, Verdict verdict) {
    /** Longer sentences are cut. */
    private static final int LONGEST = 300;

    /**
     * Where a claim was found.
     *
     * @param holder who makes it, in the words of the text
     * @param source the article
     * @param sentence the sentence of the article that holds it
     */
    public record Made(String holder, String source, String sentence) {
        /** The claim was asked for. */
        public static final Made NOWHERE = new Made("", "", "");
    }

    /** The act that weighs most in the answer, for it or against. */
    private String weightiest(UnaryOperator<String> names) {
        return Stream.of(verdict.pro(), verdict.contra())
                .flatMap(e -> e.strongest().stream())
                .findFirst()
                .map(
                        o ->
                                " The weightiest: %s, %s."
                                        .formatted(
                                                new EventWords(o.head(), new PartyWords(names))
                                                        .inSentence(),
                                                Words.date(o.date())))
                .orElse("");
    }

    /**
     * “Moscow kept quiet”: contradicted; of a found one the sentence that holds it, and as what it
     * is read.
     */
    String sentence(UnaryOperator<String> names) {
        String hangs = verdict.isHanging() ? ", but it hangs on what counts" : "";
        String answer =
                "%s%s. %s%s"
                        .formatted(
                                verdict.ruling().words(),
                                hangs,
                                verdict.reasons().get(0),
                                weightiest(names));
        return made.sentence().isEmpty()
                ? "“%s”: %s".formatted(words, answer)
                : "“%s” (%s) Read as %s: %s"
                        .formatted(
                                Words.shortened(made.sentence(), LONGEST),
                                made.source(),
                                new ClaimWords(verdict.claim(), names).line(),
                                answer);
    }
}
