package org.demarche.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.demarche.series.report.SourceWords;
import org.demarche.wording.Words;

/** What a reader must know before quoting a number of a brief. */
final class HowToRead {
    private HowToRead() {}

    /**
     * A remark.
     *
     * @param about what it is on
     * @param text the remark
     */
    record Note(String about, String text) {}

    static List<Note> notes(Brief brief) {
        List<Note> notes = new ArrayList<>();
        notes.add(
                new Note(
                        "Events",
                        "An event is one act of one side on the other as a sentence of a news"
                                + " article reports it, typed after the PLOVER scheme. Reports that"
                                + " tell of the same happening are joined and count once; which"
                                + " were joined, and why, shows demarche events A B --reports."
                                + " What both sides do together (agree, consult, cooperate) counts"
                                + " once for the pair."));
        notes.add(new Note("Sources", sources(brief)));
        notes.add(
                new Note(
                        "Deeds and words",
                        "Deeds are the types of material cooperation and material conflict, words"
                                + " those of verbal cooperation and verbal conflict. Only what is"
                                + " told as having happened is counted; planned, possible, alleged"
                                + " and denied events are listed, marked, and counted apart."));
        notes.add(
                new Note(
                        "Intervals",
                        "Shares carry Wilson's 95 % interval, which takes events to be independent"
                                + " of each other; reports of one quarrel are not, so it is rather"
                                + " too narrow. Below "
                                + Lead.FEW
                                + " events no share is given."));
        notes.add(new Note("Coverage", coverage(brief)));
        notes.add(
                new Note(
                        "Confidence",
                        "The coder is a program and errs; the figure is its own probability that"
                                + " an event is right. The words in colour tell what happened, the"
                                + " underlined ones who acts (solid) and on whom (dotted)."));
        notes.add(
                new Note(
                        "Names and disputed areas",
                        "States are named as in ISO 3166-1, former ones for their years."
                                + " Self-declared entities are kept apart from the organs of a"
                                + " state. No name, code or order is a judgement on the status of"
                                + " an area."));
        notes.add(new Note("To cite", citation(brief)));
        return notes;
    }

    /** Whose reports are counted. */
    private static String sources(Brief brief) {
        String counted =
                brief.pairs().stream()
                        .map(p -> p.name() + ": " + SourceWords.counted(p.counted()))
                        .collect(Collectors.joining("; "));
        String whose =
                brief.provenance().isOwn()
                        ? "Only what was read and coded here counts (demarche)."
                        : "Counted are the reports of "
                                + String.join(", ", brief.provenance().datasets())
                                + ", held against all that they report of any pair; no row of"
                                + " another data set says whether it is only alleged or planned.";
        return whose + " " + counted + ". Others: --source.";
    }

    private static String coverage(Brief brief) {
        Provenance from = brief.provenance();
        StringBuilder out = new StringBuilder();
        if (from.isOwn()) {
            out.append("The record %s holds ".formatted(from.record()))
                    .append(Words.count(from.articles(), "article"))
                    .append(Brief.outlets(" of ", from.outlets()))
                    .append(", ")
                    .append(months(brief));
        } else {
            out.append("The record %s holds ".formatted(from.record()))
                    .append(Words.number(brief.main().series().articles()))
                    .append(" ")
                    .append(from.yardstick().words())
                    .append(" of these months.");
        }
        out.append(" It is not the whole press: it shows what was read.");
        if (brief.hasMonths() && brief.main().isReadingDated()) {
            out.append(" Hatched months were not read at all.");
        }
        out.append(" An event is filed under the month it happened in, which may be earlier than")
                .append(" its report; what neither sentence nor article dates stands in no month.");
        for (BriefPair pair : brief.pairs()) {
            int yearOnly = pair.series().yearOnly().total();
            if (yearOnly > 0) {
                out.append(
                        " Of %s only the year is told: %s; counted, but not drawn."
                                .formatted(Words.count(yearOnly, "event"), pair.name()));
            }
            if (pair.leftOut().outside() > 0) {
                out.append(
                        " %s of %s on record outside these months left out."
                                .formatted(
                                        Words.count(pair.leftOut().outside(), "event"),
                                        pair.name()));
            }
        }
        return out.toString();
    }

    private static String months(Brief brief) {
        return brief.main().isReadingDated()
                ? Words.number(brief.main().series().articles()) + " of them from these months."
                : "none of them dated.";
    }

    /** The line to put into a footnote. */
    static String citation(Brief brief) {
        Provenance from = brief.provenance();
        return "Démarche, “%s”, data version %s, coder %s."
                .formatted(brief.title(), from.dataVersion(), from.coder());
    }
}
