package org.demarche.ties.report;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.demarche.ties.PairTies;
import org.demarche.ties.SharedBody;
import org.demarche.ties.SharedBody.Belonging;
import org.demarche.ties.StandingTie;
import org.demarche.ties.Stay;
import org.demarche.ties.TieGroup;
import org.demarche.ties.TieSpan.Holding;
import org.demarche.wording.Words;
import org.demarche.wording.Wrapped;

/** Writes the standing ties of a pair as text for a terminal. */
public final class TieText {
    private static final int WIDTH = 100;
    private static final int LONGEST_LIST = 12;

    private final StringBuilder out = new StringBuilder();
    private final SourceNotes notes = new SourceNotes();

    /** The text; lines end in {@code \n}. */
    public static String write(TieView view) {
        return new TieText().text(view);
    }

    /** What stands between the pair in two or three sentences. */
    public static String summary(TieView view) {
        return new TieSummary(view).text();
    }

    private String text(TieView view) {
        TieWords words = new TieWords(view.names());
        out.append(Wrapped.lines(new TieSummary(view).text(), WIDTH, 0));
        if (view.day().isPresent()) {
            onDay(view, words, view.day().get());
        } else {
            overTime(view, words);
        }
        OutsideText.write(out, view, WIDTH);
        sources();
        if (view.proposals() > 0) {
            out.append('\n');
            line(
                    Words.count(view.proposals(), "change")
                            + " to the register proposed by events between the two; --proposals lists"
                            + " them.",
                    0);
        }
        return out.toString();
    }

    private void onDay(TieView view, TieWords words, LocalDate day) {
        PairTies ties = view.ties();
        direct(
                ties.standingOn(day),
                t -> words.tie(t) + " · " + words.span(t.span()) + words.doubt(t.span(), day));
        bodies(
                "Organisations both belong to",
                ties.bodiesOn(day, Belonging.BOTH).stream()
                        .filter(o -> !o.organisation().isUniversal())
                        .toList(),
                o -> words.name(o.organisation()) + ": " + words.on(o, day));
        universal(
                words,
                ties.bodiesOn(day, Belonging.BOTH).stream()
                        .filter(o -> o.organisation().isUniversal())
                        .toList());
        standings(
                ties.bodiesOn(day, Belonging.BOTH).stream()
                        .filter(o -> o.organisation().isUniversal())
                        .toList(),
                o -> o.suspendedOn(day),
                words);
        List<SharedBody> ofOne = ties.bodies().stream().filter(o -> isOfOne(o.on(day))).toList();
        bodies(
                "One a member, the other in another standing",
                ofOne.stream().filter(o -> hasOutsider(o, day)).toList(),
                o -> words.name(o.organisation()) + ": " + words.on(o, day));
        List<SharedBody> one =
                ofOne.stream()
                        .filter(o -> o.organisation().isExclusive())
                        .filter(o -> !hasOutsider(o, day))
                        .toList();
        List<SharedBody> left = one.stream().filter(SharedBody::isShared).toList();
        bodies(
                "Once both, now one",
                left,
                o -> words.name(o.organisation()) + ": " + words.on(o, day));
        onlyOne(words, ties, one.stream().filter(o -> !o.isShared()).toList(), day);
        List<StandingTie> ended = ties.endedBy(day);
        if (!ended.isEmpty()) {
            heading("Ended before");
            ended.forEach(t -> line(words.tie(t) + " · " + words.span(t.span()) + mark(t), 2));
        }
    }

    private static boolean isOfOne(Belonging belonging) {
        return belonging == Belonging.ONLY_A || belonging == Belonging.ONLY_B;
    }

    private void onlyOne(TieWords words, PairTies ties, List<SharedBody> bodies, LocalDate day) {
        if (bodies.isEmpty()) {
            return;
        }
        heading("Alliances and blocs of only one");
        for (Belonging who : List.of(Belonging.ONLY_A, Belonging.ONLY_B)) {
            List<SharedBody> his = bodies.stream().filter(o -> o.on(day) == who).toList();
            if (!his.isEmpty()) {
                String state = who == Belonging.ONLY_A ? ties.a() : ties.b();
                line(words.names().apply(state) + ": " + codes(words, his), 2);
            }
        }
    }

    private void overTime(TieView view, TieWords words) {
        PairTies ties = view.ties();
        direct(ties.direct(), t -> words.tie(t) + " · " + words.span(t.span()));
        bodies(
                "Organisations both belong or belonged to",
                ties.shared(),
                o -> words.name(o.organisation()) + ": " + words.course(o));
        universal(words, ties.universal());
        standings(ties.universal(), SharedBody::suspensions, words);
        bodies(
                "One a member, the other in another standing",
                ties.apart().stream().filter(o -> !o.standingsOfOutsider().isEmpty()).toList(),
                o -> words.name(o.organisation()) + ": " + words.course(o));
        List<SharedBody> apart =
                ties.apart().stream().filter(o -> o.standingsOfOutsider().isEmpty()).toList();
        if (!apart.isEmpty()) {
            heading("Alliances and blocs of only one");
            for (String state : List.of(ties.a(), ties.b())) {
                List<SharedBody> his =
                        apart.stream().filter(o -> !o.staysOf(state).isEmpty()).toList();
                if (!his.isEmpty()) {
                    line(words.names().apply(state) + ": " + codes(words, his), 2);
                }
            }
        }
    }

    private interface Line<T> {
        String of(T tie);
    }

    private void direct(List<StandingTie> ties, Line<StandingTie> text) {
        for (TieGroup group : TieGroup.values()) {
            List<StandingTie> its = ties.stream().filter(t -> t.kind().group() == group).toList();
            if (!its.isEmpty()) {
                heading(group.heading());
                its.forEach(t -> line(text.of(t) + mark(t), 2));
            }
        }
    }

    private String mark(StandingTie tie) {
        return notes.mark(tie.source());
    }

    private void bodies(String heading, List<SharedBody> bodies, Line<SharedBody> text) {
        if (!bodies.isEmpty()) {
            heading(heading);
            bodies.forEach(o -> line(text.of(o) + notes.marks(o.sources()), 2));
        }
    }

    private void universal(TieWords words, List<SharedBody> bodies) {
        if (!bodies.isEmpty()) {
            line(
                    "and %s that nearly every state belongs to: %s"
                            .formatted(
                                    Words.count(bodies.size(), "organisation"),
                                    words.universal(bodies, b -> codes(words, b))),
                    2);
        }
    }

    /** Of what nearly every state belongs to, that in which one does not stand as others do. */
    private void standings(
            List<SharedBody> bodies, Function<SharedBody, List<Stay>> wanted, TieWords words) {
        for (SharedBody body : bodies) {
            List<Stay> standings = wanted.apply(body);
            String told = words.standings(standings);
            if (!told.isEmpty()) {
                List<String> sources = standings.stream().map(Stay::source).distinct().toList();
                String text = "in the %s, %s".formatted(body.organisation().name(), told);
                line(text + notes.marks(sources), 2);
            }
        }
    }

    private static boolean hasOutsider(SharedBody body, LocalDate day) {
        return body.standingsOfOutsider().stream().anyMatch(s -> s.span().on(day) != Holding.NO);
    }

    private String codes(TieWords words, List<SharedBody> bodies) {
        String first =
                bodies.stream()
                        .limit(LONGEST_LIST)
                        .map(o -> words.shortly(o.organisation()))
                        .collect(Collectors.joining(", "));
        int more = bodies.size() - LONGEST_LIST;
        return more > 0 ? first + " and " + more + " more" : first;
    }

    private void sources() {
        if (!notes.isEmpty()) {
            heading("Sources");
            notes.all().forEach((source, number) -> line("[" + number + "] " + source, 2));
        }
    }

    private void heading(String text) {
        out.append('\n').append(text).append('\n');
    }

    private void line(String text, int indent) {
        String further = "\n" + " ".repeat(indent == 0 ? 0 : indent + 2);
        String wrapped = Wrapped.lines(text, WIDTH, indent);
        out.append(wrapped.replace("\n" + " ".repeat(indent), further));
    }
}
