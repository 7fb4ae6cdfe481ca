package org.demarche.coding.parse.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void putsTypewriterCharactersInPlaceOfPrintersOnes() {
        assertThat(PlainText.of("“It’s ‘so’,”\u00A0he said…")).isEqualTo("\"It's 'so',\" he said.");
    }

    @Test
    void dashesBetweenLettersAreHyphensAndOthersDashes() {
        assertThat(PlainText.of("Peru–Chile – 3–4")).isEqualTo("Peru-Chile — 3-4");
    }

    @Test
    void neverChangesTheLength() {
        String text = "“a–b”… \u200B\uFEFF\u2028 ‚x‘ „y“ «z» İ ß 😀";
        assertThat(PlainText.of(text)).hasSameSizeAs(text);
        assertThat(PlainText.usualCase("İSTANBUL ßTRASSE", w -> false))
                .hasSameSizeAs("İSTANBUL ßTRASSE");
    }

    @Test
    void tellsWireCapitalsFromUsualText() {
        assertThat(PlainText.isCapitals("MALI SAID: NO.")).isTrue();
        assertThat(PlainText.isCapitals("The US and the UK met NATO.")).isFalse();
        assertThat(PlainText.isCapitals("12, 13.")).isFalse();
        assertThat(PlainText.isCapitals("")).isFalse();
    }

    @Test
    void keepsCapitalsOfTheFirstWordOfNamesAndOfPointedAbbreviations() {
        Set<String> names = Set.of("mali", "keita");
        assertThat(
                        PlainText.usualCase(
                                "TODAY MALI'S KEITA TOLD THE U.N. THAT I LEFT.", names::contains))
                .isEqualTo("Today Mali's Keita told the U.N. that I left.");
    }
}
