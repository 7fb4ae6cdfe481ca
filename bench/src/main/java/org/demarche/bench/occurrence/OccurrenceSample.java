package org.demarche.bench.occurrence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.dyad.DyadRecord;
import org.demarche.dyad.DyadRecords;
import org.demarche.dyad.Occurrence;
import org.demarche.dyad.Report;
import org.demarche.record.Access;
import org.demarche.record.EventRecord;
import org.demarche.record.aggregate.DyadQuestion.Sources;

/**
 * Draws reports that were joined, and reports that might have been and were not, for people to
 * judge: {@code OccurrenceSample RECORD DATASET SEED JOINS CLOSE OTHERS [SEEN]}.
 *
 * <p>DATASET is one of the record's, {@code all}, or {@code across} for pairs of two data sets
 * only. A join is a report with the first of its occurrence. A near miss are the first reports of
 * two occurrences of the same pair, type and factuality, acting alike, at most three days apart; it
 * is close if they share three words or a document, or have no words. Prints how many there are of
 * each and those drawn, with their texts. Pairs that stand in the file SEEN are not drawn again.
 */
public final class OccurrenceSample {
    private static final int WINDOW_DAYS = 3;
    private static final int WORDS_SHARED = 3;
    private static final int LETTERS = 4;

    private final List<Pair> joins = new ArrayList<>();
    private final List<Pair> close = new ArrayList<>();
    private final List<Pair> others = new ArrayList<>();

    private final boolean isAcross;
    private String seen = "";

    private record Pair(Report one, Report other, String why) {
        String keys() {
            return "%s,%s,%s,%s"
                    .formatted(
                            one.origin().dataset(),
                            one.origin().key(),
                            other.origin().dataset(),
                            other.origin().key());
        }
    }

    private OccurrenceSample(boolean isAcross) {
        this.isAcross = isAcross;
    }

    public static void main(String[] args) throws Exception {
        OccurrenceSample sample = new OccurrenceSample(args[1].equals("across"));
        try (EventRecord record = EventRecord.open(Path.of(args[0]), Access.READ_ONLY)) {
            boolean isAll = args[1].equals("all") || sample.isAcross;
            Sources sources = isAll ? Sources.ALL : Sources.dataset(args[1]);
            DyadRecords.each(record, sources, sample::take);
        }
        if (args.length > 6) {
            sample.seen = Files.readString(Path.of(args[6]));
        }
        Random random = new Random(Long.parseLong(args[2]));
        sample.tell("join", sample.joins, random, Integer.parseInt(args[3]));
        sample.tell("close", sample.close, random, Integer.parseInt(args[4]));
        sample.tell("other", sample.others, random, Integer.parseInt(args[5]));
    }

    private void take(DyadRecord pair) throws IOException {
        List<Occurrence> all = pair.occurrences();
        for (int i = 0; i < all.size(); i++) {
            Occurrence occurrence = all.get(i);
            for (int k = 1; k < occurrence.reports().size(); k++) {
                Report joined = occurrence.reports().get(k);
                if (isAsked(occurrence.head(), joined)) {
                    joins.add(new Pair(occurrence.head(), joined, occurrence.joins().get(k - 1)));
                }
            }
            for (int j = i + 1; j < all.size(); j++) {
                if (isAsked(occurrence.head(), all.get(j).head())
                        && isNear(occurrence.head(), all.get(j).head())) {
                    miss(occurrence.head(), all.get(j).head());
                }
            }
        }
    }

    private boolean isAsked(Report one, Report other) {
        return !isAcross || !one.origin().dataset().equals(other.origin().dataset());
    }

    private void miss(Report one, Report other) {
        boolean isClose =
                one.text().isEmpty()
                        || other.text().isEmpty()
                        || shared(one.text(), other.text()) >= WORDS_SHARED
                        || one.origin().document().equals(other.origin().document());
        (isClose ? close : others).add(new Pair(one, other, ""));
    }

    private static boolean isNear(Report one, Report other) {
        if (one.day().isEmpty() || other.day().isEmpty()) {
            return false;
        }
        long days = Math.abs(one.day().get().toEpochDay() - other.day().get().toEpochDay());
        boolean isSameWay =
                one.isMutual() || one.dyad().actor().code().equals(other.dyad().actor().code());
        return days <= WINDOW_DAYS
                && one.what().type() == other.what().type()
                && one.status().factuality() == other.status().factuality()
                && isSameWay
                && !isSameSentence(one, other);
    }

    private static boolean isSameSentence(Report one, Report other) {
        return one.origin().isOwn()
                && one.origin().document().equals(other.origin().document())
                && one.text().equals(other.text());
    }

    private static int shared(String one, String other) {
        Set<String> words = new HashSet<>(words(one));
        words.retainAll(words(other));
        return words.size();
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+"))
                .filter(w -> w.length() >= LETTERS)
                .collect(Collectors.toSet());
    }

    private void tell(String kind, List<Pair> all, Random random, int count) {
        System.out.println("# " + kind + ": " + all.size());
        List<Pair> drawn = new ArrayList<>();
        while (drawn.size() < count && !all.isEmpty()) {
            Pair pair = all.remove(random.nextInt(all.size()));
            if (!seen.contains(pair.keys())) {
                drawn.add(pair);
            }
        }
        for (Pair pair : drawn) {
            System.out.println(kind + "," + pair.keys());
            if (!pair.why().isEmpty()) {
                System.out.println("    why: " + pair.why());
            }
            System.out.println("    " + line(pair.one()));
            System.out.println("    " + line(pair.other()));
        }
    }

    private static String line(Report r) {
        String names =
                r.outside()
                        .map(o -> o.actorText() + " > " + o.recipientText() + " " + o.code())
                        .orElse("");
        String act =
                r.coded()
                        .map(c -> c.inSentence(c.event().evidence().trigger()).of(c.sentence()))
                        .orElse("");
        return "%s %s %s %s%s [%s] %s %s %s"
                .formatted(
                        r.origin().dataset(),
                        r.date(),
                        r.dyad(),
                        r.what(),
                        r.status().isBackground() ? " (history)" : "",
                        act,
                        r.text(),
                        names,
                        r.origin().isOwn() ? "" : r.origin().document());
    }
}
