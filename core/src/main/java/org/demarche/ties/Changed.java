package org.demarche.ties;

import java.util.ArrayList;
import java.util.List;
import org.demarche.ties.RegisterChange.Effect;
import org.demarche.ties.StandingTie.Sides;

/** What the tables tell after accepted changes. */
final class Changed {
    private Changed() {}

    /** Ties of two after the changes that are about them; what is told twice is there once. */
    static List<StandingTie> ties(
            List<StandingTie> told, List<RegisterChange> changes, Sides sides) {
        List<StandingTie> ties = new ArrayList<>(told);
        for (RegisterChange change : changes) {
            StandingTie tie = change.tie();
            boolean isOfTwo = tie.isBetween(sides.first(), sides.second());
            boolean isMembership = tie.kind().order() == TieKind.Order.MEMBER_OF;
            if (isOfTwo && !isMembership) {
                apply(ties, change);
            }
        }
        return ties;
    }

    private static void apply(List<StandingTie> ties, RegisterChange change) {
        StandingTie news = change.tie();
        for (int i = 0; i < ties.size(); i++) {
            StandingTie tie = ties.get(i);
            Effect effect = change.isAbout(tie) ? change.on(tie.span()) : Effect.NONE;
            if (effect == Effect.ENDS_IT) {
                ties.set(i, tie.at(tie.span().endedAt(news.span().to()), news.source()));
            }
            if (effect != Effect.NONE) {
                return;
            }
        }
        ties.add(news);
    }

    /** Stays of two states after the changes that are about them. */
    static List<Stay> stays(
            List<Stay> told, List<RegisterChange> changes, TieKind kind, Sides sides) {
        List<Stay> stays = new ArrayList<>(told);
        for (RegisterChange change : changes) {
            String state = change.tie().sides().first();
            boolean isOfTwo = state.equals(sides.first()) || state.equals(sides.second());
            if (isOfTwo && change.tie().kind() == kind) {
                apply(stays, change, kind);
            }
        }
        return stays;
    }

    private static void apply(List<Stay> stays, RegisterChange change, TieKind kind) {
        StandingTie news = change.tie();
        for (int i = 0; i < stays.size(); i++) {
            Stay stay = stays.get(i);
            boolean isSame =
                    stay.state().equals(news.sides().first())
                            && stay.organisation().equals(news.sides().second());
            Effect effect = isSame ? change.on(stay.span()) : Effect.NONE;
            if (effect == Effect.ENDS_IT) {
                stays.set(i, stay.at(stay.span().endedAt(news.span().to()), news.source()));
            }
            if (effect != Effect.NONE) {
                return;
            }
        }
        boolean isNamed = !news.what().equals(TieKind.SUSPENSION.label());
        String suspended = isNamed ? news.what() : "suspended";
        String what = kind == TieKind.MEMBERSHIP ? Stay.MEMBER : suspended;
        stays.add(
                new Stay(
                        news.sides().first(),
                        news.sides().second(),
                        news.span(),
                        what,
                        news.source()));
    }
}
