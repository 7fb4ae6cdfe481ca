package org.demarche.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CameoCodeTest {
    static List<CameoCode> codes() {
        return CameoCode.all();
    }

    static Stream<CameoCode> codesWithEvent() {
        return codes().stream().filter(c -> !c.root().equals("01"));
    }

    private static CameoCode code(String code) {
        return CameoCode.named(code).orElseThrow(() -> new AssertionError("no code " + code));
    }

    private static String event(String code) {
        return code(code).event().map(EventClass::toString).orElse("");
    }

    @ParameterizedTest
    @MethodSource("codesWithEvent")
    void thereAndBackKeepsTheEvent(CameoCode code) {
        EventClass event = code.event().orElseThrow();
        assertThat(CameoCode.of(event).event()).contains(event);
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void everyTypeHasACodeThatMeansIt(EventType type) {
        CameoCode code = CameoCode.of(EventClass.of(type));
        assertThat(code.event()).contains(EventClass.of(type));
        assertThat(code.code()).hasSizeGreaterThan(2);
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void everyModeHasACodeOfItsTypeOrIsCountedWithArrests(Mode mode) {
        CameoCode code = CameoCode.of(EventClass.of(mode));
        boolean isInCourt = mode == Mode.SANCTION_CONVICT || mode == Mode.THREATEN_ARREST;
        assertThat(code.event())
                .hasValueSatisfying(
                        e ->
                                assertThat(e.type())
                                        .isEqualTo(isInCourt ? EventType.COERCE : mode.type()));
    }

    @ParameterizedTest
    @MethodSource("codesWithEvent")
    void noShorterEventCodeMeansWhatAnEventIsWrittenAs(CameoCode code) {
        String written = CameoCode.of(code.event().orElseThrow()).code();
        assertThat(code.code().length() == 2 || code.code().length() >= written.length())
                .as("%s is written as %s", code, written)
                .isTrue();
    }

    @Test
    void publicStatementsAreNoEvents() {
        assertThat(codes().stream().filter(c -> c.root().equals("01")))
                .hasSize(11)
                .allSatisfy(c -> assertThat(c.event()).isEmpty());
    }

    @Test
    void appealsAreRequests() {
        assertThat(codes().stream().filter(c -> c.root().equals("02")))
                .hasSize(28)
                .allSatisfy(c -> assertThat(typeOf(c)).isEqualTo(EventType.REQUEST));
    }

    @Test
    void everyOtherRootHasAType() {
        Set<String> roots =
                codes().stream().map(CameoCode::root).collect(Collectors.toUnmodifiableSet());
        assertThat(roots).hasSize(20);
        assertThat(codes().stream().filter(c -> !c.root().equals("01")))
                .allSatisfy(c -> assertThat(c.event()).isPresent());
        assertThat(roots).allSatisfy(root -> assertThat(CameoCode.named(root)).isPresent());
    }

    private static EventType typeOf(CameoCode code) {
        return code.event().orElseThrow().type();
    }

    @Test
    void allTypesAreMet() {
        assertThat(
                        codesWithEvent()
                                .map(CameoCodeTest::typeOf)
                                .collect(
                                        Collectors.toCollection(
                                                () -> EnumSet.noneOf(EventType.class))))
                .containsExactly(EventType.values());
    }

    @Test
    void massViolenceIsAssault() {
        assertThat(codes().stream().filter(c -> c.root().equals("20")))
                .isNotEmpty()
                .allSatisfy(c -> assertThat(typeOf(c)).isEqualTo(EventType.ASSAULT));
        assertThat(event("202")).isEqualTo("ASSAULT");
        assertThat(event("2041")).isEqualTo("ASSAULT.unconventional");
    }

    @Test
    void accusingIsHostileAndSanctionsAreDeeds() {
        assertThat(codesWithEvent().filter(c -> typeOf(c) == EventType.ACCUSE))
                .isNotEmpty()
                .allSatisfy(
                        c -> {
                            assertThat(c.score()).isNegative();
                            assertThat(c.event().orElseThrow().score()).isNegative();
                        });
        assertThat(typeOf(code("166")).quad().isDeed()).isTrue();
        assertThat(typeOf(code("163")).quad().isDeed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "0872, RETREAT",
        "0874, RETREAT.withdraw",
        "163, SANCTION.discontinue",
        "1712, ASSAULT.destroy",
        "186, ASSAULT.targeted",
        "195, ASSAULT.aerial",
        "057, SUPPORT",
        "090, ACCUSE.investigate",
        "042, CONSULT.visit"
    })
    void readsWhatACodeMeans(String code, String event) {
        assertThat(event(code)).isEqualTo(event);
    }

    @ParameterizedTest
    @CsvSource({
        "AGREE, 030",
        "CONSULT.visit, 042",
        "ACCUSE, 110",
        "ACCUSE.disapprove, 111",
        "ACCUSE.investigate, 090",
        "RETREAT.ceasefire, 0871",
        "SANCTION.discontinue, 163",
        "MOBILIZE.troops, 154",
        "MOBILIZE.weapons, 150",
        "COERCE.cyber, 170",
        "ASSAULT, 190",
        "ASSAULT.drone, 195",
        "ASSAULT.crowd-control, 175",
        "PROTEST.strike, 143",
        "SANCTION.convict, 173",
        "THREATEN.arrest, 173",
        "ASSAULT.sexual, 1821"
    })
    void writesAnEventAsTheMostGeneralCodeItIsCountedUnder(String event, String code) {
        assertThat(CameoCode.of(EventClass.parse(event)).toString()).isEqualTo(code);
    }

    @Test
    void aCodeIsTextAndKeepsItsZero() {
        assertThat(code("010").root()).isEqualTo("01");
        assertThat(code("10").event()).contains(EventClass.of(EventType.REQUEST));
        assertThat(code("0251").code()).isEqualTo("0251");
        assertThat(CameoCode.named("251")).isEmpty();
        assertThat(CameoCode.named("4")).isEmpty();
        assertThat(CameoCode.named(" 040 ")).isPresent();
        assertThat(CameoCode.named("999")).isEmpty();
    }

    @Test
    void eachCodeHasItsScore() {
        assertThat(code("190").score()).isEqualTo(-10);
        assertThat(code("057").score()).isEqualTo(8);
        assertThat(code("03").score()).isEqualTo(4);
    }

    @Test
    void refusesWhatCanBeNoCode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CameoCode("1", 0, null))
                .withMessage("CAMEO code must be 2 to 4 digits, was 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CameoCode("190", -11, null))
                .withMessage("Goldstein score must be -10..10, was -11.0");
    }
}
