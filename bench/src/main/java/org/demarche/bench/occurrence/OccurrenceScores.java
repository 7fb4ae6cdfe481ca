package org.demarche.bench.occurrence;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Reckons precision and recall of the joining of reports from what was judged by reading: {@code
 * OccurrenceScores}.
 *
 * <p>Precision is the share of joins judged the same happening, recall the joins that are the same
 * over these and the near misses that are, each sample drawn up to the number it was drawn from.
 * Unclear ones are left out. Intervals are Wilson's, 95 %; those of recall take precision as known.
 */
public final class OccurrenceScores {
    private static final double Z = 1.96;

    private record Judged(String sample, String kind, int of, String dataset, String verdict) {}

    /** A share with its interval. */
    private record Share(int yes, int all) {
        double value() {
            return all == 0 ? 0 : (double) yes / all;
        }

        double bound(int sign) {
            double n = Math.max(1, all);
            double centre = value() + Z * Z / (2 * n);
            double half = Z * Math.sqrt(value() * (1 - value()) / n + Z * Z / (4 * n * n));
            return (centre + sign * half) / (1 + Z * Z / n);
        }
    }

    private OccurrenceScores() {}

    public static void main(String[] args) throws IOException {
        Map<String, List<Judged>> groups = new TreeMap<>();
        for (Judged judged : read()) {
            groups.computeIfAbsent(judged.sample() + " " + judged.dataset(), k -> new ArrayList<>())
                    .add(judged);
        }
        groups.forEach(OccurrenceScores::print);
    }

    private static void print(String name, List<Judged> judged) {
        Share joins = share(judged, "join");
        System.out.printf(
                "%s: precision %.2f (%.2f–%.2f), %d of %d joins",
                name, joins.value(), joins.bound(-1), joins.bound(1), joins.yes(), joins.all());
        if (name.startsWith("test")) {
            double right = size(judged, "join") * joins.value();
            Share close = share(judged, "close");
            Share other = share(judged, "other");
            double rest = size(judged, "other") * other.value();
            int near = size(judged, "close");
            System.out.printf(
                    "; recall %.2f (%.2f–%.2f), %d of %d close near misses and %d of %d others are one",
                    right / (right + rest + near * close.value()),
                    right / (right + rest + near * close.bound(1)),
                    right / (right + rest + near * close.bound(-1)),
                    close.yes(),
                    close.all(),
                    other.yes(),
                    other.all());
        }
        System.out.println();
    }

    private static Share share(List<Judged> judged, String kind) {
        Map<String, Long> verdicts =
                judged.stream()
                        .filter(j -> j.kind().equals(kind))
                        .collect(Collectors.groupingBy(Judged::verdict, Collectors.counting()));
        int same = verdicts.getOrDefault("same", 0L).intValue();
        return new Share(same, same + verdicts.getOrDefault("different", 0L).intValue());
    }

    private static int size(List<Judged> judged, String kind) {
        return judged.stream()
                .filter(j -> j.kind().equals(kind))
                .mapToInt(Judged::of)
                .findFirst()
                .orElse(0);
    }

    private static List<Judged> read() throws IOException {
        try (InputStream in =
                OccurrenceScores.class.getResourceAsStream("occurrences-judged.csv")) {
            if (in == null) {
                throw new IllegalStateException("occurrences-judged.csv is missing");
            }
            try (CsvReader<NamedCsvRecord> rows =
                    CsvReader.builder()
                            .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return rows.stream()
                        .map(
                                row ->
                                        new Judged(
                                                row.getField("sample"),
                                                row.getField("kind"),
                                                Integer.parseInt(row.getField("of")),
                                                row.getField("dataset"),
                                                row.getField("verdict")))
                        .toList();
            }
        }
    }
}
