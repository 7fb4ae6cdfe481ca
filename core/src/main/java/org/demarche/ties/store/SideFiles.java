package org.demarche.ties.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.actor.ActorKnowledge;
import org.demarche.record.EventRecord;
import org.demarche.text.FormatException;
import org.demarche.ties.RegisterChange;
import org.demarche.ties.StandingTie;
import org.demarche.ties.TieFile;
import org.demarche.ties.outside.OutsideTieStore;
import org.demarche.ties.proposal.TieDecision;
import org.demarche.ties.proposal.TieDecisions;
import org.demarche.ties.proposal.TieReviewFile;

/**
 * The files in which an earlier release kept ties beside a record: {@code NAME.ties.csv}, {@code
 * NAME.ties-review.jsonl} and the folder {@code NAME.ties}. They are taken over once and then bear
 * the ending {@code .taken}; killed in between, they are taken over again, which changes nothing.
 */
public final class SideFiles {
    private static final String TAKEN = ".taken";

    private final Path changes;
    private final Path review;
    private final Path folder;

    private SideFiles(Path record) {
        this.changes = sibling(record, ".ties.csv");
        this.review = sibling(record, ".ties-review.jsonl");
        this.folder = sibling(record, ".ties");
    }

    /** Those of a record, which need not be there. */
    public static SideFiles beside(Path record) {
        return new SideFiles(record);
    }

    private static Path sibling(Path record, String ending) {
        Path name = record.getFileName();
        if (name == null) {
            throw new IllegalArgumentException("a record must have a file name, was " + record);
        }
        return record.resolveSibling(name.toString().replaceFirst("\\.duckdb$", "") + ending);
    }

    /**
     * What was taken over.
     *
     * @param decisions decisions on changes that were not on record
     * @param ties rows of other data sets that were not on record
     * @param files the files, under their old names
     */
    public record Taken(int decisions, int ties, List<Path> files) {
        public Taken {
            files = List.copyOf(files);
        }
    }

    /** Those that are there. */
    public List<Path> files() {
        return Stream.of(changes, review, folder).filter(Files::exists).toList();
    }

    /**
     * Takes them over into the record they lie beside.
     *
     * @param record open to write
     * @param startedAt the moment, as its batches are to note it
     * @throws FormatException if one is damaged; nothing is renamed then
     */
    public Taken takeOver(EventRecord record, ActorKnowledge actors, Instant startedAt)
            throws IOException, FormatException {
        List<Path> there = files();
        List<TieDecision> decisions = decisions(actors, startedAt);
        String at = startedAt.toString();
        int ties = Files.isDirectory(folder) ? new OutsideTieStore(record).takeOver(folder, at) : 0;
        int decided = TieDecisions.of(record).takeOver(decisions, at, "ties beside the record");
        for (Path file : there) {
            Files.move(file, free(file));
        }
        return new Taken(decided, ties, there);
    }

    /** A name nothing bears. */
    private static Path free(Path file) {
        Path free = file.resolveSibling(file.getFileName() + TAKEN);
        for (int n = 2; Files.exists(free); n++) {
            free = file.resolveSibling(file.getFileName() + TAKEN + n);
        }
        return free;
    }

    /**
     * Decisions as the table has them: a change may stand in it that nobody decided on, where a
     * person wrote it there, and one that was accepted may have been struck.
     */
    private List<TieDecision> decisions(ActorKnowledge actors, Instant startedAt)
            throws IOException, FormatException {
        List<TieDecision> all = new ArrayList<>(new TieReviewFile(review).read());
        List<RegisterChange> accepted = new TieFile(changes).read(actors);
        all.removeIf(
                d ->
                        d.answer() == TieDecision.Answer.ACCEPTED
                                && accepted.stream().noneMatch(c -> isSame(c, d.change())));
        for (RegisterChange change : accepted) {
            if (all.stream().noneMatch(d -> isSame(change, d.change()))) {
                String writer = String.valueOf(changes.getFileName());
                all.add(
                        new TieDecision(
                                startedAt, writer, TieDecision.Answer.ACCEPTED, change, List.of()));
            }
        }
        return all;
    }

    /** The table has not all that a decision tells. */
    private static boolean isSame(RegisterChange one, RegisterChange other) {
        StandingTie a = one.tie();
        StandingTie b = other.tie();
        return a.kind() == b.kind()
                && a.sides().equals(b.sides())
                && a.span().equals(b.span())
                && a.source().equals(b.source());
    }
}
