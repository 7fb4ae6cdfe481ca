package org.demarche.claim.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.actor.ActorKnowledge;
import org.demarche.actor.NameKind;
import org.demarche.actor.NameMatch;
import org.demarche.text.PartialDate;

/**
 * A party named in a claim.
 *
 * @param code whom it names
 * @param match the name found
 * @param from index of its first word
 * @param end index after its last
 */
record Mention(String code, NameMatch match, int from, int end) {
    /** Names that mean the government and not whoever lives there. */
    private static final Set<NameKind> GOVERNMENT =
            Set.of(NameKind.CAPITAL, NameKind.METONYM, NameKind.HOLDER, NameKind.LEADER_NAME);

    private static final Set<NameKind> NO_PARTY =
            Set.of(NameKind.LOOKALIKE, NameKind.REGION, NameKind.CITY);

    /** All that are named, in order; takes their words. */
    static List<Mention> in(ClaimText text, ActorKnowledge actors, PartialDate day) {
        List<Mention> mentions = new ArrayList<>();
        for (NameMatch match : actors.find(text.text(), day)) {
            int from = text.indexAt(match.span().begin());
            int end = Math.min(text.size(), text.indexAt(match.span().end() - 1) + 1);
            if (from >= text.size()) {
                continue; // a name in letters that the grammar has no words of
            }
            boolean isJoined = !mentions.isEmpty() && mentions.get(mentions.size() - 1).end > from;
            if (text.isTaken(match.span()) && !isJoined) {
                continue;
            }
            text.take(match.span());
            if (!NO_PARTY.contains(match.kind()) && match.party().isKnown()) {
                mentions.add(new Mention(match.party().code(), match, from, end));
            }
        }
        return mentions;
    }

    boolean isGovernment() {
        return GOVERNMENT.contains(match.kind());
    }

    /** Whether it is only named against: <i>anti-Russian</i>. */
    boolean isAnti() {
        return match.prefix().equals("anti");
    }
}
