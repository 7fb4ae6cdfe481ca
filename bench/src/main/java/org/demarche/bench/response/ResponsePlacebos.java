package org.demarche.bench.response;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.demarche.dyad.DyadRecord;
import org.demarche.dyad.DyadRecords;
import org.demarche.record.Access;
import org.demarche.record.EventRecord;
import org.demarche.record.PairDay;
import org.demarche.record.Reporting;
import org.demarche.record.aggregate.DyadQuestion.Sources;
import org.demarche.response.lag.CountRegression;
import org.demarche.response.lag.LagDesign;
import org.demarche.response.lag.VectorAutoregression;
import org.demarche.response.rate.ActKind;
import org.demarche.response.rate.AnswerRate;
import org.demarche.response.rate.Diary;
import org.demarche.series.PairHistory;
import org.demarche.series.SeriesFrame;
import org.demarche.series.SeriesUnit;
import org.demarche.text.FormatException;

/**
 * Takes what one state did to another for the answer to what two others did to each other, where
 * there can be none, and counts how often the tests of answers find one all the same. Arguments: a
 * record, how many random pairs of pairs, and the data set if not our own coding.
 */
public final class ResponsePlacebos {
    private static final int FEWEST = 60;
    private static final int LAGS = 6;
    private static final int STRETCH = 26;

    private final Reporting reporting;
    private final SeriesFrame frame;
    private final double[] articles;

    private ResponsePlacebos(Reporting reporting) {
        this.reporting = reporting;
        this.frame = SeriesFrame.whole(SeriesUnit.WEEK, reporting).orElseThrow();
        this.articles = new double[frame.periods().size()];
        for (Reporting.Part part : reporting.parts()) {
            int index = frame.indexOf(part.from());
            if (index >= 0) {
                articles[index] += part.articles();
            }
        }
    }

    /** Prints a line a test. */
    public static void main(String[] args) throws IOException, FormatException {
        int pairs = args.length > 1 ? Integer.parseInt(args[1]) : 200;
        try (EventRecord record = EventRecord.open(Path.of(args[0]), Access.READ_ONLY)) {
            Sources sources =
                    args.length > 2 ? Sources.dataset(args[2]) : DyadRecords.usualSources(record);
            new ResponsePlacebos(record.reporting(sources)).run(record, sources, pairs);
        }
    }

    private void run(EventRecord record, Sources sources, int pairs) throws IOException {
        Map<String, List<PairDay>> days = new TreeMap<>();
        for (PairDay day : record.pairDays(sources)) {
            if (!day.quad().isCooperative()) {
                days.computeIfAbsent(day.a() + " " + day.b(), k -> new ArrayList<>()).add(day);
            }
        }
        days.values().removeIf(d -> d.size() < FEWEST);
        List<List<PairDay>> busy = List.copyOf(days.values());
        Map<String, PairHistory> histories = new TreeMap<>();
        Random random = new Random(20_031_215);
        int[] found = new int[3];
        int[] tried = new int[3];
        for (int done = 0; done < pairs; ) {
            List<PairDay> one = busy.get(random.nextInt(busy.size()));
            List<PairDay> other = busy.get(random.nextInt(busy.size()));
            if (!shares(one.get(0), other.get(0))) {
                done++;
                PairHistory acts = history(record, sources, one.get(0), histories);
                PairHistory answers = history(record, sources, other.get(0), histories);
                ask(acts, answers, other, found, tried);
            }
        }
        System.out.printf("%d pairs with %d hostile events or more%n", busy.size(), FEWEST);
        String[] tests = {"counts by week", "sums of hostile scores", "after a hostile act"};
        for (int i = 0; i < tests.length; i++) {
            System.out.printf(
                    "%-26s %d of %d have p < 0.05 (%.1f %%)%n",
                    tests[i], found[i], tried[i], 100.0 * found[i] / Math.max(1, tried[i]));
        }
    }

    private static boolean shares(PairDay one, PairDay other) {
        return one.a().equals(other.a())
                || one.a().equals(other.b())
                || one.b().equals(other.a())
                || one.b().equals(other.b());
    }

    private static PairHistory history(
            EventRecord record, Sources sources, PairDay of, Map<String, PairHistory> known)
            throws IOException {
        String name = of.a() + " " + of.b();
        PairHistory there = known.get(name);
        if (there == null) {
            DyadRecord pair = DyadRecords.of(record, of.a(), of.b(), sources);
            there = PairHistory.of(pair);
            known.put(name, there);
        }
        return there;
    }

    private void ask(
            PairHistory acts, PairHistory answers, List<PairDay> days, int[] found, int[] tried) {
        double[][] hostile = {hostile(acts, 1), hostile(answers, 1)};
        LagDesign design =
                LagDesign.of(articles.length, STRETCH)
                        .withLags("own", hostile[1], LAGS)
                        .withLags("other", hostile[0], LAGS);
        CountRegression.of(hostile[1], articles, design)
                .ifPresent(
                        r -> {
                            tried[0]++;
                            found[0] += r.test("other").p() < 0.05 ? 1 : 0;
                        });
        double[][] scores = {hostile(acts, 0), hostile(answers, 0)};
        VectorAutoregression.of(scores, LAGS)
                .ifPresent(
                        v -> {
                            tried[1]++;
                            found[1] += v.granger(0, 1).p() < 0.05 ? 1 : 0;
                        });
        Diary diary = Diary.of(acts, reporting, frame.from(), frame.end());
        AnswerRate.Question question =
                new AnswerRate.Question(acts.a(), ActKind.HOSTILE, acts.b(), ActKind.HOSTILE, 30);
        for (double p : AnswerRate.placebos(diary, question, List.of(days))) {
            tried[2]++;
            found[2] += p < 0.05 ? 1 : 0;
        }
    }

    /** What the first does to the second by week: how many hostile acts, or their scores. */
    private double[] hostile(PairHistory pair, int counted) {
        double[] sums = new double[articles.length];
        pair.occurrences().stream()
                .filter(o -> o.isBy(pair.a()) && !o.what().type().quad().isCooperative())
                .filter(o -> o.date().isDay())
                .forEach(
                        o -> {
                            int index = frame.indexOf(o.day().orElseThrow());
                            if (index >= 0) {
                                sums[index] += counted == 1 ? 1 : o.what().score();
                            }
                        });
        for (int i = 0; i < sums.length; i++) {
            sums[i] = articles[i] > 0 ? sums[i] : Double.NaN;
        }
        return sums;
    }
}
