package org.demarche.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.actor.ActorKnowledge;
import org.demarche.brief.CheckedClaim;
import org.demarche.claim.ClaimCheck;
import org.demarche.claim.ClaimRecord;
import org.demarche.claim.Ruling;
import org.demarche.claim.Verdict;
import org.demarche.claim.grammar.Claim;
import org.demarche.claim.grammar.ClaimReader;
import org.demarche.claim.grammar.Form;
import org.demarche.claim.grammar.Sides;
import org.demarche.claim.grammar.Timing;
import org.demarche.claim.grammar.Understanding;
import org.demarche.claim.store.ClaimStore;
import org.demarche.claim.store.KeptClaim;
import org.demarche.dyad.DyadRecord;
import org.demarche.dyad.Occurrence;
import org.demarche.record.EventRecord;
import org.demarche.record.RecordedEvent.ArticleHead;
import org.demarche.record.aggregate.DyadQuestion.Sources;
import org.demarche.text.PartialDate;
import org.demarche.wording.SourceName;

/**
 * Claims about a pair, asked for or found when articles were read, each held against the record.
 *
 * @param actors who is who
 * @param asked the record
 * @param sources whose reports count
 */
record BriefClaims(ActorKnowledge actors, EventRecord asked, Sources sources) {
    /** So many found ones are shown; what the writer claims is news. */
    private static final int MOST = 3;

    /** That one act more was done says nothing where the record has more of its kind. */
    private static final int MANY = 5;

    /** So many days before an article may what it tells have been done. */
    private static final int DAYS = 30;

    /** So many are held against the record at most. */
    private static final int TRIED = 4;

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
            checked.add(new CheckedClaim(words, CheckedClaim.Made.NOWHERE, verdict(claim)));
        }
        checked.addAll(found(pair, day));
        return checked;
    }

    /** The newest that somebody holds and on which the record has something to say. */
    private List<CheckedClaim> found(DyadRecord pair, PartialDate day) throws IOException {
        List<CheckedClaim> checked = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int tried = 0;
        for (KeptClaim claim : new ClaimStore(asked, actors).between(pair.a(), pair.b())) {
            boolean isOffered =
                    claim.isHeld()
                            && claim.read().isUnderstood()
                            && claim.place().article().published().compareTo(day) <= 0
                            && checked.size() < MOST
                            && tried < TRIED
                            && !isOneOfMany(claim.read().claim().orElseThrow(), pair)
                            && seen.add(claim.words());
            if (isOffered) {
                tried++;
                Verdict verdict = verdict(claim.read().claim().orElseThrow());
                if (isTelling(claim, verdict)) {
                    checked.add(new CheckedClaim(claim.words(), made(claim), verdict));
                }
            }
        }
        return checked;
    }

    private static boolean isOfThoseWeeks(Occurrence act, PartialDate published) {
        return published
                .firstDay()
                .filter(day -> act.day().filter(d -> !d.isBefore(day.minusDays(DAYS))).isPresent())
                .isPresent();
    }

    /** That an act of a kind was done tells nothing where such acts are many. */
    private static boolean isOneOfMany(Claim claim, DyadRecord pair) {
        return claim.form() == Form.DID
                && pair.occurrences().stream()
                                .filter(o -> o.isActual() && claim.matter().takes(o.what()))
                                .filter(o -> isOf(claim.sides(), o) && isWithin(claim.timing(), o))
                                .limit(MANY + 1L)
                                .count()
                        > MANY;
    }

    private static boolean isOf(Sides sides, Occurrence act) {
        return sides.way() != Sides.Way.FORWARDS || act.dyad().actor().code().equals(sides.actor());
    }

    private static boolean isWithin(Timing timing, Occurrence act) {
        return act.date()
                .firstDay()
                .filter(d -> timing.from().day().filter(d::isBefore).isEmpty())
                .filter(d -> timing.end().day().filter(end -> !d.isBefore(end)).isEmpty())
                .isPresent();
    }

    private static CheckedClaim.Made made(KeptClaim claim) {
        ArticleHead article = claim.place().article();
        return new CheckedClaim.Made(
                claim.holder().shown(),
                SourceName.of(article) + ", " + article.published(),
                claim.place().text());
    }

    /**
     * Whether the record has something to say to it. That an act was done is borne out only by
     * another article than the one that holds the claim, of an act of those weeks, and silence
     * about one act, or less than so many, tells nothing.
     */
    private static boolean isTelling(KeptClaim claim, Verdict verdict) {
        if (verdict.ruling() == Ruling.NOT_ENOUGH) {
            return false;
        }
        if (verdict.claim().form() == Form.AT_LEAST && verdict.ruling() == Ruling.CONTRADICTED) {
            return false;
        }
        boolean isPlain = verdict.claim().form() == Form.DID;
        if (!isPlain || verdict.ruling() == Ruling.MIXED) {
            return true;
        }
        String article = claim.place().article().id();
        return verdict.ruling() == Ruling.BORNE_OUT
                && verdict.pro().strongest().stream()
                        .filter(o -> isOfThoseWeeks(o, claim.place().article().published()))
                        .flatMap(o -> o.reports().stream())
                        .anyMatch(
                                r ->
                                        r.coded()
                                                .filter(e -> e.article().id().equals(article))
                                                .isEmpty());
    }

    private Verdict verdict(Claim claim) throws IOException {
        return ClaimCheck.of(claim, ClaimRecord.of(asked, claim, sources));
    }
}
