package org.demarche.dyad;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.event.Evidence;
import org.demarche.record.outside.OutsideEvent;

/**
 * Joins reports that agree in all that a data set tells of them: a sentence or row told both ways,
 * rows of one page or story, and rows without any text of the same act on the same day.
 */
final class SameKeyRule implements JoinRule {
    private static final Set<String> SIGNING = Set.of("057", "0571", "Sign formal agreement");

    private final Key key;

    private SameKeyRule(Key key) {
        this.key = key;
    }

    /** What must agree, and what to say of it; none if the rule does not apply to a report. */
    private interface Key {
        Optional<Sameness> of(Report report);
    }

    /**
     * @param parts equal in reports of one happening
     * @param strength of the link
     * @param reason what to say
     */
    private record Sameness(List<Object> parts, double strength, Link.Reason reason) {}

    /** A meeting of A with B, told by the same words, is also one of B with A. */
    static JoinRule mirrors() {
        return new SameKeyRule(SameKeyRule::mirror);
    }

    /** A page of GDELT or a sentence of ICEWS tells a thing once, however many rows it gave. */
    static JoinRule pages() {
        return new SameKeyRule(SameKeyRule::page);
    }

    /**
     * Rows that have no text cannot be told apart if names, act and day are the same: the one-a-day
     * filter of the field (Schrodt and Gerner, "Analyzing International Event Data", 2012, chapter
     * 2), as two wires' reports of one meeting are commoner than two meetings.
     */
    static JoinRule days() {
        return new SameKeyRule(SameKeyRule::day);
    }

    @Override
    public List<Link> links(PairReports pair, Groups groups) {
        Map<List<Object>, Integer> first = new HashMap<>();
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < pair.size(); i++) {
            Optional<Sameness> same = key.of(pair.report(i));
            if (same.isPresent()) {
                Integer known = first.putIfAbsent(same.get().parts(), i);
                if (known != null) {
                    links.add(new Link(known, i, same.get().strength(), same.get().reason()));
                }
            }
        }
        return links;
    }

    private static Optional<Sameness> mirror(Report report) {
        if (!report.isMutual() && !isSigning(report)) {
            return Optional.empty();
        }
        Optional<Evidence> own = report.coded().map(c -> c.event().evidence());
        if (own.isPresent()) {
            Evidence e = own.get();
            return Optional.of(
                    new Sameness(
                            List.of(
                                    report.status().factuality(),
                                    report.what().type(),
                                    e.articleId(),
                                    e.sentence(),
                                    e.trigger()),
                            3,
                            (known, joined) -> "the same sentence, told the other way round"));
        }
        List<Object> names =
                report.outside()
                        .<List<Object>>map(o -> List.of(Set.of(o.actorText(), o.recipientText())))
                        .orElse(List.of());
        return Optional.of(
                new Sameness(
                        List.of(outside(report), names, report.origin().document(), report.text()),
                        3,
                        (known, joined) ->
                                isTurned(known, joined)
                                        ? "the same " + place(joined) + ", told the other way round"
                                        : "the same " + place(joined) + " once more"));
    }

    /** CAMEO's signing of an agreement: a SUPPORT by its type, but nobody signs alone. */
    private static boolean isSigning(Report report) {
        return report.outside().filter(o -> SIGNING.contains(o.code())).isPresent();
    }

    private static Optional<Sameness> page(Report report) {
        String document = report.origin().document();
        if (document.isEmpty() || report.origin().isOwn()) {
            return Optional.empty();
        }
        return Optional.of(
                new Sameness(
                        List.of(outside(report), way(report), document),
                        2,
                        (known, joined) ->
                                "the same "
                                        + place(joined)
                                        + " with other detail"
                                        + (isTurned(known, joined)
                                                ? ", the other way round"
                                                : "")));
    }

    private static Optional<Sameness> day(Report report) {
        if (report.outside().isEmpty() || !report.text().isBlank()) {
            return Optional.empty();
        }
        OutsideEvent row = report.outside().get();
        Object who =
                report.isMutual()
                        ? Set.of(row.actorText(), row.recipientText())
                        : List.of(row.actorText(), row.recipientText(), row.code());
        return Optional.of(
                new Sameness(
                        List.of(outside(report), report.what(), who),
                        1,
                        (known, joined) ->
                                "the same names and act on the same day in %s%s, no text to tell them apart"
                                        .formatted(
                                                joined.origin().dataset(),
                                                isTurned(known, joined)
                                                        ? " (the other way round)"
                                                        : "")));
    }

    private static List<Object> outside(Report r) {
        return List.of(r.origin().dataset(), r.what().type(), r.status().factuality(), r.date());
    }

    private static Object way(Report report) {
        return report.isMutual() ? "" : report.dyad().actor().code();
    }

    private static boolean isTurned(Report one, Report other) {
        return one.dyad().actor().code().equals(other.dyad().recipient().code());
    }

    private static String place(Report report) {
        String document = report.origin().document();
        if (document.isEmpty()) {
            return "names and day";
        }
        return document.contains("://") ? "page" : "place (" + document + ")";
    }
}
