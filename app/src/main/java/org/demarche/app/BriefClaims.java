package org.demarche.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.demarche.actor.ActorKnowledge;
import org.demarche.brief.CheckedClaim;
import org.demarche.claim.ClaimCheck;
import org.demarche.claim.ClaimRecord;
import org.demarche.claim.Ruling;
import org.demarche.claim.Verdict;
import org.demarche.claim.grammar.Claim;
import org.demarche.claim.grammar.ClaimFinder;
import org.demarche.claim.grammar.ClaimReader;
import org.demarche.claim.grammar.FoundClaim;
import org.demarche.claim.grammar.Understanding;
import org.demarche.dyad.DyadRecord;
import org.demarche.record.EventRecord;
import org.demarche.record.RecordedEvent;
import org.demarche.record.aggregate.DyadQuestion.Sources;
import org.demarche.text.Article;
import org.demarche.text.PartialDate;
import org.demarche.wording.SourceName;

/**
 * Claims about a pair, asked for or found in the sentences on record, each held against the record.
 *
 * @param actors who is who
 * @param asked the record
 * @param sources whose reports count
 */
record BriefClaims(ActorKnowledge actors, EventRecord asked, Sources sources) {
    /** So many are looked for in sentences; what nobody is said to hold is news, not a claim. */
    private static final int MOST = 3;

    /** Among so many sentences, the newest. */
    private static final int SENTENCES = 100;

    /**
     * The claims, those asked for first.
     *
     * @param given claims asked for
     * @param day the day that “lately” and the like are counted from
     * @throws Trouble if one that was asked for cannot be understood
     */
    List<CheckedClaim> of(DyadRecord pair, List<String> given, PartialDate day) throws IOException {
        List<CheckedClaim> checked = new ArrayList<>();
        for (String words : given) {
            Understanding read = new ClaimReader(actors).read(words, day);
            Claim claim =
                    read.claim()
                            .orElseThrow(
                                    () ->
                                            Trouble.usage(
                                                    "--check: the claim was not understood: "
                                                            + read.doubts()));
            checked.add(new CheckedClaim(words, "", "", verdict(claim)));
        }
        checked.addAll(found(pair));
        return checked;
    }

    private List<CheckedClaim> found(DyadRecord pair) throws IOException {
        ClaimFinder finder = new ClaimFinder(actors);
        Set<String> seen = new LinkedHashSet<>();
        List<CheckedClaim> checked = new ArrayList<>();
        List<FoundClaim> claims = new ArrayList<>();
        for (RecordedEvent event : pair.events()) {
            boolean isNew = checked.size() < MOST && seen.size() < SENTENCES;
            if (isNew && seen.add(event.sentence())) {
                PartialDate published = event.article().published();
                finder.in(Article.of(event.article().id(), published, event.sentence())).stream()
                        .filter(c -> !c.holder().isEmpty())
                        .filter(c -> c.read().claim().filter(r -> isOf(pair, r)).isPresent())
                        .forEach(claims::add);
                for (FoundClaim claim : claims) {
                    Verdict verdict = verdict(claim.read().claim().orElseThrow());
                    if (verdict.ruling() != Ruling.NOT_ENOUGH) {
                        String source = SourceName.of(event.article()) + ", " + published;
                        checked.add(
                                new CheckedClaim(claim.words(), claim.holder(), source, verdict));
                    }
                }
                claims.clear();
            }
        }
        return checked;
    }

    private static boolean isOf(DyadRecord pair, Claim claim) {
        String actor = claim.sides().actor();
        String recipient = claim.sides().recipient();
        return (actor.equals(pair.a()) && recipient.equals(pair.b()))
                || (actor.equals(pair.b()) && recipient.equals(pair.a()));
    }

    private Verdict verdict(Claim claim) throws IOException {
        return ClaimCheck.of(claim, ClaimRecord.of(asked, claim, sources));
    }
}
