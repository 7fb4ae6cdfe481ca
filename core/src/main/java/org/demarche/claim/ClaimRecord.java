package org.demarche.claim;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.claim.grammar.Claim;
import org.demarche.claim.grammar.Sides;
import org.demarche.dyad.DyadRecord;
import org.demarche.dyad.DyadRecords;
import org.demarche.dyad.Occurrence;
import org.demarche.record.EventRecord;
import org.demarche.record.Reporting;
import org.demarche.record.aggregate.AggregateTables;
import org.demarche.record.aggregate.DyadQuestion.Sources;

/**
 * What is on record of the parties of a claim, and how much was reported at all.
 *
 * @param occurrences all that lies between two parties, by their codes in the order of the alphabet
 *     with a blank between
 * @param reporting how much was reported when
 * @param unit what is reported: “article read” or “event reported”
 */
public record ClaimRecord(
        Map<String, List<Occurrence>> occurrences, Reporting reporting, String unit) {
    public ClaimRecord {
        occurrences = Map.copyOf(occurrences);
    }

    /** A record of some pairs, read here. */
    public static ClaimRecord of(List<DyadRecord> pairs, Reporting reporting) {
        Map<String, List<Occurrence>> all = new TreeMap<>();
        pairs.forEach(p -> all.put(key(p.a(), p.b()), p.occurrences()));
        return new ClaimRecord(all, reporting, "article read");
    }

    /** What the sources have of all parties a claim names. */
    public static ClaimRecord of(EventRecord record, Claim claim, Sources sources)
            throws IOException {
        Map<String, List<Occurrence>> all = new TreeMap<>();
        for (Sides sides : sides(claim)) {
            String a = sides.actor();
            String b = sides.recipient();
            all.put(key(a, b), DyadRecords.of(record, a, b, sources).occurrences());
        }
        boolean isOwn =
                sources.datasets().isEmpty() || sources.datasets().contains(AggregateTables.OWN);
        return new ClaimRecord(
                all, record.reporting(sources), isOwn ? "article read" : "event reported");
    }

    /** All pairs the claim needs to know of. */
    private static Set<Sides> sides(Claim claim) {
        Set<Sides> all = new LinkedHashSet<>();
        all.add(claim.sides());
        claim.assertion().other().ifPresent(o -> all.add(o.sides()));
        claim.assertion()
                .contrast()
                .ifPresent(c -> all.add(Sides.directed(claim.sides().actor(), c)));
        return all;
    }

    private static String key(String a, String b) {
        return a.compareTo(b) <= 0 ? a + " " + b : b + " " + a;
    }

    List<Occurrence> between(Sides sides) {
        return occurrences.getOrDefault(key(sides.actor(), sides.recipient()), List.of());
    }

    /** From the first day anything was reported of to the last; none if nothing was. */
    Optional<Window> reach() {
        Optional<LocalDate> from =
                reporting.parts().stream()
                        .filter(p -> p.articles() > 0)
                        .map(Reporting.Part::from)
                        .min(LocalDate::compareTo);
        return from.map(
                f ->
                        new Window(
                                f,
                                reporting.parts().stream()
                                        .filter(p -> p.articles() > 0)
                                        .map(Reporting.Part::end)
                                        .max(LocalDate::compareTo)
                                        .orElseThrow()));
    }
}
