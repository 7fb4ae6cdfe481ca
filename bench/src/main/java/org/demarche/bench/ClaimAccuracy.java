package org.demarche.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.demarche.actor.ActorKnowledge;
import org.demarche.claim.ClaimCheck;
import org.demarche.claim.ClaimRecord;
import org.demarche.claim.Verdict;
import org.demarche.claim.grammar.ClaimReader;
import org.demarche.claim.grammar.Understanding;
import org.demarche.record.Access;
import org.demarche.record.EventRecord;
import org.demarche.record.aggregate.DyadQuestion.Sources;
import org.demarche.text.FormatException;
import org.demarche.text.PartialDate;

/**
 * How often a claim whose answer is known from history, or from plain counts of rows made without
 * this program, gets that answer over the data sets of KEDS. Prints a table in Markdown.
 *
 * <p>The argument is a record into which {@code demarche import keds} has read the files.
 */
final class ClaimAccuracy {
    private ClaimAccuracy() {}

    private record Row(String claim, String expected, String got, String why, String reason) {
        boolean isRight() {
            return expected.equals(got);
        }
    }

    /** Measures and prints. */
    public static void main(String[] args) throws IOException, FormatException {
        List<Row> rows = new ArrayList<>();
        long begin = System.nanoTime();
        try (EventRecord record = EventRecord.open(Path.of(args[0]), Access.READ_ONLY);
                CsvReader<NamedCsvRecord> claims =
                        CsvReader.builder()
                                .ofNamedCsvRecord(
                                        new InputStreamReader(
                                                Objects.requireNonNull(
                                                        ClaimAccuracy.class.getResourceAsStream(
                                                                "keds-claims.csv")),
                                                StandardCharsets.UTF_8))) {
            ClaimReader reader = new ClaimReader(ActorKnowledge.bundled());
            for (NamedCsvRecord claim : claims) {
                rows.add(row(claim, reader, record));
            }
        }
        print(rows, (System.nanoTime() - begin) / 1e9);
    }

    private static Row row(NamedCsvRecord claim, ClaimReader reader, EventRecord record)
            throws IOException {
        String text = claim.getField("claim");
        Understanding read = reader.read(text, PartialDate.UNKNOWN);
        String why = claim.getField("known") + ": " + claim.getField("why");
        if (read.claim().isEmpty()) {
            return new Row(
                    text, claim.getField("expected"), "not understood", why, "" + read.doubts());
        }
        Verdict verdict =
                ClaimCheck.of(
                        read.claim().get(),
                        ClaimRecord.of(record, read.claim().get(), Sources.dataset("keds")));
        return new Row(
                text,
                claim.getField("expected"),
                verdict.ruling().words(),
                why,
                verdict.reasons().get(0));
    }

    private static void print(List<Row> rows, double seconds) {
        long right = rows.stream().filter(Row::isRight).count();
        System.out.printf(
                "%d of %d claims got the known answer; %.1f s in all.%n%n",
                right, rows.size(), seconds);
        System.out.println("| claim | known answer | verdict | known from | first reason |");
        System.out.println("|---|---|---|---|---|");
        for (Row row : rows) {
            System.out.printf(
                    "| %s | %s | %s | %s | %s |%n",
                    row.claim,
                    row.expected,
                    row.isRight() ? row.got : "**" + row.got + "**",
                    row.why,
                    row.reason);
        }
    }
}
