package org.demarche.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.change.TurningPoint;
import org.demarche.change.TurningPointReport;
import org.demarche.change.TurningPoints;
import org.demarche.change.ValueSeries;

/**
 * Scores turning points against what several people marked: F1 with a margin of five observations,
 * and covering, averaged over series. After van den Burg and Williams, "An Evaluation of Change
 * Point Detection Algorithms" (2020), whose form of series it reads: FOLDER holds annotations.json
 * and series/NAME.json.
 */
final class TurnsAccuracy {
    private static final int MARGIN = 5;
    private static final int RESAMPLES = 2000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private TurnsAccuracy() {}

    private record Scores(double f1, double cover) {}

    /** FOLDER [--csv OUT]: prints a line a series and the means; or writes the series as CSV. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        JsonNode annotations = JSON.readTree(folder.resolve("annotations.json").toFile());
        Map<String, JsonNode> sorted = new TreeMap<>();
        annotations.properties().forEach(e -> sorted.put(e.getKey(), e.getValue()));
        List<Scores> all = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : sorted.entrySet()) {
            ValueSeries series = series(folder, entry.getKey());
            if (args.length > 2) {
                write(series, Path.of(args[2], entry.getKey() + ".csv"));
            } else {
                all.add(score(entry.getKey(), series, truths(entry.getValue())));
            }
        }
        if (!all.isEmpty()) {
            means(all);
        }
    }

    private static void means(List<Scores> all) {
        System.out.printf("mean of %d: %s%n", all.size(), mean(all));
        double least = 1;
        double most = 0;
        for (int left = 0; left < all.size(); left++) {
            List<Scores> rest = new ArrayList<>(all);
            rest.remove(left);
            double f1 = rest.stream().mapToDouble(Scores::f1).average().orElse(0);
            least = Math.min(least, f1);
            most = Math.max(most, f1);
        }
        System.out.printf("mean F1 with any one series left out: %.3f–%.3f%n", least, most);
        Random random = new Random(15);
        double[] f1 = new double[RESAMPLES];
        double[] cover = new double[RESAMPLES];
        for (int i = 0; i < RESAMPLES; i++) {
            for (int j = 0; j < all.size(); j++) {
                Scores one = all.get(random.nextInt(all.size()));
                f1[i] += one.f1() / all.size();
                cover[i] += one.cover() / all.size();
            }
        }
        Arrays.sort(f1);
        Arrays.sort(cover);
        int low = RESAMPLES / 40;
        int high = RESAMPLES - low;
        System.out.printf(
                "95 %% of series drawn anew: F1 %.3f–%.3f, cover %.3f–%.3f%n",
                f1[low], f1[high], cover[low], cover[high]);
    }

    private static String mean(List<Scores> scores) {
        return "F1 %.3f, cover %.3f"
                .formatted(
                        scores.stream().mapToDouble(Scores::f1).average().orElse(0),
                        scores.stream().mapToDouble(Scores::cover).average().orElse(0));
    }

    private static ValueSeries series(Path folder, String name) {
        try {
            JsonNode node = JSON.readTree(folder.resolve("series/" + name + ".json").toFile());
            JsonNode raw = node.get("series").get(0).get("raw");
            double[] values = new double[raw.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = raw.get(i).isNull() ? Double.NaN : raw.get(i).asDouble();
            }
            ValueSeries series = ValueSeries.of(values);
            JsonNode times = node.path("time").path("raw");
            if (times.size() != values.length) {
                return series;
            }
            List<String> labels = new ArrayList<>();
            times.forEach(t -> labels.add(t.asText()));
            return series.withLabels(labels);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(ValueSeries series, Path file) throws IOException {
        StringBuilder csv = new StringBuilder("date,value\n");
        for (int i = 0; i < series.length(); i++) {
            String value = series.isObserved(i) ? Double.toString(series.value(i)) : "";
            csv.append(series.label(i)).append(',').append(value).append('\n');
        }
        Files.writeString(file, csv);
    }

    private static List<NavigableSet<Integer>> truths(JsonNode annotators) {
        List<NavigableSet<Integer>> truths = new ArrayList<>();
        for (Iterator<JsonNode> it = annotators.elements(); it.hasNext(); ) {
            NavigableSet<Integer> truth = new TreeSet<>();
            it.next().forEach(p -> truth.add(p.asInt()));
            truths.add(truth);
        }
        return truths;
    }

    private static Scores score(
            String name, ValueSeries series, List<NavigableSet<Integer>> truths) {
        long begin = System.nanoTime();
        TurningPointReport report = TurningPoints.in(series);
        long ms = (System.nanoTime() - begin) / 1_000_000;
        NavigableSet<Integer> found = new TreeSet<>();
        for (TurningPoint point : report.turningPoints()) {
            if (point.index() < series.length() - 1) {
                found.add(point.index());
            }
        }
        Scores scores = new Scores(f1(truths, found), cover(truths, found, series.length()));
        System.out.printf(
                "%-20s F1 %.3f  cover %.3f  %5d ms  %-17s %s%n",
                name, scores.f1(), scores.cover(), ms, report.model().label(), found);
        return scores;
    }

    /** The beginning counts as a point that everybody marks and finds. */
    private static double f1(List<NavigableSet<Integer>> truths, NavigableSet<Integer> points) {
        NavigableSet<Integer> found = withBeginning(points);
        NavigableSet<Integer> union = new TreeSet<>();
        truths.forEach(union::addAll);
        double precision = (double) matched(withBeginning(union), found) / found.size();
        double recall = 0;
        for (NavigableSet<Integer> truth : truths) {
            NavigableSet<Integer> marked = withBeginning(truth);
            recall += (double) matched(marked, found) / marked.size() / truths.size();
        }
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private static NavigableSet<Integer> withBeginning(NavigableSet<Integer> points) {
        NavigableSet<Integer> all = new TreeSet<>(points);
        all.add(0);
        return all;
    }

    private static int matched(NavigableSet<Integer> truth, NavigableSet<Integer> found) {
        NavigableSet<Integer> left = new TreeSet<>(found);
        int hits = 0;
        for (int mark : truth) {
            int nearest = -1;
            for (int point : left) {
                boolean isNearer = nearest < 0 || Math.abs(point - mark) < Math.abs(nearest - mark);
                nearest = isNearer ? point : nearest;
            }
            if (nearest >= 0 && Math.abs(nearest - mark) <= MARGIN) {
                left.remove(nearest);
                hits++;
            }
        }
        return hits;
    }

    private static double cover(
            List<NavigableSet<Integer>> truths, NavigableSet<Integer> found, int n) {
        double total = 0;
        for (NavigableSet<Integer> truth : truths) {
            List<int[]> mine = stretches(found, n);
            for (int[] one : stretches(truth, n)) {
                double best = 0;
                for (int[] other : mine) {
                    int both = Math.min(one[1], other[1]) - Math.max(one[0], other[0]);
                    int either = Math.max(one[1], other[1]) - Math.min(one[0], other[0]);
                    best = Math.max(best, (double) Math.max(0, both) / either);
                }
                total += (one[1] - one[0]) * best / n;
            }
        }
        return total / truths.size();
    }

    private static List<int[]> stretches(NavigableSet<Integer> points, int n) {
        List<int[]> stretches = new ArrayList<>();
        int from = 0;
        for (int point : points) {
            if (point > 0 && point < n) {
                stretches.add(new int[] {from, point});
                from = point;
            }
        }
        stretches.add(new int[] {from, n});
        return stretches;
    }
}
