package org.demarche.ties.proposal;

import java.util.List;
import org.demarche.actor.ActorKnowledge;
import org.demarche.event.Dyad;
import org.demarche.record.RecordedEvent;
import org.demarche.ties.TieGroup;

/**
 * Whose mission or force a sentence tells of: by “its” or the name before the noun, or the place
 * after it; of forces that leave, by whether they go or are sent.
 */
record Owner(ActorKnowledge actors) {
    private static final int NAME_WORDS = 3;

    /** Whether it is the actor's and not the recipient's; the rule's word where nothing tells. */
    boolean isActor(TieRule rule, TieRule.Fit fit, SentenceWords words, RecordedEvent recorded) {
        Dyad dyad = recorded.event().dyad();
        String actor = dyad.actor().code();
        String recipient = dyad.recipient().code();
        int at = fit.at();
        int end = at + fit.noun().words().size();
        List<String> before = words.words().subList(Math.max(0, at - NAME_WORDS), at);
        if (before.contains("its") || before.contains("their")) {
            return true;
        }
        boolean isForceLeaving =
                rule.change().kind().group() == TieGroup.FORCES && !rule.change().begins();
        if (isForceLeaving) {
            // Who withdraws is the guest; who is made to is the recipient of a hostile act.
            return recorded.event().type().quad().isCooperative();
        }
        boolean hasPlace = end < words.words().size() && isPlacing(words.words().get(end));
        String sentence = recorded.sentence();
        String place =
                hasPlace ? party(words.text(sentence, end, end + NAME_WORDS + 1), recorded) : "";
        if (place.equals(actor) || place.equals(recipient)) {
            return place.equals(recipient);
        }
        // In “Chile expels the ambassador” the name before the verb is who does it.
        int afterVerb = words.triggerEnd() <= at ? words.triggerEnd() : 0;
        int from = Math.max(at - NAME_WORDS, afterVerb);
        String named = party(words.text(sentence, from, end), recorded);
        return named.equals(actor) || (!named.equals(recipient) && rule.isActors());
    }

    private static boolean isPlacing(String word) {
        return word.equals("in") || word.equals("to") || word.equals("at") || word.equals("from");
    }

    /** The last party named in a piece of text; empty if none is. */
    private String party(String text, RecordedEvent recorded) {
        return actors.find(text, recorded.date()).stream()
                .reduce((x, y) -> y)
                .map(m -> m.party().code())
                .orElse("");
    }
}
