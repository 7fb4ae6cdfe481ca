package org.demarche.brief;

import java.util.List;
import java.util.Locale;
import org.demarche.dyad.Occurrence;
import org.demarche.wording.EventWords;
import org.demarche.wording.MarkedSentence;
import org.demarche.wording.PartyWords;
import org.demarche.wording.Words;
import org.demarche.wording.Wrapped;

/** Writes a brief as plain text for a terminal, without colours. */
public final class BriefText {
    private final int width;
    private final int limit;

    /**
     * @param width characters a line, at least 72
     * @param limit how many events of each pair to list, at least 0
     */
    public BriefText(int width, int limit) {
        if (width < 72) {
            throw new IllegalArgumentException("width must be >= 72, was " + width);
        }
        if (limit < 0) {
            throw new IllegalArgumentException("limit must be >= 0, was " + limit);
        }
        this.width = width;
        this.limit = limit;
    }

    /** The text; lines end in {@code \n}. */
    public String write(Brief brief) {
        StringBuilder out = new StringBuilder();
        out.append(Wrapped.lines(brief.title(), width, 0));
        out.append(Wrapped.lines(brief.meta(), width, 0));
        for (List<LeadSentence> paragraph : Lead.of(brief, Places.NONE)) {
            StringBuilder text = new StringBuilder();
            paragraph.forEach(s -> text.append(s.text()).append(' '));
            out.append('\n').append(Wrapped.lines(text.toString(), width, 0));
        }
        timelines(out, brief);
        turned(out, brief);
        deeds(out, brief);
        brief.chapters().forEach(chapter -> chapter(out, chapter));
        for (BriefPair pair : brief.pairs()) {
            heading(out, brief, "What happened", pair);
            events(out, brief, pair);
        }
        String marks = "In [brackets]: the words that tell what happened.";
        out.append('\n').append(Wrapped.lines(marks, width, 0));
        out.append(Wrapped.lines(HowToRead.citation(brief), width, 0));
        return out.toString();
    }

    private void chapter(StringBuilder out, Chapter chapter) {
        out.append('\n').append(chapter.title().toUpperCase(Locale.ROOT)).append('\n');
        chapter.sentences().forEach(s -> out.append(Wrapped.lines(s, width, 0)));
        out.append("All of it: ").append(chapter.command()).append('\n');
    }

    private void turned(StringBuilder out, Brief brief) {
        String gap = "";
        for (List<LeadSentence> paragraph : Turned.of(brief, Places.NONE)) {
            out.append(gap.isEmpty() ? "\nWHEN IT TURNED\n" : gap);
            StringBuilder text = new StringBuilder();
            paragraph.forEach(s -> text.append(s.text()).append(' '));
            out.append(Wrapped.lines(text.toString(), width, 0));
            gap = "\n";
        }
    }

    private void timelines(StringBuilder out, Brief brief) {
        if (!brief.hasMonths()) {
            out.append("\nWHEN\n").append(Wrapped.lines(BriefPage.NO_TIMELINE, width, 0));
            return;
        }
        int largest =
                brief.pairs().stream().mapToInt(p -> TextTimeline.peak(p.series())).max().orElse(0);
        for (BriefPair pair : brief.pairs()) {
            heading(out, brief, "When", pair);
            Scale scale = Scale.of(TextTimeline.peak(pair.series()), largest);
            if (scale.isOwn()) {
                String unit = TextTimeline.unit(pair.series());
                out.append(Wrapped.lines(scale.caption(unit), width, 0));
            }
            out.append(new TextTimeline(pair, width, scale.top()).text());
        }
    }

    private void heading(StringBuilder out, Brief brief, String what, BriefPair pair) {
        String text = brief.pairs().size() == 1 ? what : what + ": " + pair.name();
        out.append('\n').append(Wrapped.lines(text.toUpperCase(Locale.ROOT), width, 0));
    }

    private static void deeds(StringBuilder out, Brief brief) {
        int who =
                brief.pairs().stream()
                        .flatMap(p -> DeedsTable.rows(p).stream())
                        .mapToInt(r -> r.who().length())
                        .max()
                        .orElse(0);
        String pattern = "%-" + Math.max(12, who) + "s  %-8s %6s %6s  %-14s %11s";
        out.append("\nDEEDS AND WORDS\n");
        out.append(line(pattern, "", "", "deeds", "words", "share of deeds", "not as fact"));
        for (BriefPair pair : brief.pairs()) {
            for (DeedsTable.Row row : DeedsTable.rows(pair)) {
                out.append(
                        line(
                                pattern,
                                row.who(),
                                row.kind(),
                                Words.number(row.deeds().part()),
                                Words.number(row.words()),
                                row.shareInWords(),
                                Words.number(row.apart())));
            }
        }
    }

    @SuppressWarnings("AnnotateFormatMethod")
    private static String line(String pattern, String... cells) {
        return String.format(Locale.ROOT, pattern, (Object[]) cells).stripTrailing() + "\n";
    }

    private void events(StringBuilder out, Brief brief, BriefPair pair) {
        PartyWords parties = new PartyWords(brief.names());
        List<Occurrence> events = pair.events();
        if (events.isEmpty()) {
            out.append("There is no event to list.\n");
        }
        int undated = pair.series().undated().total();
        int listed = Math.min(limit, events.size());
        for (int i = 0; i < listed; i++) {
            out.append(i == 0 ? "" : "\n");
            if (i == events.size() - undated) {
                out.append(EventList.UNDATED + ", %s\n\n".formatted(Words.count(undated, "event")));
            }
            event(out, events.get(i), new EventWords(events.get(i).head(), parties));
        }
        int more = events.size() - listed;
        if (more > 0) {
            String some = ", %s without a date".formatted(Words.number(undated));
            String ofThese = undated == 0 ? "" : more > undated ? some : " without a date";
            out.append(
                    "… and %s more%s: %s\n"
                            .formatted(Words.number(more), ofThese, EventList.command(pair)));
        }
    }

    private void event(StringBuilder out, Occurrence event, EventWords words) {
        String doubt = words.doubt().map(d -> " {" + d.toUpperCase(Locale.ROOT) + "}").orElse("");
        String type = event.what().toString();
        String what = words.who() + " · " + words.deedOrWord() + " · " + type + doubt;
        String head = Wrapped.lines(what, width, 12);
        String date =
                String.format(
                        Locale.ROOT, "%-12s", words.date().isEmpty() ? "no date" : words.date());
        out.append(date).append(head.substring(12));
        StringBuilder sentence = new StringBuilder();
        boolean inTrigger = false;
        for (MarkedSentence.Piece piece : MarkedSentence.of(event.head()).pieces()) {
            if (piece.isTrigger() != inTrigger) {
                sentence.append(inTrigger ? ']' : '[');
                inTrigger = piece.isTrigger();
            }
            sentence.append(piece.text());
        }
        sentence.append(inTrigger ? "]" : "");
        out.append(Wrapped.lines(sentence.toString(), width, 12));
        int more = event.reports().size() - 1;
        String also = more == 0 ? "" : " · joined with " + Words.count(more, "other report");
        String source = words.remarks() + words.source() + " · " + words.confidence() + also;
        out.append(Wrapped.lines(source, width, 12));
    }
}
