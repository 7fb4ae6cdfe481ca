package org.demarche.evaluation.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.evaluation.Mistake;

/** Puts mistakes in one text together. */
final class ByText {
    private ByText() {}

    static List<List<Mistake>> of(List<Mistake> mistakes) {
        Map<String, List<Mistake>> texts = new LinkedHashMap<>();
        for (Mistake mistake : mistakes) {
            String id = mistake.text().article().id();
            texts.computeIfAbsent(id, i -> new ArrayList<>()).add(mistake);
        }
        return List.copyOf(texts.values());
    }
}
