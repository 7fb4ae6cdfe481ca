package org.demarche.ties.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.demarche.ties.PairTies;
import org.demarche.ties.SharedBody;
import org.demarche.ties.SharedBody.Belonging;
import org.demarche.ties.TieKind;
import org.demarche.wording.Articles;
import org.demarche.wording.Words;

/** Says in two or three sentences what stands between a pair. */
final class TieSummary {
    private final TieView view;
    private final TieWords words;

    TieSummary(TieView view) {
        this.view = view;
        this.words = new TieWords(view.names());
    }

    String text() {
        if (view.ties().isEmpty()) {
            return "The register knows of no tie between %s and %s%s. It holds what its tables hold: that a tie is missing there does not prove that there is none."
                    .formatted(
                            Articles.named(view.a()),
                            Articles.named(view.b()),
                            view.day().map(d -> "").orElse(window()));
        }
        return view.day().map(this::onDay).orElseGet(this::overTime);
    }

    private String window() {
        return view.window().equals(org.demarche.ties.TieSpan.ALWAYS)
                ? ""
                : " in the time asked for";
    }

    private String onDay(LocalDate day) {
        PairTies ties = view.ties();
        List<SharedBody> both =
                ties.bodiesOn(day, Belonging.BOTH).stream()
                        .filter(o -> !o.organisation().isUniversal())
                        .toList();
        int universal = ties.bodiesOn(day, Belonging.BOTH).size() - both.size();
        return "On %s %s stood between %s and %s, and both belonged to %s%s.%s"
                .formatted(
                        day(day),
                        kinds(ties.standingOn(day).stream().map(t -> t.kind()).toList()),
                        Articles.named(view.a()),
                        Articles.named(view.b()),
                        named(both),
                        universal == 0
                                ? ""
                                : " and to " + universal + " that nearly every state belongs to",
                        suspended(both, day));
    }

    static String day(LocalDate day) {
        return Words.date(org.demarche.text.PartialDate.of(day));
    }

    /** “2 treaties, 1 base and 1 embassy”. */
    private static String kinds(List<TieKind> kinds) {
        List<String> counts = new ArrayList<>();
        for (TieKind kind : TieKind.values()) {
            int n = (int) kinds.stream().filter(k -> k == kind).count();
            if (n > 0) {
                counts.add(count(n, kind));
            }
        }
        return counts.isEmpty() ? "no tie of their own" : listed(counts);
    }

    private static String count(int n, TieKind kind) {
        return switch (kind) {
            case TREATY -> n == 1 ? "1 treaty" : n + " treaties";
            case RELATIONS -> "diplomatic relations";
            case NO_RELATIONS -> "a break of relations";
            case EMBASSY -> n == 1 ? "1 embassy" : n + " embassies";
            case BORDER_GUARDS, PEACEKEEPERS -> kind.label();
            case TROOPS -> Words.count(n, "stationed force");
            case SCHOOLS -> "schools";
            case CULTURAL -> Words.count(n, "cultural institution");
            case BORDER -> Words.count(n, "entry").replace("entrys", "entries") + " on the border";
            default -> Words.count(n, kind.label());
        };
    }

    static String listed(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return String.join(", ", items.subList(0, items.size() - 1))
                + " and "
                + items.get(items.size() - 1);
    }

    private String named(List<SharedBody> bodies) {
        if (bodies.isEmpty()) {
            return "no alliance or bloc";
        }
        int shown = 6;
        List<String> codes =
                bodies.stream()
                        .limit(shown)
                        .map(o -> words.shortly(o.organisation()))
                        .collect(Collectors.toCollection(ArrayList::new));
        if (bodies.size() > shown) {
            codes.add((bodies.size() - shown) + " more of some states");
        }
        return listed(codes);
    }

    private String suspended(List<SharedBody> bodies, LocalDate day) {
        return bodies.stream()
                .flatMap(
                        o ->
                                o.suspendedOn(day).stream()
                                        .map(
                                                s ->
                                                        " In %s, %s."
                                                                .formatted(
                                                                        o.organisation().code(),
                                                                        words.suspension(s))))
                .collect(Collectors.joining());
    }

    private String overTime() {
        PairTies ties = view.ties();
        List<TieKind> kinds = ties.direct().stream().map(t -> t.kind()).toList();
        return "Between %s and %s the register knows %s%s. Both belong or belonged to %s."
                .formatted(
                        Articles.named(view.a()),
                        Articles.named(view.b()),
                        kinds(kinds),
                        window(),
                        named(ties.shared()));
    }
}
