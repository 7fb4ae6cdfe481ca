package org.demarche.dyad;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins what one sentence or one row of a data set tells both ways: a meeting of A with B is also a
 * meeting of B with A, and is one thing that happened.
 */
final class MirrorJoin {
    private static final String WHY = "the same told the other way round";

    private MirrorJoin() {}

    /** The occurrences, in the order of their first reports. */
    static List<Occurrence> of(List<Report> reports) {
        Map<List<Object>, List<Report>> joined = new LinkedHashMap<>();
        for (Report report : reports) {
            List<Object> key = report.isMutual() ? unordered(report) : List.of(report.origin());
            joined.computeIfAbsent(key, k -> new ArrayList<>()).add(report);
        }
        return joined.values().stream()
                .map(all -> new Occurrence(all, all.stream().skip(1).map(r -> WHY).toList()))
                .toList();
    }

    private static List<Object> unordered(Report r) {
        List<Object> own =
                r.coded()
                        .map(c -> c.event().evidence())
                        .<List<Object>>map(e -> List.of(e.articleId(), e.sentence(), e.trigger()))
                        .orElse(List.of(r.origin().document(), r.text()));
        return List.of(
                r.origin().dataset(), r.what().type(), r.status().factuality(), r.date(), own);
    }
}
