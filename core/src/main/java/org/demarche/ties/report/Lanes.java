package org.demarche.ties.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.ties.PairTies;
import org.demarche.ties.SharedBody;
import org.demarche.ties.StandingTie;
import org.demarche.ties.Stay;
import org.demarche.ties.TieGroup;
import org.demarche.ties.TieKind;
import org.demarche.ties.outside.OutsideTie;
import org.demarche.ties.report.Bar.Look;

/** Lays ties out in lanes: one for each thing, under its heading. */
final class Lanes {
    private static final String OUTSIDE = "As other data sets tell it";

    private final TieView view;
    private final TieWords words;
    private final RowNames rows;
    private final List<Lane> lanes = new ArrayList<>();

    private Lanes(TieView view, RowNames rows) {
        this.view = view;
        this.words = new TieWords(view.names());
        this.rows = rows;
    }

    static List<Lane> of(TieView view, RowNames rows) {
        Lanes all = new Lanes(view, rows);
        PairTies ties = view.ties();
        for (TieGroup group : TieGroup.values()) {
            if (group == TieGroup.ORGANISATIONS) {
                ties.shared().forEach(all::body);
            }
            all.direct(
                    group.heading(),
                    ties.direct().stream().filter(t -> t.kind().group() == group).toList());
        }
        all.outside();
        return all.lanes;
    }

    private void direct(String heading, List<StandingTie> ties) {
        Map<String, List<StandingTie>> byThing = new LinkedHashMap<>();
        for (StandingTie tie : ties) {
            byThing.computeIfAbsent(thing(tie), t -> new ArrayList<>()).add(tie);
        }
        byThing.forEach(
                (thing, its) ->
                        lanes.add(new Lane(heading, thing, its.stream().map(this::bar).toList())));
    }

    /** What a lane is about: the thing and whose it is, without when or what became of it. */
    private String thing(StandingTie tie) {
        StandingTie bare =
                new StandingTie(
                        tie.kind(),
                        tie.what(),
                        tie.sides(),
                        tie.name(),
                        "",
                        tie.span(),
                        tie.source());
        return switch (tie.kind()) {
            case RELATIONS, NO_RELATIONS -> words.thing(bare);
            case BORDER -> "border: " + tie.what();
            case CLAIM -> words.tie(bare);
            default -> words.shortTie(bare);
        };
    }

    private Bar bar(StandingTie tie) {
        boolean divides =
                tie.kind() == TieKind.CLAIM
                        || tie.kind() == TieKind.NO_RELATIONS
                        || (tie.kind() == TieKind.BORDER && !tie.what().equals("open"));
        return new Bar(
                tie.span(),
                divides ? Look.APART : Look.FULL,
                words.tie(tie) + " · " + words.span(tie.span()),
                rows.of(tie));
    }

    private void body(SharedBody body) {
        String row = rows.of(body);
        String name = words.shortly(body.organisation());
        List<Bar> bars = new ArrayList<>();
        for (Stay stay : body.stays()) {
            Look look = stay.state().equals(body.a()) ? Look.FIRST : Look.SECOND;
            String title =
                    "%s in %s %s"
                            .formatted(
                                    view.names().apply(stay.state()),
                                    name,
                                    words.span(stay.span()));
            bars.add(new Bar(stay.span(), look, title, row));
        }
        body.together()
                .forEach(
                        s ->
                                bars.add(
                                        new Bar(
                                                s,
                                                Look.FULL,
                                                "both in " + name + " " + words.span(s),
                                                row)));
        body.suspensions().stream()
                .filter(Stay::isSuspended)
                .forEach(s -> bars.add(new Bar(s.span(), Look.FROZEN, words.suspension(s), row)));
        lanes.add(new Lane(TieGroup.ORGANISATIONS.heading(), name, bars));
    }

    private void outside() {
        Map<String, List<OutsideTie>> byThing = new LinkedHashMap<>();
        for (OutsideTie tie : view.outside().ties()) {
            if (!tie.what().startsWith("both in")) {
                byThing.computeIfAbsent(tie.dataset() + ": " + tie.what(), t -> new ArrayList<>())
                        .add(tie);
            }
        }
        byThing.forEach(
                (thing, its) ->
                        lanes.add(
                                new Lane(
                                        OUTSIDE,
                                        thing,
                                        its.stream()
                                                .map(
                                                        t ->
                                                                new Bar(
                                                                        t.span(),
                                                                        Look.OUTSIDE,
                                                                        OutsideText.line(t, words),
                                                                        rows.of(t)))
                                                .toList())));
    }
}
