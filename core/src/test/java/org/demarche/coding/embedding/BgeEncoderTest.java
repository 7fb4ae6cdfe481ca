package org.demarche.coding.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.demarche.text.TextSpan;
import org.junit.jupiter.api.Test;

/** The real model. */
class BgeEncoderTest {
    private static final BgeEncoder ENCODER = BgeEncoder.load();

    private static double cosine(String a, String b) {
        return product(ENCODER.encode(a).whole(), ENCODER.encode(b).whole());
    }

    private static double product(float[] a, float[] b) {
        return IntStream.range(0, a.length).mapToDouble(i -> (double) a[i] * b[i]).sum();
    }

    @Test
    void findsTheSameDeedInOtherWordsNearerThanAnother() {
        String deed = "Norway expelled two Chilean diplomats.";
        double same = cosine(deed, "Oslo threw out a pair of envoys from Chile.");
        assertThat(same).isGreaterThan(cosine(deed, "Norway bought gas from Chile.") + 0.05);
    }

    @Test
    void vectorsHaveTheirSizeAndLengthOne() {
        float[] whole = ENCODER.encode("Norway met Chile.").whole();
        assertThat(whole).hasSize(ENCODER.size());
        assertThat(product(whole, whole)).isCloseTo(1, within(1e-4));
    }

    @Test
    void meansAStretchByItsOwnPieces() {
        SentenceVectors vectors = ENCODER.encode("Norway met Chile.");
        float[] norway = vectors.over(new TextSpan(0, 6));
        assertThat(product(norway, norway)).isCloseTo(1, within(1e-4));
        assertThat(product(norway, vectors.over(new TextSpan(11, 16)))).isLessThan(0.99);
        assertThat(vectors.over(new TextSpan(6, 7))).containsOnly(0);
    }

    @Test
    void givesEqualVectorsForEqualText() {
        assertThat(ENCODER.encode("Norway met Chile.").whole())
                .isEqualTo(ENCODER.encode("Norway met Chile.").whole());
    }

    @Test
    void takesTheBeginningOfWhatIsTooLongAndSomethingOfNothing() {
        assertThat(ENCODER.encode("Norway met Chile. ".repeat(500)).whole())
                .hasSize(ENCODER.size());
        assertThat(ENCODER.encode("").whole()).hasSize(ENCODER.size());
    }
}
