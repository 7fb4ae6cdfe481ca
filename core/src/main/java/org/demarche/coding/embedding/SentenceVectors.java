package org.demarche.coding.embedding;

import java.util.List;
import org.demarche.text.TextSpan;

/** A text as vectors: one for each of its word pieces, and one for the whole. */
public final class SentenceVectors {
    private final List<TextSpan> pieces;
    private final List<float[]> vectors;
    private final float[] whole;

    /**
     * @param pieces where each word piece stands in the text
     * @param vectors one vector a piece, in the same order
     * @param whole the vector of the whole text, of length 1
     */
    SentenceVectors(List<TextSpan> pieces, List<float[]> vectors, float[] whole) {
        if (pieces.size() != vectors.size()) {
            throw new IllegalArgumentException(
                    "must be one vector a piece, were %d for %d"
                            .formatted(vectors.size(), pieces.size()));
        }
        this.pieces = List.copyOf(pieces);
        this.vectors = List.copyOf(vectors);
        this.whole = whole.clone();
    }

    /** The vector of the whole text, of length 1. */
    public float[] whole() {
        return whole.clone();
    }

    /** The mean vector of the pieces in a stretch of the text, of length 1; zeros if none is. */
    public float[] over(TextSpan span) {
        float[] sum = new float[whole.length];
        for (int i = 0; i < vectors.size(); i++) {
            if (pieces.get(i).overlaps(span)) {
                add(vectors.get(i), sum);
            }
        }
        return unit(sum);
    }

    private static void add(float[] vector, float[] sum) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += vector[i];
        }
    }

    /** The same direction with length 1; zeros stay zeros. */
    static float[] unit(float[] vector) {
        double square = 0;
        for (float v : vector) {
            square += v * v;
        }
        float[] scaled = vector.clone();
        for (int i = 0; i < scaled.length && square > 0; i++) {
            scaled[i] /= (float) Math.sqrt(square);
        }
        return scaled;
    }
}
