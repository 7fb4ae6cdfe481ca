package org.demarche.dyad;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.dyad.likeness.Telling;
import org.demarche.record.outside.OutsideEvent;

/**
 * Joins a row without text with our sentence that tells of the same type in the same direction and
 * names the persons whom the row names ("Mike Pompeo, Make a visit, Saudi Arabia"): on the same day
 * if it names one, the other being a state or office, and within a day if it names two. Nobody may
 * stand in the row whom the sentence does not name, and no other happening of ours may do.
 */
final class PersonRule implements JoinRule {
    private static final int AROUND_DAYS = 1;

    /** How many words of a person's name must stand in the sentence; one may be a namesake's. */
    private static final int WORDS_OF_A_NAME = 2;

    /** Puts a name into the middle of a sentence, where capitals mean something. */
    private static final String WITHIN = "by ";

    /** How the sentence and a side of a row go together. */
    private enum Naming {
        NAMED,
        NEITHER,
        STRANGER;

        /** A side with brackets is an office, one of a single word or of titles a state. */
        static Naming of(String side, Telling sentence) {
            Set<String> name = Telling.of(WITHIN + side, "").names();
            if (side.contains("(") || name.size() < WORDS_OF_A_NAME) {
                return NEITHER;
            }
            long found = name.stream().filter(sentence.words()::contains).count();
            return found >= WORDS_OF_A_NAME ? NAMED : STRANGER;
        }
    }

    @Override
    public List<Link> links(PairReports pair, Groups groups) {
        Map<ActKey, List<Integer>> own = new HashMap<>();
        Map<Integer, Integer> groupOf = new HashMap<>();
        groups.all().forEach(group -> group.forEach(i -> groupOf.put(i, group.get(0))));
        for (int i = 0; i < pair.size(); i++) {
            if (pair.report(i).origin().isOwn() && isTold(pair.report(i))) {
                own.computeIfAbsent(ActKey.of(pair.report(i)), k -> new ArrayList<>()).add(i);
            }
        }
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < pair.size(); i++) {
            Report row = pair.report(i);
            if (row.outside().isPresent() && row.text().isBlank() && isTold(row)) {
                links.addAll(links(pair, i, own.getOrDefault(ActKey.of(row), List.of()), groupOf));
            }
        }
        return links;
    }

    private static boolean isTold(Report report) {
        return report.date().isDay() && report.status().isActual();
    }

    private static List<Link> links(
            PairReports pair, int row, List<Integer> own, Map<Integer, Integer> groupOf) {
        List<Link> links = new ArrayList<>();
        Set<Integer> happenings = new TreeSet<>();
        for (int i : own) {
            long days = Math.abs(Days.between(pair.report(row), pair.report(i)));
            int named = named(pair, row, i);
            if ((named == 2 && days <= AROUND_DAYS) || (named == 1 && days == 0)) {
                links.add(new Link(i, row, 0, PersonRule::reason));
                happenings.add(groupOf.getOrDefault(i, i));
            }
        }
        return happenings.size() == 1 ? links : List.of();
    }

    /** How many sides of the row our sentence names; none if it does not name a person of it. */
    private static int named(PairReports pair, int row, int own) {
        OutsideEvent told = pair.report(row).outside().orElseThrow();
        int named = 0;
        for (String side : List.of(told.actorText(), told.recipientText())) {
            Naming naming = pair.telling(own).map(t -> Naming.of(side, t)).orElse(Naming.STRANGER);
            if (naming == Naming.STRANGER) {
                return 0;
            }
            named += naming == Naming.NAMED ? 1 : 0;
        }
        return named;
    }

    private static String reason(Report known, Report joined) {
        Report row = joined.outside().isPresent() ? joined : known;
        OutsideEvent told = row.outside().orElseThrow();
        return "the same act by the same names, %s and %s, in %s%s"
                .formatted(
                        told.actorText(),
                        told.recipientText(),
                        row.origin().dataset(),
                        Days.apart(known, joined));
    }
}
