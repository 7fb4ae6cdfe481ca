package org.demarche.ledger.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.demarche.ledger.Channel;
import org.demarche.ledger.FollowUp;
import org.demarche.ledger.Ledger;
import org.demarche.ledger.Side;
import org.demarche.page.Percent;
import org.demarche.series.measure.Interval;
import org.demarche.series.measure.QuadCounts;
import org.demarche.series.measure.Share;
import org.demarche.series.measure.ShareDifference;
import org.demarche.wording.Articles;
import org.demarche.wording.Leaning;
import org.demarche.wording.Words;

/**
 * A ledger in plain sentences, each with its counts and interval; where they are too few to tell,
 * it says so.
 *
 * @param ledger what is told
 * @param names from the code of a party to the name to show
 */
public record LedgerWords(Ledger ledger, UnaryOperator<String> names) {
    /** Of fewer words nothing is said but how many were followed by deeds. */
    private static final int FEWEST = 5;

    /** “Azerbaijan and Russia”. */
    public String pair() {
        return name(ledger.ab().actor()) + " and " + name(ledger.ba().actor());
    }

    /** “Azerbaijan → Russia”. */
    public String direction(Side side) {
        return names.apply(side.actor()) + " → " + names.apply(side.recipient());
    }

    /**
     * Whether each side acts or speaks, through what most of its hostile acts came, and whose
     * threats foretell deeds.
     */
    public String headline() {
        List<String> parts = new ArrayList<>();
        ledger.sides().forEach(side -> mostly(side).ifPresent(parts::add));
        List<String> sentences = new ArrayList<>();
        ledger.sides().forEach(side -> sentences.add(hostility(side)));
        if (!parts.isEmpty()) {
            sentences.add(
                    "Most hostile acts of "
                            + String.join("; of ", parts).replaceFirst(" from", " came from")
                            + ".");
        }
        for (Side side : ledger.sides()) {
            FollowUp up = side.threats();
            if (!up.followed().isThin() && up.isApartFromChance()) {
                followUp(up, "threat", side).ifPresent(sentences::add);
            }
        }
        return String.join(" ", sentences);
    }

    /** “Russia from its forces: 660 of 713 (93 %, 90–94)”. */
    private Optional<String> mostly(Side side) {
        int all = side.hostileActs().size();
        return side.byChannel().entrySet().stream()
                .filter(e -> e.getKey().isInstitutional())
                .map(e -> new Mostly(e.getKey(), new Share(e.getValue().hostileDeeds(), all)))
                .filter(m -> !m.share().isThin() && m.share().low() > 0.5)
                .map(
                        m ->
                                "%s from its %s: %s of %s (%s)"
                                        .formatted(
                                                name(side.actor()),
                                                m.channel().words(),
                                                Words.number(m.share().part()),
                                                Words.number(m.share().whole()),
                                                Words.share(m.share())))
                .findFirst();
    }

    private record Mostly(Channel channel, Share share) {}

    /** All there is to say of a side, in order. */
    public List<String> sentences(Side side) {
        List<String> all = new ArrayList<>();
        all.add(hostility(side));
        if (side.all().total() > 0) {
            all.add(institutions(side));
            others(side).ifPresent(all::add);
        }
        followUp(side.threats(), "threat", side).ifPresent(all::add);
        followUp(side.announcements(), "announcement of a hostile deed", side).ifPresent(all::add);
        return all;
    }

    /** Whether the state acts or speaks in hostility. */
    public String hostility(Side side) {
        String actor = name(side.actor());
        String recipient = name(side.recipient());
        Share deeds = side.hostileDeedShare();
        int words = deeds.whole() - deeds.part();
        if (deeds.whole() == 0) {
            return "No hostile act or statement of %s towards %s is on record."
                    .formatted(actor, recipient);
        }
        String counts =
                "%s and %s"
                        .formatted(
                                Words.count(deeds.part(), "hostile deed"),
                                Words.count(words, "hostile statement"));
        if (!deeds.isTold()) {
            String what =
                    deeds.part() == 0
                            ? "spoke, and no deed is on record"
                            : words == 0 ? "acted, and no statement is on record" : "did both";
            return "In hostility towards %s, %s %s: %s, too few for a share."
                    .formatted(recipient, actor, what, counts);
        }
        return "In hostility towards %s, %s %s: %s, so %s are deeds (%s)."
                .formatted(
                        recipient,
                        actor,
                        Leaning.verb(deeds),
                        counts,
                        Percent.of(deeds.value().orElse(0)),
                        Words.interval(deeds));
    }

    /** Whether its institutions acted or its officials spoke, and how often. */
    private String institutions(Side side) {
        ActsAndStatements both = new ActsAndStatements(side);
        return "By count, hostile or not, %s %s: %s%s.%s"
                .formatted(
                        name(side.actor()),
                        both.verb(),
                        both.counts(),
                        both.share(),
                        both.isFew() ? " " + ActsAndStatements.FEW : "");
    }

    private static Optional<String> others(Side side) {
        Map<Channel, QuadCounts> by = side.byChannel();
        List<String> parts = new ArrayList<>();
        for (Channel channel : List.of(Channel.MEDIA, Channel.OTHERS)) {
            Optional.ofNullable(by.get(channel))
                    .ifPresent(
                            c ->
                                    parts.add(
                                            "%s of %s (%s hostile)"
                                                    .formatted(
                                                            Words.number(c.total()),
                                                            channel.words(),
                                                            Words.number(c.conflict()))));
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of("Not the state's: " + String.join(", ", parts) + ".");
    }

    /** Whether words were carried out; none if there were no words. */
    private Optional<String> followUp(FollowUp up, String what, Side side) {
        if (up.followed().whole() == 0) {
            return up.tooLate() == 0
                    ? Optional.empty()
                    : Optional.of(
                            "%s of %s towards %s %s too late in the period to be followed up."
                                    .formatted(
                                            count(up.tooLate(), what),
                                            name(side.actor()),
                                            name(side.recipient()),
                                            up.tooLate() == 1 ? "is" : "are"));
        }
        Share followed = up.followed();
        if (followed.whole() < FEWEST) {
            String part =
                    followed.whole() > 1
                            ? Words.number(followed.part()) + " of them "
                            : followed.part() == 0 ? "not " : "";
            return Optional.of(
                    "%s of %s, %sfollowed by a hostile deed within %d days: too few to tell."
                            .formatted(
                                    Words.capital(count(followed.whole(), what)),
                                    name(side.actor()),
                                    part,
                                    up.days()));
        }
        String base =
                up.base().isPresent()
                        ? "; on %s of the days around them one follows as soon%s"
                                .formatted(Percent.of(up.base().getAsDouble()), verdict(up))
                        : "";
        String lag =
                up.medianLag().isPresent()
                        ? ", after a median of %s".formatted(days(up.medianLag().getAsDouble()))
                        : "";
        return Optional.of(
                "Of %s of %s %s followed by a hostile deed within %d days%s (%s)%s."
                        .formatted(
                                count(followed.whole(), what),
                                name(side.actor()),
                                Words.number(followed.part())
                                        + (followed.part() == 1 ? " was" : " were"),
                                up.days(),
                                lag,
                                Words.share(followed),
                                base));
    }

    private static String days(double days) {
        return Words.count((int) Math.round(days), "day");
    }

    /** “3 announcements of a hostile deed”. */
    private static String count(int n, String what) {
        int space = what.indexOf(' ');
        return space < 0
                ? Words.count(n, what)
                : Words.count(n, what.substring(0, space)) + what.substring(space);
    }

    private static String verdict(FollowUp up) {
        if (up.followed().isThin()) {
            return ", and there are too few to compare";
        }
        if (!up.isApartFromChance()) {
            return ": no more and no less than chance";
        }
        return up.followed().low() > up.base().orElse(1)
                ? ": more than chance"
                : ": less than chance";
    }

    /** How two sides differ in the share of deeds in their hostility. */
    public String difference(Side side, Side other, LedgerWords otherWords) {
        ShareDifference difference =
                new ShareDifference(side.hostileDeedShare(), other.hostileDeedShare());
        String both =
                "Of the state's hostility %s in %s are deeds, %s in %s"
                        .formatted(
                                ofWhole(difference.one()),
                                direction(side),
                                ofWhole(difference.other()),
                                otherWords.direction(other));
        if (difference.one().whole() == 0 || difference.other().whole() == 0) {
            return both + "; nothing to compare.";
        }
        String larger = Leaning.larger(difference, "the first share", "the second share");
        if (difference.one().isThin() || difference.other().isThin()) {
            return both + ": " + larger + ".";
        }
        Interval range = difference.interval();
        return both
                + String.format(
                        Locale.ROOT,
                        ": %+d points (%+d to %+d), %s; %s.",
                        Math.round(100 * difference.value()),
                        Math.round(100 * range.low()),
                        Math.round(100 * range.high()),
                        difference.isClear() ? "more than chance makes" : "which chance can make",
                        larger);
    }

    private static String ofWhole(Share share) {
        return "%s of %s (%s)"
                .formatted(
                        Words.number(share.part()),
                        Words.number(share.whole()),
                        Words.share(share));
    }

    private String name(String code) {
        return Articles.named(names.apply(code));
    }
}
