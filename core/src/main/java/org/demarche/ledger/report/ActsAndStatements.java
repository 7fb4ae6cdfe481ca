package org.demarche.ledger.report;

import java.util.ArrayList;
import java.util.List;
import org.demarche.ledger.Side;
import org.demarche.page.Percent;
import org.demarche.series.measure.QuadCounts;
import org.demarche.series.measure.Share;
import org.demarche.wording.Words;

/**
 * What the institutions of a side did and what its officials said, in words: which of both is more
 * often on record.
 *
 * @param side whose
 */
public record ActsAndStatements(Side side) {
    /** What to add where {@link #isFew}. */
    public static final String FEW = "So few tell what is on record and no more.";

    /** “acted more often than it spoke”: what the counts say, however few they are. */
    public String verb() {
        int acts = side.acts().total();
        int statements = side.statements().total();
        if (acts == 0 || statements == 0) {
            return acts > 0
                    ? "acted and did not speak"
                    : statements > 0 ? "spoke and did not act" : "neither acted nor spoke";
        }
        return acts > statements
                ? "acted more often than it spoke"
                : acts < statements
                        ? "spoke more often than it acted"
                        : "acted as often as it spoke";
    }

    /**
     * “3 acts of institutions (courts 1, missions and ties 2; 2 hostile), 2 statements of officials
     * (2 hostile) and 1 request or demand”.
     */
    public String counts() {
        List<String> parts = new ArrayList<>();
        QuadCounts acts = side.acts();
        parts.add(
                ofWhom(acts.total(), "act", "institutions")
                        + inBrackets(acts, String.join(", ", channels()) + "; "));
        QuadCounts statements = side.statements();
        parts.add(
                ofWhom(statements.total(), "statement", "officials") + inBrackets(statements, ""));
        int requests = side.requests();
        if (requests > 0) {
            parts.add(
                    Words.count(requests, "request")
                            + (requests == 1 ? " or demand" : " or demands"));
        }
        return Words.and(parts);
    }

    /**
     * What share of both are acts: “, so 60 % are acts (52–68)”; empty where there are too few to
     * say so.
     */
    public String share() {
        Share acts = side.actShare();
        if (!acts.isTold()) {
            return "";
        }
        String share =
                ", so %s are acts (%s)"
                        .formatted(Percent.of(acts.value().orElse(0)), Words.interval(acts));
        return acts.isMajority() || acts.isMinority()
                ? share
                : share + ", which may as well be a half";
    }

    /** Whether there is something, but too little to say more of it than that it is on record. */
    public boolean isFew() {
        return side.actShare().whole() > 0 && !side.actShare().isTold();
    }

    private List<String> channels() {
        return side.byChannel().entrySet().stream()
                .filter(e -> e.getKey().isInstitutional())
                .map(e -> e.getKey().words() + " " + Words.number(e.getValue().total()))
                .toList();
    }

    private static String ofWhom(int n, String noun, String whose) {
        return (n == 0 ? "no " + noun : Words.count(n, noun)) + " of " + whose;
    }

    private static String inBrackets(QuadCounts counts, String first) {
        return counts.total() == 0 ? "" : " (%s%s hostile)".formatted(first, hostile(counts));
    }

    private static String hostile(QuadCounts counts) {
        return counts.conflict() == 0
                ? "none"
                : counts.conflict() == counts.total() && counts.total() > 1
                        ? "all"
                        : Words.number(counts.conflict());
    }
}
