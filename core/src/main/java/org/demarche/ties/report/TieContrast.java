package org.demarche.ties.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.demarche.text.PartialDate;
import org.demarche.ties.Organisation;
import org.demarche.ties.SharedBody;
import org.demarche.ties.SharedBody.Belonging;
import org.demarche.ties.StandingTie;
import org.demarche.ties.TieGroup;
import org.demarche.ties.TieSpan;
import org.demarche.ties.TieSpan.Holding;

/**
 * What stands between two pairs, side by side: what each pair has under each heading, and each
 * alliance, bloc or other organisation of some states that one pair or both share.
 *
 * <p>With a day, as of that day, and what is over is marked; without one, all that ever was.
 *
 * @param left the one pair
 * @param right the other pair, asked for the same day or window
 */
public record TieContrast(TieView left, TieView right) {
    private static final String NOTHING = "none on the register";

    /** All that is to be compared, in the order of the headings. */
    List<ContrastRow> rows() {
        List<ContrastRow> rows = new ArrayList<>();
        for (TieGroup group : TieGroup.values()) {
            if (group == TieGroup.ORGANISATIONS) {
                rows.addAll(bodies());
            } else {
                group(group).ifPresent(rows::add);
            }
        }
        return rows;
    }

    private Optional<ContrastRow> group(TieGroup group) {
        List<String> one = ties(left, group);
        List<String> other = ties(right, group);
        if (one.isEmpty() && other.isEmpty()) {
            return Optional.empty();
        }
        boolean isDifferent = standing(left, group) != standing(right, group);
        return Optional.of(
                new ContrastRow(group.heading(), orNothing(one), orNothing(other), isDifferent));
    }

    private static List<String> orNothing(List<String> lines) {
        return lines.isEmpty() ? List.of(NOTHING) : lines;
    }

    private static boolean standing(TieView view, TieGroup group) {
        return of(view, group).anyMatch(t -> isStanding(view, t));
    }

    private static boolean isStanding(TieView view, StandingTie tie) {
        return view.day().map(d -> tie.span().on(d) != Holding.NO).orElse(tie.span().isOpen());
    }

    private static Stream<StandingTie> of(TieView view, TieGroup group) {
        return view.ties().direct().stream()
                .filter(t -> t.kind().group() == group)
                .filter(t -> view.day().map(d -> isBegun(t, d)).orElse(true));
    }

    private static boolean isBegun(StandingTie tie, LocalDate day) {
        return tie.span().from().firstDay().map(f -> !f.isAfter(day)).orElse(true);
    }

    /** What stands first, then what is over. */
    private static List<String> ties(TieView view, TieGroup group) {
        TieWords words = new TieWords(view.names());
        Stream<String> standing =
                of(view, group)
                        .filter(t -> isStanding(view, t))
                        .map(
                                t ->
                                        words.tie(t)
                                                + " · "
                                                + words.span(t.span())
                                                + view.day()
                                                        .map(d -> words.doubt(t.span(), d))
                                                        .orElse(""));
        Stream<String> over =
                of(view, group)
                        .filter(t -> !isStanding(view, t))
                        .map(t -> "ended: " + words.tie(t) + " · " + words.span(t.span()));
        return Stream.concat(standing, over).toList();
    }

    private List<ContrastRow> bodies() {
        Map<String, Organisation> shared = new TreeMap<>();
        Stream.of(left, right)
                .flatMap(v -> v.ties().bodies().stream())
                .filter(o -> o.isShared() && !o.organisation().isUniversal())
                .forEach(o -> shared.put(o.organisation().code(), o.organisation()));
        return shared.values().stream()
                .sorted(Organisation.TELLING_FIRST)
                .filter(o -> isToldOf(left, o) || isToldOf(right, o))
                .map(this::body)
                .toList();
    }

    /** Whether both of the pair are or were in it by the day. */
    private static boolean isToldOf(TieView view, Organisation organisation) {
        return view.ties()
                .body(organisation.code())
                .map(
                        o ->
                                o.together().stream()
                                        .anyMatch(
                                                s ->
                                                        view.day()
                                                                .map(d -> !isLater(s, d))
                                                                .orElse(true)))
                .orElse(false);
    }

    private static boolean isLater(TieSpan span, LocalDate day) {
        return span.from().firstDay().map(f -> f.isAfter(day)).orElse(false);
    }

    private ContrastRow body(Organisation organisation) {
        return new ContrastRow(
                new TieWords(left.names()).shortly(organisation),
                List.of(course(left, organisation)),
                List.of(course(right, organisation)),
                areBothIn(left, organisation) != areBothIn(right, organisation));
    }

    private static boolean areBothIn(TieView view, Organisation organisation) {
        return view.ties()
                .body(organisation.code())
                .map(
                        o ->
                                view.day()
                                        .map(d -> o.on(d) == Belonging.BOTH)
                                        .orElse(o.together().stream().anyMatch(s -> s.isOpen())))
                .orElse(false);
    }

    private static String course(TieView view, Organisation organisation) {
        Optional<SharedBody> body = view.ties().body(organisation.code());
        if (body.isEmpty()) {
            return "neither is a member";
        }
        TieWords words = new TieWords(view.names());
        return view.day().map(d -> words.on(body.get(), d)).orElse(words.course(body.get()));
    }

    /** In one sentence for each pair: what it has and the other has not. */
    public List<String> differences() {
        return Stream.of(lacking(left, right), lacking(right, left))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> lacking(TieView has, TieView lacks) {
        List<String> things = new ArrayList<>();
        for (TieGroup group : TieGroup.values()) {
            if (standing(has, group) && !standing(lacks, group)) {
                things.add(noun(group));
            }
        }
        TieWords words = new TieWords(has.names());
        List<String> bodies =
                has.ties().bodies().stream()
                        .map(SharedBody::organisation)
                        .filter(o -> !o.isUniversal())
                        .filter(o -> areBothIn(has, o) && !areBothIn(lacks, o))
                        .filter(o -> isKnown(has, o) && isKnown(lacks, o))
                        .map(words::shortly)
                        .toList();
        if (!bodies.isEmpty()) {
            things.add("common membership of " + TieSummary.listed(bodies));
        }
        return things.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "%s have, and %s have not: %s."
                                .formatted(pair(has), pair(lacks), String.join("; ", things)));
    }

    /** Whether the table of its members reaches to the day; to today where no day is asked for. */
    private static boolean isKnown(TieView view, Organisation organisation) {
        return view.ties()
                .body(organisation.code())
                .map(SharedBody::knownTo)
                .filter(PartialDate::isKnown)
                .flatMap(PartialDate::endDay)
                .map(end -> view.day().map(end::isAfter).orElse(false))
                .orElse(true);
    }

    private static String pair(TieView view) {
        return view.a() + " and " + view.b();
    }

    private static String noun(TieGroup group) {
        return switch (group) {
            case TREATIES -> "treaties";
            case FORCES -> "bases or forces";
            case ORGANISATIONS -> "a membership";
            case MISSIONS -> "relations or missions";
            case BORDERS -> "an entry on their border";
            case CLAIMS -> "claims against each other";
        };
    }
}
