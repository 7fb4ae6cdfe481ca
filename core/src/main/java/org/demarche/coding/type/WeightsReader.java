package org.demarche.coding.type;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.text.FormatException;

/**
 * Reads a classifier's weights: a line of tab-separated labels after {@code clue}, then a line a
 * clue with a weight in hundredths for each label; nothing between two tabs means 0.
 */
final class WeightsReader {
    private static final float HUNDREDTH = 0.01f;

    private final String file;

    WeightsReader(String file) {
        this.file = file;
    }

    TypeClassifier read(Reader reader) throws IOException, FormatException {
        BufferedReader lines = new BufferedReader(reader);
        String head = lines.readLine();
        if (head == null || !head.startsWith("clue\t")) {
            throw new FormatException(file, 1, "expected clue and labels");
        }
        List<String> labels = List.of(head.substring("clue\t".length()).split("\t", -1));
        Map<String, float[]> weights = new HashMap<>();
        int number = 1;
        for (String text = lines.readLine(); text != null; text = lines.readLine()) {
            number++;
            String[] cells = text.split("\t", -1);
            if (cells.length != labels.size() + 1) {
                throw new FormatException(
                        file, number, "expected a clue and " + labels.size() + " weights");
            }
            weights.put(cells[0], row(cells, number));
        }
        return new TypeClassifier(labels, weights);
    }

    private float[] row(String[] cells, int number) throws FormatException {
        float[] row = new float[cells.length - 1];
        for (int i = 0; i < row.length; i++) {
            String cell = cells[i + 1];
            try {
                row[i] = cell.isEmpty() ? 0 : Integer.parseInt(cell) * HUNDREDTH;
            } catch (NumberFormatException e) {
                throw new FormatException(file, number, "not a weight: " + cell, e);
            }
        }
        return row;
    }
}
