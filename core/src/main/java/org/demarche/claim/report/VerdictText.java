package org.demarche.claim.report;

import java.util.List;
import java.util.Locale;
import org.demarche.claim.Evidence;
import org.demarche.claim.Figure;
import org.demarche.claim.Hinge;
import org.demarche.claim.Verdict;
import org.demarche.claim.grammar.Understanding;
import org.demarche.dyad.Occurrence;
import org.demarche.wording.Words;
import org.demarche.wording.Wrapped;

/**
 * Writes a verdict as text for a terminal: first what was understood, then what the record says.
 */
public final class VerdictText {
    private static final int WIDTH = 100;

    /** The text; lines end in {@code \n}. */
    public String write(Understanding read, Verdict verdict, ClaimWords words) {
        StringBuilder out = new StringBuilder();
        out.append("understood as\n");
        for (ClaimWords.Part part : words.parts(verdict.window())) {
            String option = part.option().isEmpty() ? "" : "   [" + part.option() + "]";
            hanging(out, part.name(), part.words() + option);
        }
        if (!read.aside().isEmpty()) {
            hanging(out, "left aside", String.join(", ", read.aside()));
        }
        out.append('\n')
                .append(verdict.ruling().words().toUpperCase(Locale.ROOT))
                .append(verdict.isHanging() ? ", but it hangs on what counts (see below)\n" : "\n");
        verdict.reasons().forEach(r -> out.append(Wrapped.lines(r, WIDTH, 2)));
        out.append('\n');
        for (Figure figure : verdict.figures()) {
            out.append(Wrapped.lines(figure.what() + ": " + FigureWords.of(figure), WIDTH, 2));
        }
        evidence(out, "for", verdict.pro(), words);
        evidence(out, "against", verdict.contra(), words);
        hinges(out, verdict.hinges());
        for (String remark : verdict.remarks()) {
            out.append(Wrapped.lines("Note: " + remark, WIDTH, 0));
        }
        return out.toString();
    }

    private static void hanging(StringBuilder out, String name, String words) {
        String wrapped = Wrapped.lines(words, WIDTH, 13);
        out.append(String.format(Locale.ROOT, "  %-11s", name)).append(wrapped.substring(13));
    }

    private static void evidence(
            StringBuilder out, String side, Evidence evidence, ClaimWords words) {
        if (evidence.total() == 0) {
            out.append("\n").append(side).append(": none on record\n");
            return;
        }
        int shown = evidence.strongest().size();
        String most = shown < evidence.total() ? ", the %d strongest".formatted(shown) : "";
        out.append(
                "\n%s: %s, %s%s\n"
                        .formatted(side, Words.number(evidence.total()), evidence.label(), most));
        for (Occurrence one : evidence.strongest()) {
            OccurrenceWords told = new OccurrenceWords(one, words.names());
            out.append("  ").append(Wrapped.plain(told.line())).append('\n');
            if (!told.text().isBlank()) {
                out.append(Wrapped.lines(told.text(), WIDTH, 4));
            }
            out.append("    ").append(Wrapped.plain(told.source())).append('\n');
        }
    }

    private static void hinges(StringBuilder out, List<Hinge> hinges) {
        if (!hinges.isEmpty()) {
            out.append("\nwould it change?\n");
        }
        for (Hinge hinge : hinges) {
            out.append(
                    Wrapped.lines(
                            "%s: %s%s"
                                    .formatted(
                                            hinge.words(),
                                            hinge.isDecisive() ? "YES, " : "no, still ",
                                            hinge.ruling().words()),
                            WIDTH,
                            2));
        }
    }
}
