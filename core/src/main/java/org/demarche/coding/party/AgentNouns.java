package org.demarche.coding.party;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.actor.Sector;

/**
 * Common nouns for those who act for a state, and their sector: minister, troops, court.
 *
 * <p>The table {@code agents.txt} has a line a sector: {@code SECTOR: noun, noun, two words, …}. A
 * noun of two words wins over its last word: a defence ministry is MIL, a ministry GOV. Immutable.
 */
public final class AgentNouns {
    /** What counts as a state's without being anybody. */
    private static final Set<String> THINGS =
            Set.of(
                    "statement",
                    "policy",
                    "decision",
                    "action",
                    "actions",
                    "measure",
                    "note",
                    "mission",
                    "state",
                    "nation",
                    "country",
                    "side");

    private final Map<String, Sector> sectors = new HashMap<>();

    private AgentNouns() {}

    /** The table that ships with the library. */
    public static AgentNouns bundled() {
        InputStream in = AgentNouns.class.getResourceAsStream("agents.txt");
        if (in == null) {
            throw new IllegalStateException("the library is incomplete, it has no agents.txt");
        }
        AgentNouns nouns = new AgentNouns();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).forEach(nouns::addLine);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return nouns;
    }

    private void addLine(String line) {
        int colon = line.indexOf(':');
        Sector sector =
                Sector.named(line.substring(0, colon))
                        .orElseThrow(() -> new IllegalStateException("no such sector: " + line));
        for (String noun : line.substring(colon + 1).split(",", -1)) {
            sectors.put(noun.strip(), sector);
        }
    }

    /**
     * The sector of a noun with the words before it.
     *
     * @param before lemmas of the words directly before the noun, nearest last
     * @param lemma the noun itself
     */
    Optional<Sector> sectorOf(List<String> before, String lemma) {
        for (String modifier : before) {
            Sector two = sectors.get(modifier + " " + lemma);
            if (two != null) {
                return Optional.of(two);
            }
        }
        return Optional.ofNullable(sectors.get(lemma));
    }

    /** Whether the noun, by its base form, means somebody who acts for a party, or its arms. */
    public boolean isAgent(String lemma) {
        return sectors.containsKey(lemma);
    }

    /**
     * Whether the noun means people or a body of them rather than a thing that counts as theirs.
     */
    boolean isSomebody(String lemma) {
        Sector sector = sectors.get(lemma);
        return sector != null
                && sector != Sector.MIL
                && sector != Sector.BUS
                && !THINGS.contains(lemma);
    }
}
