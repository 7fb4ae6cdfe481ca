package org.demarche.claim.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.demarche.claim.Window;
import org.demarche.claim.grammar.Assertion;
import org.demarche.claim.grammar.Bound;
import org.demarche.claim.grammar.Claim;
import org.demarche.claim.grammar.Form;
import org.demarche.claim.grammar.Sides;
import org.demarche.claim.grammar.Timing;
import org.demarche.wording.Articles;

/**
 * What a claim was understood to say, in plain English.
 *
 * @param claim the claim
 * @param names from code to name
 */
public record ClaimWords(Claim claim, UnaryOperator<String> names) {
    /** A part of a claim, and the option that corrects it. */
    public record Part(String name, String words, String option) {}

    /** Who, on whom, what, how, when; in this order. */
    public List<Part> parts(Optional<Window> window) {
        List<Part> parts = new ArrayList<>();
        Sides sides = claim.sides();
        parts.add(new Part("who", who(sides), "--who"));
        parts.add(new Part("to whom", names.apply(sides.recipient()), "--whom"));
        parts.add(
                new Part(
                        "what",
                        claim.matter().name() + " (" + claim.matter().classes() + ")",
                        "--type"));
        parts.add(new Part("claimed", how(), "--polarity, --compare"));
        String days = window.map(w -> " = " + w).orElse("");
        parts.add(new Part("when", when(claim.timing()) + days, "--since, --until"));
        if (!claim.topics().isEmpty() && claim.form() == Form.FIRST) {
            parts.add(new Part("about", String.join(", ", claim.topics()), ""));
        }
        return parts;
    }

    /** All parts in one line: “who: Russia; to whom: Ukraine; …”. */
    public String line() {
        return parts(Optional.empty()).stream()
                .map(p -> p.name() + ": " + p.words())
                .collect(Collectors.joining("; "));
    }

    private String who(Sides sides) {
        String way =
                switch (sides.way()) {
                    case FORWARDS -> "";
                    case EITHER -> ", or the other way round";
                    case EACH -> ", and the other way round as well";
                };
        String voice =
                sides.voice() == Sides.Voice.ANYBODY
                        ? ""
                        : " (%s)".formatted(sides.voice().words());
        return names.apply(sides.actor()) + voice + way;
    }

    private String pair(Sides sides) {
        String arrow = sides.way() == Sides.Way.EITHER ? " ↔ " : " → ";
        return names.apply(sides.actor()) + arrow + names.apply(sides.recipient());
    }

    /** “did not”, “more than in the time before”. */
    public String how() {
        Assertion how = claim.assertion();
        String words =
                switch (how.form()) {
                    case AT_LEAST -> "at least %d times".formatted(how.number());
                    case AT_MOST -> "at most %d times".formatted(how.number());
                    case EXACTLY -> "exactly %d times".formatted(how.number());
                    case MORE, LESS, WORSENED, IMPROVED -> compared(how);
                    case ONLY_AFTER ->
                            "only within %d days after %s".formatted(how.days(), other());
                    case TOLERATED -> tolerated(how);
                    case TURNED -> "ties turned then";
                    case FITS -> "goes together with " + other();
                    default -> how.form().label();
                };
        return how.isNegated() ? "it is not so: " + words : words;
    }

    private String compared(Assertion how) {
        String label = how.form().label();
        if (how.other().isPresent()) {
            return label + " " + other();
        }
        boolean isTie = how.form() == Form.WORSENED || how.form() == Form.IMPROVED;
        String than = isTie ? ", compared with" : "";
        return label
                + than
                + how.baseline()
                        .filter(b -> !b.isAlways())
                        .map(b -> " " + when(b))
                        .orElse(
                                how.baseline().isPresent()
                                        ? " all the time before"
                                        : " the time before, of the same length");
    }

    private String tolerated(Assertion how) {
        return "does not answer %s by hostile acts within %d days%s"
                .formatted(
                        other(),
                        how.days(),
                        how.contrast()
                                .map(
                                        c ->
                                                ", but does answer those of "
                                                        + Articles.named(names.apply(c)))
                                .orElse(""));
    }

    private String other() {
        return claim.assertion()
                .other()
                .map(
                        o ->
                                "%s, %s (%s)"
                                        .formatted(
                                                o.matter().name(),
                                                pair(o.sides()),
                                                o.matter().classes()))
                .orElse("");
    }

    private static String when(Timing timing) {
        if (timing.isAlways()) {
            return "all that is on record";
        }
        String from = bound(timing.from());
        String end = bound(timing.end());
        if (from.isEmpty()) {
            return "before " + end;
        }
        return end.isEmpty()
                ? "from " + from + " on"
                : "from %s until before %s".formatted(from, end);
    }

    private static String bound(Bound bound) {
        if (bound.event().isPresent()) {
            return "“" + bound.event().get().words() + "”";
        }
        if (bound.monthsBack() > 0) {
            return "%d months before the end of the record".formatted(bound.monthsBack());
        }
        return bound.day().map(Object::toString).orElse("");
    }
}
