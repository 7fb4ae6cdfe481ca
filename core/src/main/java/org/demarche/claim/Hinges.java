package org.demarche.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.demarche.claim.grammar.Claim.Subject;
import org.demarche.claim.grammar.Form;
import org.demarche.claim.grammar.Sides;
import org.demarche.dyad.Occurrence;
import org.demarche.wording.Words;

/** Computes a ruling anew under every change it could hang on. */
final class Hinges {
    private static final double SURE = 0.7;

    private final Question question;
    private final ClaimRecord record;
    private final Window reach;
    private final Ruling ruling;
    private final List<Occurrence> counted;
    private final List<Hinge> all = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    Hinges(Question question, ClaimRecord record, Window reach, Ruling ruling) {
        this.question = question;
        this.record = record;
        this.reach = reach;
        this.ruling = ruling;
        this.counted = counted();
        if (!counted.isEmpty()) {
            voices();
            outlets();
            happening();
            sides();
            mutual();
            unsure();
        }
        doubtful();
        if (question.how().form().isCompared()) {
            held("counted for each day and not for each " + record.unit(), 0, Lens.BY_DAY);
        }
    }

    List<Hinge> all() {
        return List.copyOf(all);
    }

    /** What is to be known and cannot be recomputed, such as that there is one source only. */
    List<String> remarks() {
        return remarks;
    }

    private View plain() {
        return new View(record, Lens.PLAIN, reach);
    }

    private List<Subject> subjects() {
        List<Subject> subjects = new ArrayList<>(List.of(question.subject()));
        question.how().other().ifPresent(subjects::add);
        return subjects;
    }

    private List<Occurrence> counted() {
        List<Occurrence> found = new ArrayList<>();
        for (Subject subject : subjects()) {
            found.addAll(plain().clear(bothWays(subject), question.window()));
        }
        return found.stream().distinct().toList();
    }

    /** A claim of each on the other counts the acts of both. */
    private static Subject bothWays(Subject subject) {
        return subject.sides().way() == Sides.Way.EACH
                ? subject.withSides(subject.sides().withWay(Sides.Way.EITHER))
                : subject;
    }

    private void voices() {
        without(
                "without what media and other unofficial voices do",
                o -> !o.dyad().actor().sector().isState());
    }

    private void outlets() {
        Map<String, Integer> outlets = new TreeMap<>();
        counted.forEach(
                o ->
                        o.reports().stream()
                                .map(Hinges::source)
                                .distinct()
                                .forEach(s -> outlets.merge(s, 1, Integer::sum)));
        if (outlets.size() == 1) {
            remarks.add(
                    "All is reported by one source: %s."
                            .formatted(outlets.keySet().iterator().next()));
            return;
        }
        Optional<Map.Entry<String, Integer>> most =
                outlets.entrySet().stream()
                        .max(
                                Map.Entry.<String, Integer>comparingByValue()
                                        .thenComparing(
                                                Map.Entry.<String, Integer>comparingByKey()
                                                        .reversed()));
        most.ifPresent(
                m ->
                        without(
                                "without what only %s reports".formatted(m.getKey()),
                                o ->
                                        o.reports().stream()
                                                .allMatch(r -> source(r).equals(m.getKey()))));
    }

    private static String source(org.demarche.dyad.Report report) {
        return report.origin().outlet().isEmpty()
                ? report.origin().dataset()
                : report.origin().outlet();
    }

    private void happening() {
        if (counted.size() > 20 || question.how().form() == Form.FIRST) {
            return;
        }
        Occurrence top = Strength.strongest(counted, 1).get(0);
        without(
                "without the strongest single act, %s of %s".formatted(top.what(), top.date()),
                o -> o.equals(top));
    }

    private void sides() {
        String other = question.subject().sides().recipient();
        without(
                "without what only the other side says",
                o -> {
                    String voice = o.status().saidBy();
                    return voice.equals(other) || voice.startsWith(other + ":");
                });
    }

    private void mutual() {
        without("without what both do together", Occurrence::isMutual);
    }

    private void unsure() {
        without(
                "without events coded with a confidence below " + SURE,
                o ->
                        o.head()
                                .coded()
                                .filter(c -> c.event().grounds().confidence() < SURE)
                                .isPresent());
    }

    private void doubtful() {
        int unclear = 0;
        for (Subject subject : subjects()) {
            unclear += plain().unclear(bothWays(subject), question.window()).size();
        }
        if (unclear > 0) {
            held(
                    "counting also what is alleged, denied, planned or only possible",
                    unclear,
                    Lens.CREDULOUS);
        }
    }

    private void without(String words, Predicate<Occurrence> left) {
        int changed = (int) counted.stream().filter(left).count();
        if (changed > 0) {
            held(words, changed, Lens.without(left));
        }
    }

    private void held(String words, int changed, Lens lens) {
        Ruling then = ClaimCheck.outcome(question, new View(record, lens, reach)).ruling();
        String told = changed == 0 ? words : words + " (" + Words.number(changed) + ")";
        all.add(new Hinge(told, changed, then, then != ruling));
    }
}
