package org.demarche.ties.report;

import java.util.List;
import org.demarche.ties.outside.BodyYear;
import org.demarche.ties.outside.OutsideTie;
import org.demarche.ties.outside.OutsideTies;
import org.demarche.ties.outside.VoteYear;
import org.demarche.wording.Words;
import org.demarche.wording.Wrapped;

/** Tells what imported data sets say, apart from the register. */
final class OutsideText {
    private static final int YEARS = 10;

    private OutsideText() {}

    static void write(StringBuilder out, TieView view, int width) {
        OutsideTies told = view.told();
        if (told.isEmpty()) {
            return;
        }
        out.append("\nAs other data sets tell it\n");
        TieWords words = new TieWords(view.names());
        for (OutsideTie tie : told.ties()) {
            out.append(Wrapped.lines(line(tie, words), width, 2));
        }
        List<BodyYear> bodies = told.bodies();
        if (!bodies.isEmpty()) {
            BodyYear last = bodies.get(bodies.size() - 1);
            out.append(
                    Wrapped.lines(
                            "COW IGO counts %s both belonged to in %d"
                                    .formatted(
                                            Words.count(last.bodies(), "organisation"),
                                            last.year()),
                            width,
                            2));
        }
        votes(out, told.votes(), width);
    }

    /** “COW alliances: defence pact, 1992 – 2012 (the data end there; it names no treaty)”. */
    static String line(OutsideTie tie, TieWords words) {
        String name = tie.name().isEmpty() ? "" : " (" + tie.name() + ")";
        return "%s: %s%s, %s%s"
                .formatted(tie.dataset(), tie.what(), name, years(tie, words), remark(tie));
    }

    /** Whole years as the last one it stood; days as days. */
    static String years(OutsideTie tie, TieWords words) {
        boolean isYears = tie.span().from().isKnown() && tie.span().from().month() == 0;
        if (!isYears || tie.span().isOpen()) {
            return words.span(tie.span());
        }
        int first = tie.span().from().year();
        int last = tie.span().to().year() - 1;
        return first == last ? Integer.toString(first) : first + "–" + last;
    }

    static String remark(OutsideTie tie) {
        String cut = tie.isCut() ? "the data end there" : "";
        String unnamed = tie.name().isEmpty() ? "no treaty named" : "";
        String both = cut + (cut.isEmpty() || unnamed.isEmpty() ? "" : "; ") + unnamed;
        return both.isEmpty() ? "" : " (" + both + ")";
    }

    private static void votes(StringBuilder out, List<VoteYear> votes, int width) {
        List<VoteYear> last = votes.subList(Math.max(0, votes.size() - YEARS), votes.size());
        for (VoteYear year : last) {
            out.append(Wrapped.lines("UN General Assembly: " + vote(year), width, 2));
        }
        if (last.size() < votes.size()) {
            out.append(
                    Wrapped.lines(
                            "and %s before, from %d on; --json has them all"
                                    .formatted(
                                            Words.count(votes.size() - last.size(), "year"),
                                            votes.get(0).year()),
                            width,
                            2));
        }
    }

    /** “voted alike in 70 %, 60–79 (63 of 90 roll calls) in 2014”. */
    static String vote(VoteYear year) {
        return "voted alike in %s (%d of %s) in %d"
                .formatted(
                        Words.share(year.alike()),
                        year.alike().part(),
                        Words.count(year.alike().whole(), "roll call"),
                        year.year());
    }
}
