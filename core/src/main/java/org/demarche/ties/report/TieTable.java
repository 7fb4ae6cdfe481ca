package org.demarche.ties.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.demarche.page.HtmlWriter;
import org.demarche.ties.PairTies;
import org.demarche.ties.SharedBody;
import org.demarche.ties.StandingTie;
import org.demarche.ties.Stay;
import org.demarche.ties.TieGroup;
import org.demarche.ties.TieSpan;
import org.demarche.ties.outside.OutsideTie;

/** The rows behind the picture: every tie with its dates and source. */
final class TieTable {
    private final HtmlWriter html;
    private final TieView view;
    private final TieWords words;
    private final RowNames rows;

    TieTable(HtmlWriter html, TieView view, RowNames rows) {
        this.html = html;
        this.view = view;
        this.words = new TieWords(view.names());
        this.rows = rows;
    }

    void write() {
        html.open("section").element("h2", view.title() + ", row by row");
        table();
        html.closeLine();
    }

    void table() {
        PairTies ties = view.ties();
        if (ties.direct().isEmpty() && ties.bodies().isEmpty() && view.outside().isEmpty()) {
            html.element("p", "The register has no row.", "class", "none");
            return;
        }
        html.open("div", "class", "scroll").open("table", "class", "rows").open("thead").open("tr");
        for (String head : heads()) {
            html.element("th", head, "scope", "col");
        }
        html.close().closeLine();
        for (TieGroup group : TieGroup.values()) {
            group(group, ties);
        }
        outside();
        html.close().closeLine();
        universal(ties);
    }

    private List<String> heads() {
        return view.day().isPresent()
                ? List.of("Tie", "When", "That day", "Source")
                : List.of("Tie", "When", "Source");
    }

    private void group(TieGroup group, PairTies ties) {
        List<StandingTie> its =
                ties.direct().stream().filter(t -> t.kind().group() == group).toList();
        boolean areBodies = group == TieGroup.ORGANISATIONS;
        boolean hasBodies = areBodies && !(ties.shared().isEmpty() && ties.apart().isEmpty());
        if (its.isEmpty() && !hasBodies) {
            return;
        }
        heading(group.heading());
        its.forEach(t -> row(rows.of(t), words.tie(t), words.span(t.span()), t.span(), t.source()));
        if (areBodies) {
            ties.shared().forEach(this::body);
            ties.apart().forEach(this::body);
        }
        html.closeLine();
    }

    private void heading(String text) {
        html.open("tbody").open("tr", "class", "head");
        html.element("th", text, "scope", "rowgroup", "colspan", Integer.toString(heads().size()));
        html.close();
    }

    private void row(String anchor, String what, String when, TieSpan span, String source) {
        html.open("tr", "id", anchor).element("td", what).element("td", when);
        view.day().ifPresent(d -> html.element("td", holds(span, d)));
        html.element("td", source).closeLine();
    }

    private static String holds(TieSpan span, LocalDate day) {
        return switch (span.on(day)) {
            case YES -> "stands";
            case NO -> span.isOverBy(day) ? "ended" : "not yet";
            case UNSURE -> "perhaps";
        };
    }

    private void body(SharedBody body) {
        html.open("tr", "id", rows.of(body));
        html.element("td", words.name(body.organisation())).element("td", words.course(body));
        view.day()
                .ifPresent(
                        d ->
                                html.element(
                                        "td",
                                        switch (body.on(d)) {
                                            case BOTH ->
                                                    isBeyond(body, d)
                                                            ? "perhaps both"
                                                            : body.suspendedOn(d).stream()
                                                                            .noneMatch(
                                                                                    Stay
                                                                                            ::isSuspended)
                                                                    ? "both"
                                                                    : "both, one not in full";
                                            case ONLY_A -> "only " + view.a();
                                            case ONLY_B -> "only " + view.b();
                                            case NEITHER -> "neither";
                                        }));
        html.element("td", String.join("; ", body.sources())).closeLine();
    }

    /** Whether the table of its members ends before that day. */
    private static boolean isBeyond(SharedBody body, LocalDate day) {
        return body.knownTo().endDay().filter(end -> !end.isAfter(day)).isPresent();
    }

    private void outside() {
        List<OutsideTie> ties = view.outside().ties();
        if (ties.isEmpty()) {
            return;
        }
        heading("As other data sets tell it");
        for (OutsideTie tie : ties) {
            row(
                    rows.of(tie),
                    tie.what() + (tie.name().isEmpty() ? "" : ": " + tie.name()),
                    OutsideText.years(tie, words) + OutsideText.remark(tie),
                    tie.span(),
                    tie.dataset());
        }
        html.closeLine();
    }

    private void universal(PairTies ties) {
        if (!ties.universal().isEmpty()) {
            html.element(
                    "p",
                    "Both also belong or belonged to what nearly every state belongs to: "
                            + words.universal(
                                    ties.universal(),
                                    bodies ->
                                            bodies.stream()
                                                    .map(o -> words.shortly(o.organisation()))
                                                    .collect(Collectors.joining(", ")))
                            + "."
                            + ties.universal().stream()
                                    .filter(o -> !o.suspensions().isEmpty())
                                    .map(
                                            o ->
                                                    " In the %s, %s."
                                                            .formatted(
                                                                    o.organisation().name(),
                                                                    words.standings(
                                                                            o.suspensions())))
                                    .collect(Collectors.joining()),
                    "class",
                    "note");
        }
    }
}
