package org.demarche.ties.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.demarche.text.PartialDate;
import org.demarche.ties.Organisation;
import org.demarche.ties.SharedBody;
import org.demarche.ties.StandingTie;
import org.demarche.ties.Stay;
import org.demarche.ties.TieKind;
import org.demarche.ties.TieSpan;
import org.demarche.ties.TieSpan.Holding;
import org.demarche.wording.Articles;
import org.demarche.wording.Words;

/**
 * Ties in the words of a report.
 *
 * @param names from code to name
 */
public record TieWords(UnaryOperator<String> names) {
    /** “since 20 April 1994”, “20 April 1994 – 20 April 1999”, “until June 2024”. */
    public String span(TieSpan span) {
        boolean isOpen = span.isOpen();
        if (!span.from().isKnown()) {
            return isOpen ? "since when is not known" : "until " + Words.date(span.to());
        }
        return isOpen
                ? "since "
                        + Words.date(span.from())
                        + (span.known().isKnown()
                                ? " (known to " + Words.date(span.known()) + ")"
                                : "")
                : Words.date(span.from()) + " – " + Words.date(span.to());
    }

    /** A warning where nobody can say whether it stood that day; else empty. */
    String doubt(TieSpan span, LocalDate day) {
        return span.on(day) == Holding.UNSURE && !span.isBeyondKnown(day)
                ? " (perhaps: the day is not known)"
                : "";
    }

    /** What it is and whose: “Russia in Armenia: 102nd Military Base (base, Gyumri)”. */
    public String tie(StandingTie tie) {
        return switch (tie.kind().order()) {
            case NONE, MEMBER_OF -> thing(tie);
            case GUEST_IN_HOST ->
                    "%s in %s: %s"
                            .formatted(
                                    names.apply(tie.sides().first()),
                                    Articles.named(names.apply(tie.sides().second())),
                                    thing(tie));
            case CLAIMANT_AGAINST -> claim(tie);
        };
    }

    /** The same in fewer words: a named thing of a guest without whose it is. */
    String shortTie(StandingTie tie) {
        boolean isNamed = !tie.name().isEmpty();
        return isNamed ? tie.name() : tie(tie);
    }

    private String claim(StandingTie tie) {
        String form =
                tie.name().startsWith("recognition of")
                        ? "%s, against %3$s: %2$s"
                        : "%s claims, against %3$s: %2$s";
        return form.formatted(
                names.apply(tie.sides().first()), tie.name(), names.apply(tie.sides().second()));
    }

    /** The thing alone, without whose it is. */
    public String thing(StandingTie tie) {
        String what =
                switch (tie.kind()) {
                    case RELATIONS -> "diplomatic relations";
                    case NO_RELATIONS -> "no diplomatic relations";
                    case BORDER -> "border: " + tie.what();
                    default -> tie.what();
                };
        List<String> more = new ArrayList<>();
        boolean isNamed = !tie.name().isEmpty() && tie.kind() != TieKind.CLAIM;
        if (isNamed && !tie.name().equalsIgnoreCase(what)) {
            more.add(what);
        }
        if (!tie.note().isEmpty()) {
            more.add(tie.note());
        }
        String name = isNamed ? tie.name() : what;
        return more.isEmpty() ? name : name + " (" + String.join(", ", more) + ")";
    }

    /** “Collective Security Treaty Organization (CSTO)”, or the code alone where it is the name. */
    public String name(Organisation organisation) {
        boolean isNoWord = organisation.code().length() > 8;
        return isNoWord || organisation.name().equals(organisation.code())
                ? organisation.name()
                : organisation.name() + " (" + organisation.code() + ")";
    }

    /**
     * What it is called in a list: its code, or its name where that is short or the code no word.
     */
    public String shortly(Organisation organisation) {
        boolean isCode = organisation.code().length() <= 4;
        boolean isNameShort = organisation.name().length() <= 16;
        boolean isCodeLong = organisation.code().length() > 8;
        return !isCode && (isNameShort || isCodeLong) ? organisation.name() : organisation.code();
    }

    /** Those whose members are known to this day, then apart those known to a year only. */
    String universal(List<SharedBody> bodies, Function<List<SharedBody>, String> listed) {
        List<SharedBody> current = bodies.stream().filter(b -> !b.knownTo().isKnown()).toList();
        List<SharedBody> dated = bodies.stream().filter(b -> b.knownTo().isKnown()).toList();
        String old =
                dated.isEmpty()
                        ? ""
                        : "known only to %s: %s"
                                .formatted(Words.date(dated.get(0).knownTo()), listed.apply(dated));
        String between = current.isEmpty() || dated.isEmpty() ? "" : "; ";
        return listed.apply(current) + between + old;
    }

    /** Who belongs to it on a day: “both since 20 April 1994; Armenia: frozen since …”. */
    public String on(SharedBody body, LocalDate day) {
        String belonging =
                switch (body.on(day)) {
                    case BOTH -> "both " + together(body, day);
                    case ONLY_A -> only(body, body.a(), body.b(), day);
                    case ONLY_B -> only(body, body.b(), body.a(), day);
                    case NEITHER -> "neither is a member";
                };
        return belonging
                + body.suspendedOn(day).stream()
                        .filter(s -> !isExit(s))
                        .map(s -> "; " + suspension(s))
                        .collect(Collectors.joining());
    }

    /** Other standings: “Israel: out of UNESCO since 31 December 2018; …”. */
    String standings(List<Stay> standings) {
        return standings.stream()
                .filter(s -> !isExit(s))
                .map(this::suspension)
                .collect(Collectors.joining("; "));
    }

    private String together(SharedBody body, LocalDate day) {
        return body.together().stream()
                .filter(s -> s.on(day) != Holding.NO)
                .map(s -> span(s) + doubt(s, day))
                .collect(Collectors.joining("; "));
    }

    private String only(SharedBody body, String member, String other, LocalDate day) {
        String since =
                body.staysOf(member).stream()
                        .filter(s -> s.span().on(day) != Holding.NO)
                        .map(s -> " " + span(s.span()))
                        .findFirst()
                        .orElse("");
        boolean isTold = body.suspendedOn(day).stream().anyMatch(s -> s.state().equals(other));
        String absence = isTold ? "" : "; " + absence(body, other, day);
        return "only %s%s%s".formatted(names.apply(member), since, absence);
    }

    /** Why a state is not in it: it left, it joins later, it never was. */
    private String absence(SharedBody body, String state, LocalDate day) {
        String name = names.apply(state);
        List<Stay> stays = body.staysOf(state);
        return stays.stream()
                .filter(s -> s.span().isOverBy(day))
                .reduce((x, y) -> y)
                .map(s -> name + " left in " + when(s.span().to()))
                .orElseGet(
                        () ->
                                stays.isEmpty()
                                        ? name + " never joined"
                                        : name
                                                + " joined only in "
                                                + when(stays.get(0).span().from()));
    }

    private static String when(PartialDate date) {
        return Words.date(new PartialDate(date.year(), date.month(), 0));
    }

    /** “Armenia: participation frozen since February 2024”. */
    public String suspension(Stay suspension) {
        return "%s: %s %s"
                .formatted(
                        names.apply(suspension.state()),
                        suspension.what(),
                        span(suspension.span()));
    }

    /** All that lies between the two in it: when both were in, who left, what was frozen. */
    public String course(SharedBody body) {
        List<String> parts = new ArrayList<>();
        body.together().forEach(s -> parts.add("both " + span(s)));
        boolean isFirstIn = !body.staysOf(body.a()).isEmpty();
        List<String> membersFirst =
                isFirstIn ? List.of(body.a(), body.b()) : List.of(body.b(), body.a());
        for (String state : membersFirst) {
            List<Stay> stays = body.staysOf(state);
            boolean isEvident =
                    body.isShared()
                            && stays.size() == 1
                            && (stays.get(0).span().isOpen()
                                    || body.together().contains(stays.get(0).span()));
            if (!isEvident) {
                String absence = isTold(body, state) ? "" : names.apply(state) + " never joined";
                parts.add(stays.isEmpty() ? absence : stays(stays));
            }
        }
        body.suspensions().stream().filter(s -> !isExit(s)).forEach(s -> parts.add(suspension(s)));
        return parts.stream().filter(p -> !p.isEmpty()).collect(Collectors.joining("; "));
    }

    private static boolean isTold(SharedBody body, String state) {
        return body.suspensions().stream().anyMatch(s -> s.state().equals(state) && !isExit(s));
    }

    /** Whether it only repeats that the state left. */
    private static boolean isExit(Stay standing) {
        return standing.what().startsWith("ceased");
    }

    private String stays(List<Stay> stays) {
        return names.apply(stays.get(0).state())
                + " a member "
                + stays.stream().map(s -> span(s.span())).collect(Collectors.joining(" and "));
    }
}
