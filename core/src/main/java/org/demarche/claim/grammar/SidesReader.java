package org.demarche.claim.grammar;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.actor.ActorKnowledge;
import org.demarche.claim.grammar.Sides.Voice;
import org.demarche.claim.grammar.Sides.Way;
import org.demarche.claim.grammar.Understanding.Doubt;

/** Tells who acts on whom from the order of the parties and the small words beside them. */
final class SidesReader {
    private static final Set<String> RECEIVING =
            Set.of("received", "receives", "receive", "faced", "faces", "got", "suffered");

    private final ClaimText text;
    private final ActorKnowledge actors;
    private final List<Doubt> doubts = new ArrayList<>();

    SidesReader(ClaimText text, ActorKnowledge actors) {
        this.text = text;
        this.actors = actors;
    }

    List<Doubt> doubts() {
        return doubts;
    }

    /**
     * The sides named in a stretch of words.
     *
     * @param mentions those in the stretch
     * @param clause the stretch and what is said in it
     * @param given what a person says they are
     */
    Optional<Sides> sides(List<Mention> mentions, Clause clause, Corrections given) {
        Optional<List<String>> joined = joined(mentions);
        List<String> codes = joined.orElseGet(() -> codes(mentions, clause));
        if (given.who().isPresent() && given.whom().isPresent()) {
            codes = List.of(given.who().get(), given.whom().get());
        } else if (given.who().isPresent()) {
            String who = given.who().get();
            codes = with(who, codes.stream().filter(c -> !c.equals(who)).toList(), true);
        } else if (given.whom().isPresent()) {
            String whom = given.whom().get();
            codes = with(whom, codes.stream().filter(c -> !c.equals(whom)).toList(), false);
        }
        if (codes.size() != 2 || codes.get(0).equals(codes.get(1))) {
            doubt(codes, mentions);
            return Optional.empty();
        }
        Way way = joined.isPresent() && given.who().isEmpty() ? Way.EITHER : way(clause);
        Sides sides = Sides.directed(codes.get(0), codes.get(1)).withWay(way);
        return Optional.of(
                sides.way() == Way.FORWARDS ? withVoice(sides, mentions, clause) : sides);
    }

    private static List<String> with(String code, List<String> others, boolean isFirst) {
        List<String> all = new ArrayList<>();
        if (isFirst) {
            all.add(code);
        }
        others.stream().limit(1).forEach(all::add);
        if (!isFirst) {
            all.add(code);
        }
        return all;
    }

    /** The two of <i>Azerbaijani-Russian</i>, whatever else is named. */
    private static Optional<List<String>> joined(List<Mention> mentions) {
        for (int i = 1; i < mentions.size(); i++) {
            Mention one = mentions.get(i - 1);
            Mention next = mentions.get(i);
            if (next.from() < one.end() && !next.code().equals(one.code())) {
                return Optional.of(List.of(one.code(), next.code()));
            }
        }
        return Optional.empty();
    }

    /** The parties, who acts first. */
    List<String> codes(List<Mention> mentions, Clause clause) {
        Set<String> order = new LinkedHashSet<>();
        mentions.stream().filter(m -> isDoer(m, clause)).forEach(m -> order.add(m.code()));
        mentions.forEach(m -> order.add(m.code()));
        return List.copyOf(order);
    }

    /** Whether it stands where the doer of a passive stands. */
    private boolean isDoer(Mention mention, Clause clause) {
        int before = mention.from() - 1;
        while (before >= 0 && text.key(before).matches("the|pro|kremlin-aligned|state")) {
            before--;
        }
        String word = text.key(before);
        boolean isPassive = word.equals("by") && clause.matterBefore(before);
        boolean isGiver = word.equals("from") && clause.has(RECEIVING);
        return isPassive || isGiver;
    }

    private static Way way(Clause clause) {
        if (clause.isMutual() || clause.isTie() || clause.has(Set.of("between"))) {
            return Way.EITHER;
        }
        boolean isEach =
                clause.hasPhrase("each other", "one another", "both sides", "both", "exchanged");
        return isEach ? Way.EACH : Way.FORWARDS;
    }

    private static Sides withVoice(Sides sides, List<Mention> mentions, Clause clause) {
        Optional<Mention> actor =
                mentions.stream().filter(m -> m.code().equals(sides.actor())).findFirst();
        Optional<Voice> told = actor.flatMap(a -> clause.voiceAfter(a.end()));
        if (told.isPresent()) {
            return sides.withVoice(told.get());
        }
        boolean isGovernment = actor.filter(Mention::isGovernment).isPresent();
        return sides.withVoice(isGovernment ? Voice.STATE : Voice.ANYBODY);
    }

    private void doubt(List<String> codes, List<Mention> mentions) {
        Set<String> distinct = new LinkedHashSet<>(codes);
        if (distinct.size() > 2) {
            String named =
                    distinct.stream().map(actors::displayName).collect(Collectors.joining(", "));
            doubts.add(new Doubt("who", named, "are more than two; say who acts on whom"));
            return;
        }
        List<String> strangers = strangers();
        for (String stranger : strangers) {
            List<String> near =
                    actors.closest(stranger).stream()
                            .map(c -> c + " (" + actors.displayName(c) + ")")
                            .toList();
            String meant = near.isEmpty() ? "" : "; did you mean " + String.join(", ", near) + "?";
            boolean isFirst =
                    mentions.isEmpty()
                            || text.text().indexOf(stranger)
                                    < text.at(mentions.get(0).from()).span().begin();
            String part = isFirst ? "who" : "whom";
            doubts.add(new Doubt(part, stranger, "names no state or organisation" + meant));
        }
        if (strangers.isEmpty() && mentions.size() > 1 && distinct.size() == 1) {
            String name = actors.displayName(codes.get(0));
            doubts.add(new Doubt("whom", name, "is the same party as who acts; there must be two"));
        } else if (strangers.isEmpty()) {
            doubts.add(
                    distinct.isEmpty()
                            ? new Doubt("who", "", "no state or organisation is named")
                            : new Doubt(
                                    "whom",
                                    "",
                                    "only %s is named; there must be two parties"
                                            .formatted(actors.displayName(codes.get(0)))));
        }
    }

    /** Words with a capital that mean nothing here: names, it seems. */
    private List<String> strangers() {
        List<String> strangers = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            String word = text.at(i).text();
            boolean isName = Character.isUpperCase(word.charAt(0)) && word.length() > 2;
            if (isName && text.isFree(i) && !Aside.bundled().holds(text.key(i))) {
                strangers.add(word);
            }
        }
        return strangers;
    }
}
