package org.demarche.coding.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.coding.frame.Frame;
import org.demarche.coding.frame.FrameFinder;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.Relation;
import org.demarche.coding.parse.Word;
import org.demarche.text.FormatException;
import org.demarche.text.TextSpan;
import org.junit.jupiter.api.Test;

class FitTest {
    private static final ParsedSentence SUSPENDED_COOPERATION =
            new ParsedSentence(
                    "Armenia suspended military cooperation",
                    List.of(
                            word(0, "Armenia", "NNP", 1, Relation.SUBJECT),
                            word(1, "suspend", "VBD", -1, Relation.ROOT),
                            word(2, "military", "JJ", 3, Relation.MODIFIER),
                            word(3, "cooperation", "NN", 1, Relation.OBJECT)));

    private static Word word(int index, String form, String tag, int head, Relation relation) {
        TextSpan span = new TextSpan(index * 10, index * 10 + 9);
        return new Word(index, form, form.toLowerCase(Locale.ROOT), tag, head, relation, span);
    }

    private static Optional<String> why(String pattern) throws IOException, FormatException {
        PatternBook book =
                new PatternBook(
                        PatternBook.read(
                                "my.patterns",
                                new StringReader("[SANCTION.discontinue]\n" + pattern)));
        Frame frame = new FrameFinder(SUSPENDED_COOPERATION).frameOf(SUSPENDED_COOPERATION.word(1));
        return book.match(frame, SUSPENDED_COOPERATION).map(Fit::why);
    }

    @Test
    void saysWhichOfTheWantedWordsItFound() throws IOException, FormatException {
        assertThat(why("verb suspend obj=trade|cooperation"))
                .hasValue("my.patterns:2: suspend + obj cooperation → SANCTION.discontinue");
    }

    @Test
    void saysTheFirstOfSeveralInTheOrderOfTheSentence() throws IOException, FormatException {
        assertThat(why("verb suspend near=cooperation|military"))
                .hasValue("my.patterns:2: suspend + near military → SANCTION.discontinue");
    }

    @Test
    void saysWhatFillsASlotThatMayHoldAnything() throws IOException, FormatException {
        assertThat(why("verb suspend obj=* with=-"))
                .hasValue(
                        "my.patterns:2: suspend + obj cooperation + no with → SANCTION.discontinue");
    }

    @Test
    void saysJustTheWordOfAPatternThatAsksForNothing() throws IOException, FormatException {
        assertThat(why("verb suspend")).hasValue("my.patterns:2: suspend → SANCTION.discontinue");
    }

    @Test
    void isNoneWhereOneNeedIsNotMet() throws IOException, FormatException {
        assertThat(why("verb suspend obj=cooperation with=*")).isEmpty();
        assertThat(why("verb suspend part=out")).isEmpty();
        assertThat(why("verb suspend obj=-")).isEmpty();
    }
}
