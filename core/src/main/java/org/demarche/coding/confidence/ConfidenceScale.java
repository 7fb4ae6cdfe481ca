package org.demarche.coding.confidence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.text.FormatException;

/**
 * The probability that an event is right, by logistic regression on clues a person can read: of
 * events marked 0.8 eight in ten should be right (Platt, "Probabilistic Outputs for Support Vector
 * Machines", Advances in Large Margin Classifiers, 2000). A clue without a weight counts for
 * nothing. Immutable; costs an addition a clue.
 *
 * <p>The table {@code confidence.tsv} has a line a clue: its name, a tab, its weight. Which texts
 * it was fitted to, and how well it holds on others, is told in docs/method/confidence.md.
 */
public final class ConfidenceScale implements Confidence {
    private static final String TABLE = "confidence.tsv";

    private final Map<String, Double> weights;

    /**
     * @param weights of each clue, in units of log odds
     */
    public ConfidenceScale(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    /** The table that ships with the library. */
    public static ConfidenceScale bundled() {
        InputStream in = ConfidenceScale.class.getResourceAsStream(TABLE);
        if (in == null) {
            throw new IllegalStateException("the library is incomplete, it has no " + TABLE);
        }
        try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return read(TABLE, reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FormatException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /**
     * Reads a table of weights.
     *
     * @param file its name, for messages
     * @throws FormatException if a line is not a clue, a tab and a number
     */
    public static ConfidenceScale read(String file, Reader reader)
            throws IOException, FormatException {
        Map<String, Double> weights = new TreeMap<>();
        BufferedReader lines = new BufferedReader(reader);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (cells.length != 2) {
                throw new FormatException(file, number, "expected a clue and its weight");
            }
            try {
                weights.put(cells[0], Double.valueOf(cells[1]));
            } catch (NumberFormatException e) {
                throw new FormatException(file, number, "not a weight: " + cells[1], e);
            }
        }
        return new ConfidenceScale(weights);
    }

    @Override
    public double of(Map<String, Double> clues) {
        double sum = 0;
        for (Map.Entry<String, Double> clue : new TreeMap<>(clues).entrySet()) {
            sum += clue.getValue() * weights.getOrDefault(clue.getKey(), 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
