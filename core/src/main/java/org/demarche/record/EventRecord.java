package org.demarche.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.demarche.record.aggregate.AggregateTables;
import org.demarche.record.aggregate.DyadAggregates;
import org.demarche.record.aggregate.DyadQuestion;
import org.demarche.record.aggregate.DyadQuestion.Sources;
import org.demarche.record.aggregate.DyadTimeline;
import org.demarche.record.aggregate.ExposureMemory;
import org.demarche.record.aggregate.Pair;
import org.demarche.record.export.ExportForm;
import org.demarche.record.export.ExportTable;
import org.demarche.record.export.RecordExport;
import org.demarche.record.follow.FollowQueries;
import org.demarche.record.follow.FollowQuestion;
import org.demarche.record.follow.PairFollowed;
import org.demarche.record.outside.OutsideEvent;
import org.demarche.record.outside.OutsideQuestion;
import org.demarche.record.outside.OutsideSearch;
import org.demarche.record.query.Answer;
import org.demarche.record.query.RecordQuery;
import org.demarche.record.query.RecordSchema;
import org.demarche.record.query.TableShape;
import org.demarche.source.SetAside;
import org.demarche.text.Article;
import org.demarche.text.FormatException;

/**
 * The record on disk: every article read, every event coded from it with its sentence, and what
 * became of the rest.
 *
 * <p>Its working form is one DuckDB file, its lasting form a folder of Parquet files beside it,
 * written by {@link #publish}. One process at a time may have it open to write; within the process
 * any number of threads may ask while one adds. A batch is on record as a whole or not at all,
 * wherever the process is killed, and adding it again changes nothing.
 */
public final class EventRecord implements AutoCloseable {
    private final Path file;
    private final Access access;
    private final Database database;
    private final Object writing = new Object();
    private final ExposureMemory exposures = new ExposureMemory();
    private Optional<Held> held = Optional.empty();
    private Stage.Watch watch = Stage.Watch.NONE;

    private EventRecord(Path file, Access access, Database database) {
        this.file = file;
        this.access = access;
        this.database = database;
    }

    /** Opens a record within {@link Limits#standard()}. */
    public static EventRecord open(Path file, Access access) throws IOException, FormatException {
        return open(file, access, Limits.standard());
    }

    /**
     * Opens a record; one that is to be written is made if there is none.
     *
     * @throws IOException if it is open elsewhere, missing, a folder, or cannot be read
     * @throws FormatException if the file is no record, or one of another version
     */
    public static EventRecord open(Path file, Access access, Limits limits)
            throws IOException, FormatException {
        RecordFile place = new RecordFile(file, limits);
        place.check(access);
        if (access == Access.READ_WRITE && Files.notExists(file)) {
            place.create();
        }
        return new EventRecord(file, access, place.open(access));
    }

    /**
     * Makes the working file again from the Parquet files beside it.
     *
     * @param file the working file, which must not exist
     * @throws IOException if there is a working file in the way, or nothing was published
     * @throws FormatException if what was published is not whole
     */
    public static void rebuildFromParquet(Path file) throws IOException, FormatException {
        new RecordFile(file, Limits.standard()).rebuild();
    }

    /**
     * Mends a record with the least that will do: counts anew, publishes again, or makes the
     * working file from the Parquet files, keeping the old one beside it.
     *
     * @return what was done, in one line
     * @throws IOException if it is open elsewhere, or there is nothing to mend it from
     * @throws FormatException if what was published is not whole
     */
    public static String repair(Path file) throws IOException, FormatException {
        return new RecordRepair(file, Limits.standard()).run();
    }

    /** What tells whether an article changed: SHA-256 of text, headline, day, outlet, address. */
    public static String contentHash(Article article) {
        return Digest.ofContent(article);
    }

    /**
     * Whether this very content was read by this coder and needs no second reading.
     *
     * <p>Also true of a content that was superseded under the same coder, so that two articles
     * under one id do not take turns whenever their folder is read.
     *
     * @param contentHash from {@link #contentHash}
     */
    public boolean holds(String articleId, String contentHash, String coderVersion)
            throws IOException {
        Held.Known known = held().known(articleId);
        return known != null && known.has(contentHash, coderVersion);
    }

    /**
     * Adds a batch as a whole. Articles that are held are skipped; those that changed or have
     * another coder end what was on record of them.
     */
    public Receipt add(Batch batch) throws IOException {
        mustWrite();
        synchronized (writing) {
            Held known = current();
            Intake intake = Intake.of(batch, known);
            List<SetAside> fresh = database.ask(c -> SetAsides.fresh(c, batch.setAside()));
            if (intake.readings().isEmpty() && fresh.isEmpty()) {
                return new Receipt(0, intake.counts(), 0, 0, 0);
            }
            int number = known.batch() + 1;
            Receipt receipt =
                    database.inTransaction(
                            c -> new BatchWriter(c, batch, number, watch).write(intake, fresh));
            known.take(number, intake.changes());
            return receipt;
        }
    }

    /** What is done while nothing else writes. */
    public interface Work<T> {
        T with(Writing writing) throws IOException, FormatException;
    }

    /** Lets somebody write who keeps tables of their own in the record. */
    public <T> T write(Work<T> work) throws IOException, FormatException {
        mustWrite();
        synchronized (writing) {
            try (Writing own = new Writing(file, database.connect())) {
                return work.with(own);
            }
        }
    }

    /** Lets somebody ask who keeps tables of their own in the record. */
    public <T> T ask(Writing.Change<T> question) throws IOException {
        return database.inTransaction(question::on);
    }

    /**
     * Writes the Parquet files; whoever follows their manifest sees the old set or the new one,
     * never a part.
     *
     * @return the manifest
     */
    public Path publish() throws IOException {
        mustWrite();
        synchronized (writing) {
            Path folder = Manifest.folderOf(file);
            return database.inTransaction(
                    c -> {
                        AggregateTables.settle(c);
                        return new ParquetPublisher(folder, c).publish();
                    });
        }
    }

    /** Whether the Parquet files hold the last batch. */
    public boolean isPublished() throws IOException {
        Optional<Manifest> manifest;
        try {
            manifest = Manifest.read(Manifest.folderOf(file));
        } catch (FormatException damaged) {
            return false;
        }
        int last = database.ask(Held::lastBatch);
        return manifest.map(m -> m.recordVersion() == Schema.VERSION && m.batch() == last)
                .orElse(false);
    }

    /** Events on record at present, newest first; the same question gets the same order. */
    public List<RecordedEvent> events(EventQuery query) throws IOException {
        return database.ask(c -> new EventSearch(c).find(query));
    }

    /** What other data sets report of two parties, newest first. */
    public List<OutsideEvent> outside(OutsideQuestion question) throws IOException {
        return database.ask(c -> new OutsideSearch(c).find(question));
    }

    /** What other data sets report of any two parties, pair by pair, without holding it all. */
    public long eachOutside(OutsideSearch.Taker taker) throws IOException {
        return database.ask(c -> new OutsideSearch(c).eachByPair(taker));
    }

    /** All that other data sets report, also of one party or an unknown one. */
    public long allOutside(OutsideSearch.Taker taker) throws IOException {
        return database.ask(c -> new OutsideSearch(c).each(taker));
    }

    /**
     * The last batch that was begun before a moment, 0 if there was none.
     *
     * @param moment as batches note it, such as {@code 2025-03-01} or {@code 2025-03-01T12:00:00Z}
     */
    public int lastBatchBefore(String moment) throws IOException {
        return database.ask(c -> Held.lastBatchBefore(c, moment));
    }

    /** Takes events one by one. */
    public interface Taker {
        void take(RecordedEvent event) throws IOException;
    }

    /**
     * The same events without holding them all at once.
     *
     * @return how many there were
     */
    public long each(EventQuery query, Taker taker) throws IOException {
        return database.ask(c -> new EventSearch(c).each(query, taker));
    }

    /** The events of some pairs at present, newest first. */
    public long eachOf(Collection<Pair> pairs, Taker taker) throws IOException {
        return database.ask(c -> new EventSearch(c).eachOf(pairs, taker));
    }

    /** What one party did to another day by day or month by month, from counts kept ready. */
    public DyadTimeline timeline(DyadQuestion question) throws IOException {
        Optional<ExposureMemory> kept =
                access.canWrite() ? Optional.empty() : Optional.of(exposures);
        return database.ask(c -> new DyadAggregates(c, kept).timeline(question));
    }

    /** Names of the data sets on record, this program's own coding among them. */
    public List<String> datasets() throws IOException {
        return database.ask(c -> new DyadAggregates(c).datasets());
    }

    /**
     * Writes a table into a file for other programs, and beside it what it must be cited by.
     *
     * @param program name and version of the program that writes it
     */
    public RecordExport.Written export(
            Path target, ExportTable table, ExportForm form, String program) throws IOException {
        return database.inTransaction(c -> exporting(c, program).write(target, table, form));
    }

    /** The same with reports that somebody else has joined, out of a CSV file. */
    public RecordExport.Written export(
            Path target, ExportTable table, ExportForm form, Path joined, String program)
            throws IOException {
        return database.inTransaction(
                c -> exporting(c, program).write(target, table, form, joined));
    }

    /** Writes what a file of this record must be cited by, which somebody else wrote. */
    public Path cite(Path target, ExportTable table, long rows, String program) throws IOException {
        return database.inTransaction(c -> exporting(c, program).cite(target, table, rows));
    }

    private static RecordExport exporting(Connection connection, String program)
            throws SQLException {
        return new RecordExport(connection, new Counts(connection).provenance(program));
    }

    /**
     * Puts a question in SQL to a record opened {@link Access#LOCKED}.
     *
     * @throws IllegalArgumentException if it is not one SELECT, or asks for what is not there
     */
    public void query(String sql, Answer answer) throws IOException {
        if (access != Access.LOCKED) {
            throw new IllegalStateException("the record must be opened locked to be asked in SQL");
        }
        database.ask(
                c -> {
                    new RecordQuery(c, Schema.outdated(c)).ask(sql, answer);
                    return answer;
                });
    }

    /** The tables of the record and what their columns hold. */
    public List<TableShape> tables() throws IOException {
        return database.ask(c -> new RecordSchema(c).tables());
    }

    /** Articles by month of publication. */
    public Coverage coverage() throws IOException {
        return database.ask(c -> new Counts(c).coverage());
    }

    /** How much was reported when, and by which outlets. */
    public Reporting reporting() throws IOException {
        return database.ask(c -> new DayQueries(c).reporting());
    }

    /**
     * How much of these sources was reported when. Of another data set nothing but its rows is
     * known: each counts as an article, under the data set's name as the outlet.
     */
    public Reporting reporting(Sources sources) throws IOException {
        return database.ask(c -> new DayQueries(c).reporting(sources));
    }

    /** What our own coding tells to have happened between any two parties. */
    public List<PairDay> pairDays() throws IOException {
        return pairDays(Sources.dataset(AggregateTables.OWN));
    }

    /**
     * What these sources tell to have happened between any two parties, counted by pair, day and
     * kind: what both do together once, every other report for itself.
     */
    public List<PairDay> pairDays(Sources sources) throws IOException {
        return database.ask(c -> new DayQueries(c).pairs(sources));
    }

    /** How often events were followed by deeds, of every pair there is anything of. */
    public List<PairFollowed> followed(FollowQuestion question) throws IOException {
        return database.ask(c -> new FollowQueries(c).ask(question));
    }

    /**
     * The record in numbers.
     *
     * @param dyads how many pairs to name
     */
    public RecordSummary summary(int dyads) throws IOException {
        return database.ask(c -> new Counts(c).summary(dyads));
    }

    /** What identifies the record's content. */
    public RecordContent content() throws IOException {
        return database.ask(c -> new Counts(c).content());
    }

    /** Whether the record is whole, and agrees with what was published. */
    public List<Finding> check() throws IOException {
        return database.inTransaction(c -> new RecordCheck(c, file).all());
    }

    /** Closes the file; what is asked later fails. */
    @Override
    public void close() throws IOException {
        database.close();
    }

    void watchedBy(Stage.Watch other) {
        watch = other;
    }

    private void mustWrite() {
        if (!access.canWrite()) {
            throw new IllegalStateException("the record was opened to read only");
        }
    }

    /** What is held, loaded when it is first asked for. */
    private synchronized Held held() throws IOException {
        if (held.isEmpty()) {
            held = Optional.of(database.inTransaction(Held::load));
        }
        return held.get();
    }

    /** What is held, loaded again if another opening in this process has added since. */
    private Held current() throws IOException {
        Held known = held();
        if (database.<Integer>ask(Held::lastBatch) == known.batch()) {
            return known;
        }
        synchronized (this) {
            held = Optional.empty();
            return held();
        }
    }
}
