package org.demarche.contrast.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.contrast.TieComparison;
import org.demarche.contrast.TieComparison.Side;
import org.demarche.text.PartialDate;
import org.demarche.ties.StandingTie;
import org.demarche.ties.TieGroup;
import org.demarche.ties.report.TieWords;
import org.demarche.wording.Words;

/** What stands between one of two subjects and not between the other, in sentences and rows. */
final class TieLines {
    /** So many are named in a sentence. */
    private static final int MOST = 5;

    private final ContrastWords words;
    private final TieComparison ties;

    TieLines(ContrastWords words, TieComparison ties) {
        this.words = words;
        this.ties = ties;
    }

    /** A heading with what stands under it on one side alone. */
    record Row(String heading, List<String> here, List<String> there) {}

    /** Only headings under which the two differ. */
    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (TieGroup group : TieGroup.values()) {
            List<String> here = under(group, ties.here(), true);
            List<String> there = under(group, ties.there(), true);
            if (here.size() + there.size() > 0) {
                rows.add(new Row(group.heading(), here, there));
            }
        }
        return rows;
    }

    private List<String> under(TieGroup group, Side side, boolean isDated) {
        TieWords told = new TieWords(words.names());
        if (group == TieGroup.ORGANISATIONS) {
            return ties.onlyBodies(side).stream().map(told::shortly).toList();
        }
        return ties.only(side).stream()
                .filter(t -> t.kind().group() == group)
                .map(t -> isDated ? told.tie(t) + ", " + told.span(t.span()) : name(t, told))
                .distinct()
                .toList();
    }

    private static String name(StandingTie tie, TieWords told) {
        return tie.name().isEmpty() ? told.tie(tie).replaceFirst("^border: ", "") : tie.name();
    }

    /** One sentence for each side, with names; none for a side that has nothing of its own. */
    List<String> sentences() {
        List<String> all = new ArrayList<>();
        if (!ties.isKnown()) {
            return List.of("The register of ties knows of neither.");
        }
        sentence(ties.here(), words.name(words.contrast().here()), all);
        sentence(ties.there(), words.name(words.contrast().there()), all);
        if (all.isEmpty()) {
            all.add("The register of ties knows of no difference between them.");
        }
        return all;
    }

    private void sentence(Side side, String who, List<String> all) {
        List<String> parts = new ArrayList<>();
        for (TieGroup group : TieGroup.values()) {
            List<String> names = under(group, side, false);
            if (!names.isEmpty()) {
                parts.add(group.heading().toLowerCase(Locale.ROOT) + ": " + some(names));
            }
        }
        if (!parts.isEmpty()) {
            all.add(opening(side, who) + String.join("; ", parts) + ".");
        }
    }

    private String opening(Side side, String who) {
        String day = Words.date(PartialDate.of(side.day()));
        if (!ties.isOnePair()) {
            return "Only between %s, on %s, the register has ".formatted(who, day);
        }
        boolean isLater = !side.day().isBefore(ties.here().day());
        return isLater
                ? "On %s stands, and did not before: ".formatted(day)
                : "On %s stood, and does so no longer: ".formatted(day);
    }

    private static String some(List<String> names) {
        int more = names.size() - MOST;
        String named = String.join(", ", names.subList(0, Math.min(MOST, names.size())));
        return more > 0 ? named + " and " + Words.number(more) + " more" : named;
    }
}
