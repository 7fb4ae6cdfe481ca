package org.demarche.ties.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.demarche.ties.TieKind;
import org.demarche.ties.proposal.TieProposal;
import org.demarche.ties.proposal.TieReview;
import org.demarche.wording.Wrapped;

/**
 * Draws the proposed change to be decided on as lines of text.
 *
 * @param review where the person is
 * @param names from code to name
 */
public record ProposalScreen(TieReview review, UnaryOperator<String> names) {
    /**
     * The screen.
     *
     * @param width columns, at least 40
     */
    public List<String> draw(int width) {
        int columns = Math.max(40, width - 1);
        TieProposal proposal = review.current();
        ProposalText text = new ProposalText(names);
        List<String> lines = new ArrayList<>();
        lines.add("change " + review.place());
        lines.add("─".repeat(columns));
        add(lines, text.headline(proposal.change()) + "?", columns);
        lines.add("");
        text.evidence(proposal).forEach(l -> add(lines, l, columns));
        lines.add("");
        if (!review.note().isEmpty()) {
            lines.add(review.note());
        }
        boolean canTurn = proposal.change().tie().kind().order() == TieKind.Order.GUEST_IN_HOST;
        add(
                lines,
                "y accept · "
                        + (canTurn ? "w accept, but it is the other's · " : "")
                        + "n refuse · s skip · b back · u undo · q quit",
                columns);
        return lines;
    }

    private static void add(List<String> lines, String text, int width) {
        Wrapped.lines(text, width, 1).lines().forEach(lines::add);
    }
}
