package org.demarche.coding.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.coding.pattern.Pattern.Flag;
import org.demarche.text.FormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternReaderTest {
    private static List<Pattern> read(String... lines) throws IOException, FormatException {
        return PatternBook.read("f", new StringReader(String.join("\n", lines)));
    }

    @Test
    void readsEveryPartOfALine() throws Exception {
        Pattern pattern =
                read("[SANCTION.expel]", "verb order, tell obj=envoy|consul near=leave -> of, to")
                        .get(0);
        assertThat(pattern.what()).hasToString("SANCTION.expel");
        assertThat(pattern.kind()).isEqualTo(Pattern.Kind.VERB);
        assertThat(pattern.lemmas()).containsExactlyInAnyOrder("order", "tell");
        assertThat(pattern.needs())
                .containsEntry("obj", Set.of("envoy", "consul"))
                .containsEntry("near", Set.of("leave"));
        assertThat(pattern.recipients()).containsExactly("of", "to");
        assertThat(pattern.actors()).isEmpty();
        assertThat(pattern.flags()).isEmpty();
        assertThat(pattern.source()).isEqualTo("f:2");
    }

    @Test
    void eachPatternBelongsToTheSectionAbove() throws Exception {
        assertThat(
                        read(
                                "[AID]",
                                "verb help",
                                "noun help",
                                "",
                                "[ASSAULT.aerial]",
                                "noun airstrike"))
                .extracting(p -> p.what() + " " + p.kind().name().toLowerCase(Locale.ROOT))
                .containsExactly("AID verb", "AID noun", "ASSAULT.aerial noun");
    }

    @Test
    void aBackArrowTellsWhereTheActorIs() throws Exception {
        Pattern pattern = read("[SANCTION]", "verb bar -> obj <- by, subj").get(0);
        assertThat(pattern.recipients()).containsExactly("obj");
        assertThat(pattern.actors()).containsExactly("by", "subj");
    }

    @Test
    void flagsStandOnEitherSideOfTheArrow() throws Exception {
        assertThat(read("[ACCUSE]", "verb slam DOER -> obj").get(0).flags())
                .containsExactly(Flag.DOER);
        assertThat(read("[ACCUSE]", "verb slam -> obj DOER").get(0).is(Flag.DOER)).isTrue();
        assertThat(read("[CONSULT]", "noun talks MUTUAL").get(0).is(Flag.MUTUAL)).isTrue();
        assertThat(read("[AGREE]", "verb claim obj=credit NOTHING").get(0).is(Flag.NOTHING))
                .isTrue();
    }

    @Test
    void whatStandsUnderNothingIsNoEvent() throws Exception {
        assertThat(read("[NOTHING]", "verb attack obj=ball", "[AID]", "verb help"))
                .extracting(p -> p.is(Flag.NOTHING))
                .containsExactly(true, false);
    }

    @Test
    void wordListsMayHoldOthersAndMixWithWords() throws Exception {
        Pattern pattern =
                read(
                                "small = boat|yacht",
                                "ships = $small|cruiser",
                                "[COERCE.seize]",
                                "verb seize obj=$ships|tanker")
                        .get(0);
        assertThat(pattern.needs())
                .containsEntry("obj", Set.of("boat", "yacht", "cruiser", "tanker"));
    }

    @Test
    void commentsAndBlankLinesCountAsLines() throws Exception {
        List<Pattern> patterns = read("# all of it", "", "[AID] # gifts", "verb feed # -> obj");
        assertThat(patterns).hasSize(1);
        assertThat(patterns.get(0).source()).isEqualTo("f:4");
        assertThat(patterns.get(0).recipients()).isEmpty();
    }

    @Test
    void anEmptyFileHasNoPatterns() throws Exception {
        assertThat(read("")).isEmpty();
    }

    @Test
    void strictnessCountsNeeds() throws Exception {
        assertThat(
                        read("[AID]", "verb a", "verb a obj=*", "verb a obj=x", "verb a obj=x to=y")
                                .stream()
                                .map(Pattern::strictness))
                .containsExactly(0, 1, 2, 4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "verb help; f:1: a pattern must stand under a [TYPE] line",
                "[AID]/[SANCTION; f:2: expected [TYPE] or [TYPE.mode], found [SANCTION",
                "[NOSUCH]; f:1: no event type is called NOSUCH",
                "[SANCTION.nosuch]; f:1: SANCTION has no mode nosuch",
                "[AID]/give food; f:2: expected [TYPE], verb …, noun …, adj … or name = word|word,"
                        + " found give food",
                "[AID]/verb give SOON; f:2: no flag is called SOON",
                "[AID]/verb give -> to SOON; f:2: no flag is called SOON",
                "[AID]/verb give obj=$gifts; f:2: no word list is called gifts",
                "ships = boat|$small; f:1: no word list is called small",
                "[AID]//verb obj=food -> to; f:3: a pattern must name at least one word"
            })
    void aBadLineIsNamedByFileAndLine(String lines, String message) {
        assertThatExceptionOfType(FormatException.class)
                .isThrownBy(() -> read(lines.split("/", -1)))
                .withMessage(message);
    }
}
