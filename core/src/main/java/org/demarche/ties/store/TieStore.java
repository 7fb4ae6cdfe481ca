package org.demarche.ties.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.demarche.record.EventRecord;
import org.demarche.text.FormatException;
import org.demarche.ties.outside.OutsideTieStore;
import org.demarche.ties.outside.OutsideTies;
import org.demarche.ties.proposal.TieDecisions;

/** The standing ties a record holds beside the register: decisions on changes, and data sets. */
public final class TieStore {
    private final EventRecord record;
    private final OutsideTieStore outside;

    public TieStore(EventRecord record) {
        this.record = record;
        this.outside = new OutsideTieStore(record);
    }

    /** What people said of proposed changes, read anew. */
    public TieDecisions decisions() throws IOException {
        return TieDecisions.of(record);
    }

    /** What imported data sets tell of two states. */
    public OutsideTies between(String a, String b) throws IOException {
        return outside.between(a, b);
    }

    /**
     * What came with another record.
     *
     * @param decisions decisions that came, or that it has no longer
     * @param ties rows of other data sets that came or were ended
     */
    public record TakenIn(int decisions, int ties) {}

    /**
     * Takes in the ties that another record has published. Its decisions are kept as that record's,
     * in place of what came from it before; those made here go first. What it imported of other
     * data sets is added to what is here. The same again changes nothing.
     *
     * @param folder such as {@code desk.parquet}
     * @param name what its events are called here
     * @param startedAt the moment, as batches note it
     * @throws IOException if nothing was published in the folder
     * @throws FormatException if it is of another version, or a file is missing or changed
     */
    public TakenIn takeIn(Path folder, String name, String startedAt)
            throws IOException, FormatException {
        Map<String, Path> tables = record.write(w -> w.published(folder));
        String bringer = "import " + name;
        Path decisions = tables.get("tie_decisions");
        int decided =
                decisions == null ? 0 : decisions().takeIn(decisions, name, startedAt, bringer);
        return new TakenIn(decided, outside.takeIn(tables, startedAt, bringer));
    }
}
