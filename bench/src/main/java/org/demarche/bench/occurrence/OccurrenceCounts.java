package org.demarche.bench.occurrence;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.dyad.DyadRecord;
import org.demarche.dyad.DyadRecords;
import org.demarche.dyad.Occurrence;
import org.demarche.dyad.Report;
import org.demarche.ontology.EventType;
import org.demarche.record.Access;
import org.demarche.record.EventRecord;
import org.demarche.record.aggregate.DyadQuestion.Sources;

/**
 * Counts what the joining of reports does to a record: {@code OccurrenceCounts RECORD [DATASET]}
 * prints reports, occurrences and mirrored reports by type, and reports by why they were joined.
 */
public final class OccurrenceCounts {
    private final Map<EventType, int[]> types = new TreeMap<>();
    private final Map<String, Integer> reasons = new TreeMap<>();
    private long nanos;
    private int pairs;
    private int largest;

    private OccurrenceCounts() {}

    public static void main(String[] args) throws Exception {
        OccurrenceCounts counts = new OccurrenceCounts();
        Sources sources = args.length > 1 ? Sources.dataset(args[1]) : Sources.ALL;
        try (EventRecord record = EventRecord.open(Path.of(args[0]), Access.READ_ONLY)) {
            DyadRecords.each(record, sources, counts::add);
        }
        counts.print();
    }

    private void add(DyadRecord pair) {
        long begun = System.nanoTime();
        var occurrences = pair.occurrences();
        nanos += System.nanoTime() - begun;
        pairs++;
        for (Occurrence occurrence : occurrences) {
            int size = occurrence.reports().size();
            largest = Math.max(largest, size);
            boolean isMirrored = isMirrored(occurrence);
            count(occurrence.what().type(), 1, 1);
            for (Report report : occurrence.reports()) {
                count(report.what().type(), 0, 1);
                if (isMirrored) {
                    count(report.what().type(), 2, 1);
                }
            }
            occurrence.joins().forEach(why -> reasons.merge(kind(why), 1, Integer::sum));
        }
    }

    private static boolean isMirrored(Occurrence occurrence) {
        return occurrence.joins().stream().anyMatch(why -> why.contains("other way round"));
    }

    private void count(EventType type, int column, int more) {
        types.computeIfAbsent(type, t -> new int[3])[column] += more;
    }

    /** The reason without what differs from case to case. */
    private static String kind(String why) {
        return why.replaceAll(" \\(by way of .*", "")
                .replaceAll("place \\(.*\\)", "place")
                .replaceAll("\\d+ of \\d+|all \\d+", "n")
                .replaceAll(", on .*|, told of .*", "")
                .replaceAll("the only .* of the two", "the only act")
                .replaceAll("of \\d{4}.*", "");
    }

    private void print() {
        int[] all = new int[3];
        System.out.printf("%-10s %8s %12s %9s%n", "type", "reports", "occurrences", "mirrored");
        types.forEach(
                (type, n) -> {
                    Arrays.setAll(all, i -> all[i] + n[i]);
                    line(type.name(), n);
                });
        line("all", all);
        System.out.printf(
                "%d pairs, largest occurrence %d reports, %.2f s to join%n",
                pairs, largest, nanos / 1e9);
        reasons.forEach((why, n) -> System.out.printf("%7d  %s%n", n, why));
    }

    private static void line(String name, int[] n) {
        System.out.printf(
                "%-10s %8d %12d %8.1f %%%n", name, n[0], n[1], n[0] == 0 ? 0 : 100.0 * n[2] / n[0]);
    }
}
