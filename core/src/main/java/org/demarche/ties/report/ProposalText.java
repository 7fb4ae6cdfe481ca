package org.demarche.ties.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.UnaryOperator;
import org.demarche.record.RecordedEvent;
import org.demarche.ties.RegisterChange;
import org.demarche.ties.StandingTie;
import org.demarche.ties.proposal.TieProposal;
import org.demarche.wording.EventWords;
import org.demarche.wording.PartyWords;
import org.demarche.wording.Words;
import org.demarche.wording.Wrapped;

/**
 * Tells which changes to the register coded events propose.
 *
 * @param names from code to name
 */
public record ProposalText(UnaryOperator<String> names) {
    private static final int WIDTH = 100;

    /** “Russia in Azerbaijan: cultural ends on 6 February 2025”. */
    public String headline(RegisterChange change) {
        return "%s %s on %s"
                .formatted(
                        subject(change.tie()),
                        change.isEnd() ? "ends" : "begins",
                        Words.date(change.date()));
    }

    private String subject(StandingTie tie) {
        TieWords words = new TieWords(names);
        String first = names.apply(tie.sides().first());
        String second = names.apply(tie.sides().second());
        return switch (tie.kind().order()) {
            case NONE -> first + " and " + second + ": " + words.thing(tie);
            case MEMBER_OF -> first + " in " + second + ": " + tie.what();
            case GUEST_IN_HOST, CLAIMANT_AGAINST -> words.tie(tie);
        };
    }

    /** The list; lines end in {@code \n}. */
    public String write(List<TieProposal> proposals) {
        List<TieProposal> open = proposals.stream().filter(p -> !p.isKnown()).toList();
        StringBuilder out = new StringBuilder();
        String more =
                proposals.size() == open.size()
                        ? ""
                        : "; %d more are on the register already"
                                .formatted(proposals.size() - open.size());
        out.append(
                Wrapped.lines(
                        Words.count(open.size(), "change")
                                + " proposed by coded events"
                                + more
                                + ".",
                        WIDTH,
                        0));
        open.forEach(p -> one(out, p));
        if (!open.isEmpty()) {
            out.append("\nDecide on them with: demarche review --ties\n");
        }
        return out.toString();
    }

    private void one(StringBuilder out, TieProposal proposal) {
        out.append('\n').append(Wrapped.lines(headline(proposal.change()), WIDTH, 0));
        evidence(proposal).forEach(l -> out.append(Wrapped.lines(l, WIDTH, 2)));
    }

    /** What it rests on, a line each. */
    List<String> evidence(TieProposal proposal) {
        RecordedEvent head = proposal.head();
        EventWords words = new EventWords(head, new PartyWords(names));
        return List.of(
                "“" + head.sentence() + "”",
                "%s · %s · event %s%s · rule: %s"
                        .formatted(
                                words.source(),
                                words.confidence(),
                                head.id(),
                                proposal.events().size() == 1
                                        ? ""
                                        : " and " + (proposal.events().size() - 1) + " more",
                                proposal.rule()));
    }

    /** The list as JSON, with those that are known. */
    public String json(List<TieProposal> proposals) {
        ArrayNode array = new ObjectMapper().createArrayNode();
        for (TieProposal proposal : proposals) {
            StandingTie tie = proposal.change().tie();
            ObjectNode node = array.addObject();
            node.put("kind", tie.kind().label()).put("what", tie.what());
            node.put("first", tie.sides().first()).put("second", tie.sides().second());
            node.put("change", proposal.change().isEnd() ? "ends" : "begins");
            node.put("date", proposal.change().date().toString());
            node.put("known", proposal.isKnown()).put("rule", proposal.rule());
            ArrayNode events = node.putArray("events");
            proposal.events()
                    .forEach(
                            e ->
                                    events.addObject()
                                            .put("id", e.id())
                                            .put("sentence", e.sentence()));
        }
        return array.toPrettyString() + "\n";
    }
}
