package org.demarche.claim.grammar;

import java.util.stream.Collectors;
import org.demarche.claim.grammar.Claim.Subject;

/** Writes what was understood of a claim on one line, for cases. */
public final class OneLine {
    private OneLine() {}

    public static String of(Understanding read) {
        if (read.claim().isEmpty()) {
            return read.doubts().stream()
                    .map(Understanding.Doubt::toString)
                    .collect(Collectors.joining("; ", "? ", ""));
        }
        Claim claim = read.claim().get();
        Assertion how = claim.assertion();
        StringBuilder out = new StringBuilder(subject(claim.subject()));
        out.append(" | ").append(how.isNegated() ? "not " : "").append(how.form().option());
        if (how.number() > 0) {
            out.append(' ').append(how.number());
        }
        how.other().ifPresent(o -> out.append(" [").append(subject(o)).append(']'));
        how.contrast().ifPresent(c -> out.append(" unlike ").append(c));
        out.append(" | ").append(time(claim.timing()));
        how.baseline().ifPresent(b -> out.append(" against ").append(time(b)));
        return out.toString();
    }

    private static String subject(Subject subject) {
        Sides sides = subject.sides();
        String way =
                switch (sides.way()) {
                    case FORWARDS -> ">";
                    case EITHER -> "-";
                    case EACH -> "<>";
                };
        String voice = sides.voice() == Sides.Voice.ANYBODY ? "" : " " + sides.voice();
        return sides.actor()
                + way
                + sides.recipient()
                + voice
                + " "
                + subject.matter().classes().replace(", ", "+").replace("all types", "ALL");
    }

    private static String time(Timing timing) {
        return bound(timing.from()) + ".." + bound(timing.end());
    }

    private static String bound(Bound bound) {
        if (bound.event().isPresent()) {
            return "<" + bound.event().get().words() + ">";
        }
        return bound.monthsBack() > 0
                ? "-" + bound.monthsBack() + "m"
                : bound.day().map(Object::toString).orElse("");
    }
}
