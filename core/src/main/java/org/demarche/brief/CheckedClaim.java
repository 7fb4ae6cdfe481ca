package org.demarche.brief;

import org.demarche.claim.Verdict;

/**
 * A claim about the pair, held against the record.
 *
 * @param words the claim as it was made
 * @param holder who makes it: words of the text, or empty if whoever asked for the brief does
 * @param source where it stands, empty if it was asked for
 * @param verdict what the record says
 */
public record CheckedClaim(String words, String holder, String source, Verdict verdict) {
    /** “Moscow kept quiet” (some, Cape Daily): contradicted. */
    String sentence() {
        String by = holder.isEmpty() ? source : source.isEmpty() ? holder : holder + ", " + source;
        String hangs = verdict.isHanging() ? ", but it hangs on what counts" : "";
        return "“%s”%s: %s%s. %s"
                .formatted(
                        words,
                        by.isEmpty() ? "" : " (" + by + ")",
                        verdict.ruling().words(),
                        hangs,
                        verdict.reasons().get(0));
    }
}
