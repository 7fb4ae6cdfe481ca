package org.demarche.ties.proposal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.record.EventRecord;
import org.demarche.record.aggregate.AggregateTables;
import org.demarche.text.FormatException;
import org.demarche.ties.RegisterChange;

/**
 * What people said of proposed changes, in the table {@code tie_decision} of a record: what was
 * decided here, and what came with another record. What was decided here goes first.
 */
public final class TieDecisions {
    private static final String OWN = AggregateTables.OWN;

    private final EventRecord record;
    private List<DecisionRow> rows;

    private TieDecisions(EventRecord record) throws IOException {
        this.record = record;
        this.rows = record.ask(DecisionRows::all);
    }

    /**
     * Those of a record that hold; none if the record is of a release that kept none.
     *
     * @throws IOException if the record cannot answer
     */
    public static TieDecisions of(EventRecord record) throws IOException {
        return new TieDecisions(record);
    }

    /** All that holds, in the order it was decided. */
    public List<TieDecision> decisions() {
        return rows.stream().map(DecisionRow::decision).toList();
    }

    /** Changes in force; what another record accepted is not where it was refused here. */
    public List<RegisterChange> accepted() {
        List<TieDecision> refused =
                own().filter(d -> d.answer() == TieDecision.Answer.REFUSED).toList();
        return rows.stream()
                .filter(r -> r.decision().answer() == TieDecision.Answer.ACCEPTED)
                .filter(r -> r.isOf(OWN) || refused.stream().noneMatch(r.decision()::isAbout))
                .map(r -> r.decision().change())
                .distinct()
                .toList();
    }

    /** Those of the proposals that nobody has decided on and the register does not know. */
    public List<TieProposal> open(List<TieProposal> proposals) {
        return proposals.stream()
                .filter(p -> !p.isKnown())
                .filter(p -> rows.stream().noneMatch(r -> r.decision().isAbout(p)))
                .toList();
    }

    private Stream<TieDecision> own() {
        return rows.stream().filter(r -> r.isOf(OWN)).map(DecisionRow::decision);
    }

    /**
     * Keeps a decision in place of an earlier one on the same change, in a batch of its own; what
     * is taken back is ended. The same decision again changes nothing.
     */
    public void keep(TieDecision decision) throws IOException, FormatException {
        boolean isKept =
                own().anyMatch(
                                d ->
                                        d.change().equals(decision.change())
                                                && d.answer() == decision.answer());
        if (!isKept) {
            List<TieDecision> all = folded(Stream.concat(own(), Stream.of(decision)));
            replace(OWN, all, decision.at().toString(), "ties review " + decision.coder());
        }
    }

    /** What holds after decisions in their order. */
    private static List<TieDecision> folded(Stream<TieDecision> decisions) {
        List<TieDecision> held = new ArrayList<>();
        decisions.forEach(
                d -> {
                    held.removeIf(h -> h.change().equals(d.change()));
                    if (d.answer() != TieDecision.Answer.UNDONE) {
                        held.add(d);
                    }
                });
        return held;
    }

    /**
     * Adds decisions that lay beside the record; one that is on record already stays as it is.
     *
     * @return how many decisions of this record hold that did not before
     */
    public int takeOver(List<TieDecision> beside, String startedAt, String bringer)
            throws IOException, FormatException {
        List<TieDecision> before = own().toList();
        List<TieDecision> fresh =
                folded(beside.stream()).stream()
                        .filter(d -> before.stream().noneMatch(b -> b.isSameAs(d)))
                        .toList();
        if (!fresh.isEmpty()) {
            List<TieDecision> all = folded(Stream.concat(before.stream(), fresh.stream()));
            replace(OWN, all, startedAt, bringer);
        }
        return fresh.size();
    }

    /**
     * Puts what another record has published in place of what came from it before.
     *
     * @param file its table of decisions
     * @param dataset what to call that record
     * @return how many decisions came or were ended
     */
    public int takeIn(Path file, String dataset, String startedAt, String bringer)
            throws IOException, FormatException {
        List<TieDecision> theirs = record.write(w -> w.asked(c -> DecisionRows.published(c, file)));
        return replace(dataset, folded(theirs.stream()), startedAt, bringer);
    }

    private int replace(
            String dataset, List<TieDecision> decisions, String startedAt, String bringer)
            throws IOException, FormatException {
        int changed =
                record.write(
                        writing -> {
                            int batch = writing.nextBatch();
                            return writing.inTransaction(
                                    c -> {
                                        int n = DecisionRows.replace(c, dataset, decisions, batch);
                                        if (n > 0) {
                                            writing.sign(batch, startedAt, bringer);
                                        }
                                        return n;
                                    });
                        });
        rows = record.ask(DecisionRows::all);
        return changed;
    }
}
