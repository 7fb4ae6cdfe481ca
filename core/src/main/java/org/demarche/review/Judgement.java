package org.demarche.review;

import java.time.Instant;
import org.demarche.evaluation.Claim;

/**
 * What one person said of one event, and when.
 *
 * @param at when
 * @param coder who
 * @param passage the text's id
 * @param key the event's name in it
 * @param decision what they said
 * @param claim the event as it should be
 * @param remark words of their own, usually empty
 */
public record Judgement(
        Instant at,
        String coder,
        String passage,
        String key,
        Decision decision,
        Claim claim,
        String remark) {
    Judgement undone(Instant when) {
        return new Judgement(when, coder, passage, key, Decision.UNDONE, claim, "");
    }

    Judgement again(Instant when) {
        return new Judgement(when, coder, passage, key, decision, claim, remark);
    }
}
