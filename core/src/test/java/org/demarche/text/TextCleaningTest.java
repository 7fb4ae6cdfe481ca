package org.demarche.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextCleaningTest {
    static Stream<Arguments> cases() throws IOException {
        return SentenceSplitterTest.resource("cleaning.txt")
                .lines()
                .filter(line -> line.contains(" => "))
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" => ", 2))
                .map(sides -> Arguments.of(unescaped(sides[0]), unescaped(sides[1])));
    }

    private static String unescaped(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("\\u", i)) {
                out.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
                i += 5;
            } else if (text.startsWith("\\", i)) {
                char c = text.charAt(++i);
                out.append(c == 'n' ? '\n' : c == 'r' ? '\r' : '\t');
            } else {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void leavesOnlyWriting(String raw, String clean) {
        assertThat(TextCleaning.clean(raw)).isEqualTo(clean);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void changesNothingTheSecondTime(String raw, String clean) {
        assertThat(TextCleaning.clean(clean)).isEqualTo(clean);
    }

    @Test
    void carriesSpansThereAndBack() {
        String raw = "\uFEFF  Russia\u00E2\u20AC\u2122s  en\u00ADvoy \n\n\n left.";
        CleanText text = TextCleaning.trace(raw);
        assertThat(text.text()).isEqualTo("Russia\u2019s envoy\n\nleft.");

        TextSpan left = new TextSpan(text.text().indexOf("left"), text.text().indexOf('.'));
        assertThat(text.toRaw(left).of(raw)).isEqualTo("left");
        assertThat(text.toClean(text.toRaw(left))).isEqualTo(left);

        TextSpan russia = new TextSpan(raw.indexOf("Russia"), raw.indexOf("Russia") + 6);
        assertThat(text.toClean(russia).of(text.text())).isEqualTo("Russia");
        TextSpan envoy = new TextSpan(raw.indexOf("en\u00AD"), raw.indexOf("voy") + 3);
        assertThat(text.toClean(envoy).of(text.text())).isEqualTo("envoy");
        assertThat(text.toRaw(text.toClean(envoy))).isEqualTo(envoy);
    }
}
