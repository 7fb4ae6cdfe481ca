package org.demarche.brief;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.demarche.dyad.Occurrence;
import org.demarche.series.MonthCounts;
import org.demarche.series.PairCounts;
import org.demarche.series.measure.QuadCounts;
import org.demarche.series.measure.Share;
import org.demarche.turning.PairTurns;
import org.demarche.turning.report.TurnWords;
import org.demarche.wording.Articles;
import org.demarche.wording.EventWords;
import org.demarche.wording.Leaning;
import org.demarche.wording.PartyWords;
import org.demarche.wording.Words;

/**
 * The plain sentences a brief begins with, made from its counts and nothing else. Where the counts
 * are too small to tell, it says so.
 */
final class Lead {
    /** Below this many events no share is put in words. */
    static final int FEW = Share.FEW;

    private final Brief brief;
    private final BriefPair pair;
    private final PairCounts actual;
    private final Places places;
    private final List<List<LeadSentence>> paragraphs = new ArrayList<>();
    private List<LeadSentence> sentences = new ArrayList<>();

    private Lead(Brief brief, Places places) {
        this.brief = brief;
        this.pair = brief.main();
        this.actual = pair.series().actual();
        this.places = places;
    }

    /** The paragraphs, none of them empty; {@code places} tells where what is meant is found. */
    static List<List<LeadSentence>> of(Brief brief, Places places) {
        Lead lead = new Lead(brief, places);
        lead.write();
        Articles articles = brief.articles();
        return lead.paragraphs.stream()
                .filter(p -> !p.isEmpty())
                .map(p -> p.stream().map(s -> s.with(articles)).toList())
                .toList();
    }

    private void paragraph() {
        sentences = new ArrayList<>();
        paragraphs.add(sentences);
    }

    private void write() {
        paragraph();
        int happened = actual.total();
        if (happened == 0) {
            nothing();
        } else if (happened < FEW) {
            plain(
                    "Too few events to compare: %s on record as having happened."
                            .formatted(areOnRecord()));
            latest();
        } else {
            balance();
            direction();
            ledger();
            paragraph();
            extremes();
            latest();
        }
        paragraph();
        turned();
        chapters();
        undated(pair, places.undated());
        paragraph();
        brief.other().ifPresent(this::contrast);
        brief.other().ifPresent(other -> undated(other, ""));
        reading();
    }

    /** Where turns were found, the dates, leading to what is said of them. */
    private void turned() {
        for (PairTurns turns : brief.turned()) {
            if (!turns.turns().isEmpty()) {
                String dates = new TurnWords(turns, brief.names()).dates();
                String what = Words.capital(turns.measure().words()) + " ";
                String target = places == Places.NONE ? "" : "turned";
                String times = "turned " + Words.times(turns.turns().size());
                sentences.add(new LeadSentence(what, times, target, ": " + dates + "."));
            }
        }
    }

    /** What other layers found that deserves it, leading to their chapters. */
    private void chapters() {
        brief.chapters().stream()
                .filter(c -> !isContrast(c))
                .filter(c -> !isLedger(c) || actual.total() < FEW)
                .forEach(this::headline);
    }

    /** Who acts and who speaks: as the ledger tells, or else from the counts of months. */
    private void ledger() {
        Optional<Chapter> told = brief.chapters().stream().filter(Lead::isLedger).findFirst();
        told.ifPresentOrElse(
                this::headline,
                () -> {
                    deeds(actual.ab(), pair.nameA(), pair.nameB());
                    deeds(actual.ba(), pair.nameB(), pair.nameA());
                });
    }

    private static boolean isLedger(Chapter chapter) {
        return chapter.id().equals(Chapters.LEDGER);
    }

    private static boolean isContrast(Chapter chapter) {
        return chapter.id().equals(Chapters.CONTRAST);
    }

    private void headline(Chapter chapter) {
        if (!chapter.headline().isEmpty()) {
            sentences.add(
                    places == Places.NONE
                            ? LeadSentence.plain(chapter.headline())
                            : new LeadSentence(
                                    chapter.headline() + " ", "(more)", chapter.id(), ""));
        }
    }

    private void plain(String sentence) {
        sentences.add(LeadSentence.plain(Words.capital(sentence)));
    }

    private String areOnRecord() {
        int n = actual.total();
        return Words.count(n, "event") + (n == 1 ? " is" : " are");
    }

    private void nothing() {
        int apart = pair.series().apart().total();
        if (apart > 0) {
            plain(
                    ("Nothing is on record as having happened between %s%s; %s"
                                    + " planned, possible, alleged or denied.")
                            .formatted(
                                    pair.name(),
                                    inMonths(" in these months"),
                                    Words.count(apart, "event") + (apart == 1 ? " is" : " are")));
        } else {
            plain(
                    "The record holds no event between %s%s."
                            .formatted(pair.name(), inMonths(" in these months")));
        }
    }

    private String inMonths(String words) {
        return brief.hasMonths() ? words : "";
    }

    /** What has no date cannot be drawn; {@code target} is where it is listed. */
    private void undated(BriefPair of, String target) {
        int listed = of.series().undated().total();
        int leftOut = of.leftOut().undated();
        if (listed > 0) {
            String words = " %s no date and %s in no month; %s listed under ";
            sentences.add(
                    new LeadSentence(
                            events(listed, of)
                                    + (listed == 1
                                            ? words.formatted("has", "stands", "it is")
                                            : words.formatted("have", "stand", "they are")),
                            "Undated",
                            target,
                            "."));
        } else if (leftOut > 0) {
            plain(
                    "%s without a date %s left out, as nobody can tell whether %s in these months."
                            .formatted(
                                    events(leftOut, of),
                                    leftOut == 1 ? "is" : "are",
                                    leftOut == 1 ? "it lies" : "they lie"));
        }
    }

    private static String events(int count, BriefPair of) {
        return Words.count(count, "event") + " between " + of.name();
    }

    private void balance() {
        QuadCounts all = actual.together();
        sentences.add(
                new LeadSentence(
                        "Of %s told as having happened between %s "
                                .formatted(Words.count(all.total(), "event"), pair.name()),
                        Words.number(all.conflict()) + " are conflict",
                        "timeline",
                        " (%s) and %s cooperation."
                                .formatted(
                                        Words.share(all.conflictShare()),
                                        Words.number(all.cooperation()))));
    }

    private void direction() {
        int byA = actual.ab().conflict();
        int byB = actual.ba().conflict();
        if (byA + byB < FEW) {
            return;
        }
        Share more = new Share(Math.max(byA, byB), byA + byB);
        String who = byA >= byB ? pair.nameA() : pair.nameB();
        if (more.low() > 0.5) {
            sentences.add(
                    new LeadSentence(
                            "The hostile events come more from " + who + ": ",
                            Words.number(more.part()) + " of " + Words.number(more.whole()),
                            "deeds",
                            " (" + Words.share(more) + ")."));
        } else {
            plain(
                    ("Neither side is the more hostile as far as the counts can tell: %s hostile"
                                    + " events of %s, %s of %s.")
                            .formatted(
                                    Words.number(byA),
                                    pair.nameA(),
                                    Words.number(byB),
                                    pair.nameB()));
        }
    }

    private void deeds(QuadCounts counts, String actor, String recipient) {
        Share deeds = counts.hostileDeedShare();
        if (deeds.whole() == 0) {
            plain("No hostile event of %s towards %s is on record.".formatted(actor, recipient));
        } else if (!deeds.isTold()) {
            plain(
                    "The %s of %s towards %s %s too few to tell deeds from words."
                            .formatted(
                                    Words.count(deeds.whole(), "hostile event"),
                                    actor,
                                    recipient,
                                    deeds.whole() == 1 ? "is" : "are"));
        } else {
            String verb = Leaning.verb(deeds);
            String figures =
                    ": %s of its %s towards %s %s deeds (%s)."
                            .formatted(
                                    Words.number(deeds.part()),
                                    Words.count(deeds.whole(), "hostile event"),
                                    recipient,
                                    deeds.part() == 1 ? "is" : "are",
                                    Words.share(deeds));
            sentences.add(new LeadSentence("In conflict " + actor + " ", verb, "deeds", figures));
        }
    }

    private void extremes() {
        strongest("conflict", m -> m.actual().together().conflict());
        strongest("cooperation", m -> m.actual().together().cooperation());
        List<MonthCounts> silent =
                pair.series().months().stream().filter(MonthCounts::isSilent).toList();
        if (!silent.isEmpty()) {
            int read = pair.series().months().size() - pair.series().gaps().size();
            sentences.add(
                    new LeadSentence(
                            "In ",
                            Words.number(silent.size()) + " of the " + Words.count(read, "month"),
                            "timeline",
                            " read nothing is on record as having happened."));
        }
    }

    private void strongest(String what, ToIntFunction<MonthCounts> count) {
        List<MonthCounts> months = pair.series().months();
        int most = months.stream().mapToInt(count).max().orElse(0);
        List<YearMonth> of =
                months.stream()
                        .filter(m -> count.applyAsInt(m) == most)
                        .map(MonthCounts::month)
                        .toList();
        if (most < 2) {
            return;
        }
        String events = Words.count(most, "event");
        String also = of.size() == 1 ? "" : " and " + Words.count(of.size() - 1, "other month");
        sentences.add(
                new LeadSentence(
                        "Most " + what + " fell in ",
                        Words.month(of.get(0)),
                        places.month(of.get(0)),
                        also + " (" + events + (of.size() == 1 ? ")." : " each).")));
    }

    private void latest() {
        PartyWords parties = new PartyWords(brief.names());
        Optional<Occurrence> latest =
                pair.events().stream().filter(e -> e.isActual() && e.date().isKnown()).findFirst();
        latest.ifPresent(
                e ->
                        sentences.add(
                                new LeadSentence(
                                        "The latest is of ",
                                        Words.date(e.date()),
                                        places.event(e.head()),
                                        ": "
                                                + new EventWords(e.head(), parties).inSentence()
                                                + ".")));
    }

    /** What the chapter found; without one, how hostile the two are. */
    private void contrast(BriefPair other) {
        Optional<Chapter> told = brief.chapters().stream().filter(Lead::isContrast).findFirst();
        if (told.isPresent()) {
            headline(told.get());
            return;
        }
        Share here = actual.together().conflictShare();
        Share there = other.series().actual().together().conflictShare();
        if (here.whole() < FEW || there.whole() < FEW) {
            plain(
                    ("Between %s there %s%s: too few in one of the pairs to" + " compare.")
                            .formatted(
                                    other.name(),
                                    there.whole() == 1
                                            ? "is 1 event"
                                            : "are " + Words.count(there.whole(), "event"),
                                    inMonths(" in the same months")));
            return;
        }
        String verdict =
                here.isApartFrom(there)
                        ? "a difference chance hardly makes"
                        : "the intervals overlap, so no difference can be told";
        plain(
                "Between %s %s of %s are conflict (%s): %s."
                        .formatted(
                                other.name(),
                                Words.number(there.part()),
                                Words.count(there.whole(), "event"),
                                Words.share(there),
                                verdict));
    }

    private void reading() {
        if (!pair.isReadingDated()) {
            plain(
                    "No article on record is dated, so how much of any month was read is not"
                            + " known.");
            return;
        }
        int gaps = pair.series().gaps().size();
        int all = pair.series().months().size();
        if (gaps == all) {
            plain("Nothing at all was read of these months, so their silence means nothing.");
            return;
        }
        if (actual.total() == 0) {
            plain(
                    "It is not for lack of reporting: these months hold %s %s."
                            .formatted(
                                    Words.number(pair.series().articles()),
                                    pair.yardstick().words()));
        }
        if (gaps > 0) {
            plain(
                    "No %s is on record of %s: %s silence means nothing."
                            .formatted(
                                    pair.yardstick().noun(),
                                    Words.count(gaps, "month"),
                                    gaps == 1 ? "its" : "their"));
        }
        ReadingChange.between(pair.series(), pair.yardstick().noun()).ifPresent(this::plain);
    }
}
