package org.demarche.ledger;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.demarche.dyad.Occurrence;
import org.demarche.series.measure.QuadCounts;
import org.demarche.series.measure.Share;

/**
 * What one party did and said to the other within a period; what both do together is not in it.
 *
 * @param actor code of who acts
 * @param recipient code of on whom
 * @param happened what is told as having happened, newest first
 * @param apart what is only planned, possible, alleged or denied, newest first
 * @param threats whether its threats were carried out
 * @param announcements whether hostile deeds it announced were carried out
 */
public record Side(
        String actor,
        String recipient,
        List<Occurrence> happened,
        List<Occurrence> apart,
        FollowUp threats,
        FollowUp announcements) {
    public Side {
        happened = List.copyOf(happened);
        apart = List.copyOf(apart);
    }

    /** Its counts by channel; a channel without any is not in it. */
    public Map<Channel, QuadCounts> byChannel() {
        EnumMap<Channel, QuadCounts> counts = new EnumMap<>(Channel.class);
        for (Occurrence o : happened) {
            counts.merge(channel(o), one(o), QuadCounts::plus);
        }
        return Collections.unmodifiableMap(counts);
    }

    /** Everything that happened, in counts. */
    public QuadCounts all() {
        return counts(c -> true);
    }

    /** What its institutions and officials did and said, media and others left out. */
    public QuadCounts state() {
        return counts(c -> c.isInstitutional() || c == Channel.RHETORIC);
    }

    /** The share of deeds in what the state did and said in hostility. */
    public Share hostileDeedShare() {
        return state().hostileDeedShare();
    }

    /** What its institutions did, hostile and friendly. */
    public QuadCounts acts() {
        return counts(Channel::isInstitutional);
    }

    /** What its officials said, hostile and friendly, requests left out. */
    public QuadCounts statements() {
        return counts(c -> c == Channel.RHETORIC);
    }

    /** How many requests and demands it made. */
    public int requests() {
        return counts(c -> c == Channel.REQUESTS).total();
    }

    /** The share of acts of institutions in these and what officials said. */
    public Share actShare() {
        return new Share(acts().total(), acts().total() + statements().total());
    }

    /** Hostile acts of its institutions, newest first. */
    public List<Occurrence> hostileActs() {
        return happened.stream()
                .filter(o -> channel(o).isInstitutional())
                .filter(o -> !o.what().type().quad().isCooperative())
                .toList();
    }

    /** Through what it came. */
    public static Channel channel(Occurrence o) {
        return Channel.of(o.dyad().actor(), o.what());
    }

    private QuadCounts counts(Predicate<Channel> wanted) {
        return happened.stream()
                .filter(o -> wanted.test(channel(o)))
                .map(Side::one)
                .reduce(QuadCounts.ZERO, QuadCounts::plus);
    }

    private static QuadCounts one(Occurrence o) {
        return QuadCounts.one(o.what().type().quad());
    }
}
