package org.demarche.claim.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.demarche.actor.ActorKnowledge;
import org.demarche.claim.grammar.ClaimReader;
import org.demarche.coding.claim.Holder;
import org.demarche.record.EventRecord;
import org.demarche.record.RecordedEvent.ArticleHead;
import org.demarche.text.FormatException;
import org.demarche.text.PartialDate;
import org.demarche.text.TextSpan;

/**
 * The claims on record, newest first. They were found when their articles were read; what they say
 * is read anew from their words, which costs less than a millisecond each.
 */
public final class ClaimStore {
    private static final String SELECT =
            """
            SELECT c.holder_kind, c.holder, c.holder_party, c.holder_begin, c.holder_end, c.words,
             c.assumed, c.dataset, c.sentence, c.text, c.article_id, c.published,
             coalesce(a.title, ''), c.outlet, c.url, coalesce(a.file, '')
            FROM claim c LEFT JOIN article a
             ON c.dataset = 'demarche' AND a.id = c.article_id AND a.reading = c.reading
            WHERE c.valid_to IS NULL %s
            ORDER BY c.day DESC NULLS LAST, c.dataset, c.article_id, c.number\
            """;
    private static final String OF_TWO =
            "AND ((c.actor = ? AND c.recipient = ?) OR (c.recipient = ? AND c.actor = ?))";
    private static final String UNSEARCHED =
            """
            SELECT count(*) FROM article WHERE valid_to IS NULL
             AND valid_from NOT IN (SELECT batch FROM claim_batch)\
            """;

    private final EventRecord record;
    private final ClaimReader reader;

    public ClaimStore(EventRecord record, ActorKnowledge actors) {
        this.record = record;
        this.reader = new ClaimReader(actors);
    }

    /** All of them; none if the record is of a release that kept no claims. */
    public List<KeptClaim> all() throws IOException {
        return find("", List.of());
    }

    /** Those about two parties. */
    public List<KeptClaim> between(String a, String b) throws IOException {
        return find(OF_TWO, List.of(a, b, a, b));
    }

    /** Articles on record that were read before claims were kept. */
    public long unsearched() throws IOException {
        return record.ask(c -> count(c, isThere(c) ? UNSEARCHED : "SELECT count(*) FROM article"));
    }

    private List<KeptClaim> find(String and, List<String> values) throws IOException {
        return record.ask(
                c -> {
                    List<KeptClaim> all = new ArrayList<>();
                    if (isThere(c)) {
                        try (PreparedStatement query = c.prepareStatement(SELECT.formatted(and))) {
                            set(query, values);
                            try (ResultSet rows = query.executeQuery()) {
                                while (rows.next()) {
                                    all.add(claim(rows));
                                }
                            }
                        }
                    }
                    return all;
                });
    }

    private KeptClaim claim(ResultSet row) throws SQLException {
        String kind = row.getString(1);
        Holder holder =
                new Holder(
                        Arrays.stream(Holder.Kind.values())
                                .filter(k -> k.words().equals(kind))
                                .findFirst()
                                .orElseThrow(
                                        () ->
                                                new SQLException(
                                                        "holds a word unknown here: " + kind)),
                        row.getString(2),
                        row.getString(3),
                        new TextSpan(row.getInt(4), row.getInt(5)));
        PartialDate published = PartialDate.parse(row.getString(12));
        String words = row.getString(6);
        return new KeptClaim(
                holder,
                words,
                row.getString(7),
                reader.readMadeOn(words, published),
                new KeptClaim.Place(
                        row.getString(8),
                        new ArticleHead(
                                row.getString(11),
                                published,
                                row.getString(13),
                                row.getString(14),
                                row.getString(15),
                                row.getString(16)),
                        row.getInt(9),
                        row.getString(10)));
    }

    /**
     * Puts the claims that another record has published in place of those that came from it before.
     * The same again changes nothing.
     *
     * @param folder such as {@code desk.parquet}
     * @param name what its events are called here
     * @param startedAt the moment, as batches note it
     * @return how many claims came or were ended
     * @throws IOException if nothing was published in the folder
     * @throws FormatException if it is of another version, or a file is missing or changed
     */
    public int takeIn(Path folder, String name, String startedAt)
            throws IOException, FormatException {
        return record.write(
                writing -> {
                    Path theirs = writing.published(folder).get("claims");
                    int batch = writing.nextBatch();
                    return theirs == null
                            ? 0
                            : writing.inTransaction(
                                    c -> {
                                        Arrival arrival = new Arrival(c, name, batch);
                                        int changed = arrival.replace(theirs);
                                        if (changed > 0) {
                                            writing.sign(batch, startedAt, "import " + name);
                                        }
                                        return changed;
                                    });
                });
    }

    static void set(PreparedStatement query, List<?> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            query.setObject(i + 1, values.get(i));
        }
    }

    private static boolean isThere(Connection connection) throws SQLException {
        return count(
                        connection,
                        "SELECT count(*) FROM duckdb_tables() WHERE table_name = 'claim_batch'")
                > 0;
    }

    private static long count(Connection connection, String sql) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql);
                ResultSet rows = query.executeQuery()) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }
}
