package org.demarche.ledger.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.dyad.Occurrence;
import org.demarche.ledger.Channel;
import org.demarche.ledger.Ledger;
import org.demarche.ledger.Side;
import org.demarche.series.measure.QuadCounts;
import org.demarche.wording.EventWords;
import org.demarche.wording.PartyWords;
import org.demarche.wording.Words;
import org.demarche.wording.Wrapped;

/**
 * Writes a ledger as text for a terminal.
 *
 * @param listed how many hostile acts of each side to list, at least 0
 */
public record LedgerText(int listed) {
    private static final int WIDTH = 100;

    /** The text; lines end in {@code \n}. */
    public String write(LedgerWords words) {
        Ledger ledger = words.ledger();
        StringBuilder out = new StringBuilder();
        out.append(Wrapped.lines(title(words), WIDTH, 0));
        for (Side side : ledger.sides()) {
            out.append('\n').append(heading(words.direction(side)));
            words.sentences(side).forEach(s -> out.append(Wrapped.lines(s, WIDTH, 0)));
            table(out, side);
            acts(out, side, words);
        }
        QuadCounts together = ledger.together();
        out.append('\n')
                .append(
                        Wrapped.lines(
                                "Together, on neither side: %s in words (meetings, agreements), %s"
                                                .formatted(
                                                        Words.number(together.friendlyWords()),
                                                        Words.number(together.friendlyDeeds()))
                                        + " in deed.",
                                WIDTH,
                                0));
        if (ledger.unplaced() > 0) {
            out.append(
                    Wrapped.lines(
                            Words.count(ledger.unplaced(), "happening")
                                    + " may lie in the period or not: dated too coarsely.",
                            WIDTH,
                            0));
        }
        return out.toString();
    }

    /** Both pairs, and how they differ. */
    public String write(LedgerWords words, LedgerWords other) {
        StringBuilder out = new StringBuilder(write(words));
        out.append('\n').append(write(other)).append('\n').append(heading("the two pairs"));
        List<Side> sides = words.ledger().sides();
        for (int i = 0; i < sides.size(); i++) {
            String line = words.difference(sides.get(i), other.ledger().sides().get(i), other);
            out.append(Wrapped.lines(line, WIDTH, 0));
        }
        return out.toString();
    }

    /** “Deeds and words between …, 1 January 2020 – 31 December 2025”. */
    static String title(LedgerWords words) {
        LocalDate last = words.ledger().end().minusDays(1);
        return "Deeds and words between %s, %s"
                .formatted(words.pair(), Words.days(words.ledger().from(), last));
    }

    private static String heading(String text) {
        return text.toUpperCase(Locale.ROOT) + "\n";
    }

    private static void table(StringBuilder out, Side side) {
        if (side.happened().isEmpty()) {
            return;
        }
        line(out, "", "hostile deeds", "hostile words", "friendly deeds", "friendly words");
        for (Channel channel : Channel.values()) {
            Optional.ofNullable(side.byChannel().get(channel))
                    .ifPresent(c -> row(out, channel.words(), c));
        }
        row(out, "all", side.all());
    }

    private static void row(StringBuilder out, String name, QuadCounts c) {
        line(
                out,
                name,
                Words.number(c.hostileDeeds()),
                Words.number(c.hostileWords()),
                Words.number(c.friendlyDeeds()),
                Words.number(c.friendlyWords()));
    }

    @SuppressWarnings("AnnotateFormatMethod")
    private static void line(StringBuilder out, String... cells) {
        out.append(
                        String.format(Locale.ROOT, "  %-24s %14s %14s %14s %14s", (Object[]) cells)
                                .stripTrailing())
                .append('\n');
    }

    private void acts(StringBuilder out, Side side, LedgerWords words) {
        PartyWords parties = new PartyWords(words.names());
        List<Occurrence> acts = side.hostileActs();
        int shown = Math.min(listed, acts.size());
        if (shown > 0) {
            out.append("  hostile acts, newest first:\n");
        }
        for (Occurrence act : acts.subList(0, shown)) {
            EventWords event = new EventWords(act.head(), parties);
            String head = "%s  %s · %s · %s";
            String channel = Side.channel(act).words();
            out.append(
                    Wrapped.lines(
                            head.formatted(event.date(), event.who(), event.type(), channel),
                            WIDTH,
                            2));
            out.append(Wrapped.lines(act.head().text() + " — " + event.source(), WIDTH, 6));
        }
        if (acts.size() > shown && shown > 0) {
            out.append("  … and %s more\n".formatted(Words.number(acts.size() - shown)));
        }
    }
}
