package org.demarche.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.actor.ActorKnowledge;
import org.demarche.coding.parse.SharedParser;
import org.demarche.coding.pattern.PatternBook;
import org.demarche.text.Article;
import org.demarche.text.PartialDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of which happening a date tells; how dates are written is tried in {@code DateFinderTest}. */
class StatedDatesTest {
    private static final Coder CODER =
            new Coder(ActorKnowledge.bundled(), SharedParser.parser(), PatternBook.bundled());

    /** Day of publication, the date of the first event, and the text. */
    @ParameterizedTest
    @CsvSource({
        "2010-07-22, 2008-08,    Russia attacked Georgia in August 2008.",
        "2010-07-22, 2010-07-16, Turkey condemned the Russian raid on Friday.",
        "2010-07-22, 2010-07-16, Turkey expelled two Greek envoys on Friday night.",
        "2010-07-22, 2010-07-22, Turkey condemned Friday's Russian raid.",
        "2010-07-22, 1981,       Israel bombed an Iraqi reactor in 1981.",
        "2010-07-22, 2010-07-22, Iraq demands reparations from Israel for a raid on a plant in 1981.",
        "2010-07-22, 2010-07-22, Chile launches its first airstrike on Peru since 2005.",
        "2010-07-22, 2010-07-22, Peru extradited a banker to Chile for the 1991 theft of a fleet.",
        "2010-07-22, 2010-07-22, Kenya sent troops to Somalia to fight a group that arose in 2006.",
        "2010-07-22, 2010-07-22, Peru extradites two bankers to Chile who were jailed in 2007.",
    })
    void tellsOfWhatItStandsWith(PartialDateText published, PartialDateText date, String text) {
        assertThat(CODER.code(Article.of("a", published.date(), text)).events().get(0).date())
                .isEqualTo(date.date());
    }

    /** A date as written in the table above. */
    record PartialDateText(PartialDate date) {
        /** What JUnit makes it by. */
        static PartialDateText of(String text) {
            return new PartialDateText(PartialDate.parse(text.strip()));
        }
    }
}
