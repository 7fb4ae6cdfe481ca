package org.demarche.claim.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.actor.ActorKnowledge;
import org.demarche.claim.grammar.Claim.Subject;
import org.demarche.claim.grammar.Understanding.Doubt;

/** Reads what a claim is held against: after <i>than</i>, <i>only after</i>, <i>fits</i>. */
final class Comparison {
    private static final Set<String> TOWARDS =
            Set.of("against", "towards", "toward", "on", "to", "with", "at", "of");

    private static final Set<String> DOES =
            Set.of("has", "have", "had", "did", "does", "do", "was", "is");

    private final ClaimText text;
    private final MatterBook matters;
    private final ActorKnowledge actors;
    private final List<Doubt> doubts = new ArrayList<>();

    Comparison(ClaimText text, MatterBook matters, ActorKnowledge actors) {
        this.text = text;
        this.matters = matters;
        this.actors = actors;
    }

    List<Doubt> doubts() {
        return doubts;
    }

    /**
     * The assertion with it.
     *
     * @param whole all words
     * @param split index of the word that compares; the number of words if there is none
     * @param all parties named anywhere
     */
    Optional<Assertion> of(
            Assertion read, Subject subject, Clause whole, int split, List<Mention> all) {
        Clause rest = whole.within(Math.min(split, text.size()), text.size());
        List<Mention> named = rest.of(all);
        Sides sides = subject.sides();
        switch (read.form()) {
            case ONLY_AFTER -> {
                Matter matter = rest.matter().orElse(matters.named("hostile acts and words"));
                return Optional.of(read.against(new Subject(sides.reversed(), matter)));
            }
            case TOLERATED -> {
                return Optional.of(tolerated(read, subject, whole, all));
            }
            case FITS -> {
                return fits(read, subject, rest, named);
            }
            case MORE, LESS -> {
                return Optional.of(compared(read, subject, rest, named));
            }
            default -> {
                return Optional.of(read);
            }
        }
    }

    private Assertion tolerated(Assertion read, Subject subject, Clause whole, List<Mention> all) {
        Matter slights = whole.matter().orElse(matters.named("hostile acts and words"));
        Assertion with = read.against(new Subject(subject.sides().reversed(), slights));
        Optional<String> third =
                all.stream()
                        .map(Mention::code)
                        .filter(c -> !c.equals(subject.sides().actor()))
                        .filter(c -> !c.equals(subject.sides().recipient()))
                        .findFirst();
        if (third.isEmpty()) {
            return with;
        }
        return new Assertion(
                with.form(), false, with.number(), with.other(), with.baseline(), third);
    }

    private Optional<Assertion> fits(
            Assertion read, Subject subject, Clause rest, List<Mention> named) {
        Sides sides = subject.sides();
        List<String> codes =
                named.stream()
                        .map(Mention::code)
                        .filter(c -> !c.equals(sides.actor()))
                        .distinct()
                        .toList();
        if (codes.size() != 1) {
            doubts.add(new Doubt("how", rest(rest), "must name one party that it fits towards"));
            return Optional.empty();
        }
        Matter matter = rest.matter().orElse(matters.named("hostile acts and words"));
        Sides other = Sides.directed(sides.actor(), codes.get(0));
        return Optional.of(read.against(new Subject(other, matter)));
    }

    private String rest(Clause rest) {
        return text.words(Math.min(rest.from(), text.size()), text.size());
    }

    /** Another pair, the other direction, or other acts of the same. */
    private Assertion compared(Assertion read, Subject subject, Clause rest, List<Mention> named) {
        Sides sides = subject.sides();
        List<String> codes = new SidesReader(text, actors).codes(named, rest);
        Matter matter = rest.matter().orElse(subject.matter());
        boolean isSame =
                codes.size() == 1
                        && codes.get(0).equals(sides.recipient())
                        && !matter.equals(subject.matter());
        if (isSame) {
            return read.against(new Subject(sides, matter));
        }
        if (codes.isEmpty()) {
            return matter.equals(subject.matter())
                    ? read
                    : read.against(new Subject(sides, matter));
        }
        if (codes.size() >= 2) {
            return read.against(
                    new Subject(
                            sides.withVoice(Sides.Voice.ANYBODY).equals(sides)
                                    ? Sides.directed(codes.get(0), codes.get(1))
                                    : Sides.directed(codes.get(0), codes.get(1))
                                            .withVoice(sides.voice()),
                            matter));
        }
        String code = codes.get(0);
        if (code.equals(sides.actor())) {
            return read;
        }
        if (code.equals(sides.recipient())) {
            return read.against(new Subject(sides.reversed().withVoice(sides.voice()), matter));
        }
        boolean isActor = DOES.contains(text.key(named.get(0).end()));
        boolean isRecipient = !isActor || TOWARDS.contains(text.key(named.get(0).from() - 1));
        Sides other =
                isRecipient
                        ? new Sides(sides.actor(), code, sides.way(), sides.voice())
                        : new Sides(code, sides.recipient(), sides.way(), sides.voice());
        return read.against(new Subject(other, matter));
    }
}
