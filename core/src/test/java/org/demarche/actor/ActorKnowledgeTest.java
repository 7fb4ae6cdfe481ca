package org.demarche.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.demarche.text.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorKnowledgeTest {
    private static final ActorKnowledge ACTORS = ActorKnowledge.bundled();

    /** What is found, each name as {@code words=CODE:SECTOR}. */
    private static List<String> named(String day, String text) {
        return ACTORS.find(text, PartialDate.parse(day)).stream()
                .map(m -> m.span().of(text) + "=" + m.party())
                .toList();
    }

    private static NameMatch only(String day, String text) {
        List<NameMatch> found = ACTORS.find(text, PartialDate.parse(day));
        assertThat(found).as(text).hasSize(1);
        return found.get(0);
    }

    @Test
    void takesAnAmountOfMoneyForNoState() {
        assertThat(named("2020-05-01", "A judge in Peru fined the US firm US$250 million."))
                .containsExactly("Peru=PER:GOV", "US=USA:GOV");
    }

    @Test
    void findsStatesPeoplesCapitalsAndSeats() {
        assertThat(named("", "Azerbaijani and Dutch envoys left Oslo for the Russian Federation."))
                .containsExactly(
                        "Azerbaijani=AZE:GOV",
                        "Dutch=NLD:GOV",
                        "Oslo=NOR:GOV",
                        "the Russian Federation=RUS:GOV");
        assertThat(only("", "A word from the Kremlin.").kind()).isEqualTo(NameKind.METONYM);
        assertThat(only("", "A word from Downing Street.").party())
                .isEqualTo(Party.government("GBR"));
        assertThat(only("", "Oslo answered.").kind()).isEqualTo(NameKind.CAPITAL);
        assertThat(only("", "A Dutch answer.").kind()).isEqualTo(NameKind.DEMONYM);
    }

    @Test
    void theLongestNameWins() {
        assertThat(named("", "South Sudan, Sudan and Guinea-Bissau met the Republic of the Congo."))
                .containsExactly(
                        "South Sudan=SSD:GOV",
                        "Sudan=SDN:GOV",
                        "Guinea-Bissau=GNB:GOV",
                        "Republic of the Congo=COG:GOV");
        assertThat(named("", "Democratic Republic of the Congo"))
                .containsExactly("Democratic Republic of the Congo=COD:GOV");
    }

    @Test
    void spellingsAndAccentsMakeNoDifference() {
        assertThat(named("", "Türkiye, Turkey, TURKIYE, Kyiv, Kiev, Côte d'Ivoire, Ivory Coast"))
                .containsExactly(
                        "Türkiye=TUR:GOV",
                        "Turkey=TUR:GOV",
                        "TURKIYE=TUR:GOV",
                        "Kyiv=UKR:GOV",
                        "Kiev=UKR:GOV",
                        "Côte d'Ivoire=CIV:GOV",
                        "Ivory Coast=CIV:GOV");
    }

    @Test
    void usIsNoStateAndWhoIsNoAgency() {
        assertThat(named("", "The U.S. told US envoys in the USA that none of us knew who knew."))
                .containsExactly("U.S.=USA:GOV", "US=USA:GOV", "USA=USA:GOV");
        assertThat(named("", "The WHO asked who came.")).containsExactly("WHO=WHO:IGO");
    }

    @Test
    void aTextInCapitalsHasStatesButNoShortAbbreviations() {
        assertThat(named("", "RUSSIA AND CHINA WILL JOIN US IN TALKS TODAY"))
                .containsExactly("RUSSIA=RUS:GOV", "CHINA=CHN:GOV");
        assertThat(named("", "RUSSIA EXPELS WHO OFFICIALS AND IT STAFF"))
                .containsExactly("RUSSIA=RUS:GOV");
    }

    @Test
    void keepsWhatAHyphenJoinsToAName() {
        assertThat(only("", "anti-Russian words").prefix()).isEqualTo("anti");
        assertThat(only("", "pro-Kremlin groups").prefix()).isEqualTo("pro");
        assertThat(only("", "a Turkish-led force").suffix()).isEqualTo("led");
        assertThat(only("", "the U.S.-backed rebels").suffix()).isEqualTo("backed");
        List<NameMatch> both = ACTORS.find("Russian-Turkish talks", PartialDate.UNKNOWN);
        assertThat(both.stream().map(m -> m.party().code())).containsExactly("RUS", "TUR");
        assertThat(both.get(0).suffix()).isEqualTo("turkish");
        assertThat(both.get(1).prefix()).isEqualTo("russian");
    }

    @ParameterizedTest
    @CsvSource({
        "2005-06-01, President Bush flew home., Bush=USA:GOV",
        "2005-06-01, The Bush administration spoke., Bush=USA:GOV",
        "2010-03-01, President Medvedev flew home., Medvedev=RUS:GOV",
        "2018-05-02, Prime Minister May flew home., Prime Minister May=GBR:GOV",
        "2018-05-02, Theresa May flew home., Theresa May=GBR:GOV",
        "2015-03-01, Putin flew home., Putin=RUS:GOV",
        "2024-03-01, Foreign Minister Lavrov flew home., Lavrov=RUS:GOV",
        "2024-03-01, Lavrov flew home., Lavrov=RUS:GOV"
    })
    void namesWhoeverIsInOffice(String day, String text, String found) {
        assertThat(named(day, text)).containsExactly(found);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-05-02, In May the talks end.",
        "2018-05-02, May is a month.",
        "2005-06-01, Bush flew home.",
        "2005-06-01, A bush burned.",
        "2024-03-01, Singh flew home.",
        "2024-03-01, An old Su-25 flew home."
    })
    void aFamilyNameAloneOftenNamesNobody(String day, String text) {
        assertThat(named(day, text)).isEmpty();
    }

    @Test
    void aFullNameIntroducesTheFamilyName() {
        assertThat(named("2024-03-01", "Sergei Lavrov came. Then Lavrov left."))
                .containsExactly("Sergei Lavrov=RUS:GOV", "Lavrov=RUS:GOV");
    }

    @Test
    void whoeverHasLeftOfficeIsAFormerOfficial() {
        assertThat(named("2024-03-01", "Angela Merkel spoke."))
                .containsExactly("Angela Merkel=DEU:ELI");
        assertThat(named("2010-03-01", "Angela Merkel spoke."))
                .containsExactly("Angela Merkel=DEU:GOV");
        assertThat(named("2022-01-01", "Angela Merkel spoke."))
                .as("weeks after leaving office")
                .containsExactly("Angela Merkel=DEU:GOV");
    }

    @Test
    void wordsThatHoldAStatesNameMayMeanNone() {
        assertThat(named("", "Ships left the Persian Gulf for the Sea of Japan.")).isEmpty();
        assertThat(named("", "French fries")).isEmpty();
        assertThat(named("", "He lives in Atlanta, Georgia.")).isEmpty();
        assertThat(named("", "He lives in Georgia.")).containsExactly("Georgia=GEO:GOV");
    }

    @Test
    void breakawayAreasActForThemselves() {
        assertThat(named("2010-01-01", "Abkhazia and South Ossetia asked Georgia for talks."))
                .containsExactly("Abkhazia=GEO:PRE", "South Ossetia=GEO:PRE", "Georgia=GEO:GOV");
        assertThat(named("2020-10-01", "Nagorno-Karabakh"))
                .containsExactly("Nagorno-Karabakh=AZE:PRE");
    }

    @Test
    void dependenciesActForTheirStateUnlessTheyHaveAPolicyOfTheirOwn() {
        assertThat(named("2020-06-01", "Greenland, Hong Kong, Taiwan, Kosovo"))
                .containsExactly(
                        "Greenland=DNK:GOV",
                        "Hong Kong=HKG:GOV",
                        "Taiwan=TWN:GOV",
                        "Kosovo=XKX:GOV");
    }

    @Test
    void namesMeanWhatTheyMeantAtTheTime() {
        String text = "Soviet envoys left Moscow and Russian soil.";
        assertThat(named("1985-06-01", text))
                .containsExactly("Soviet=SUN:GOV", "Moscow=SUN:GOV", "Russian=SUN:GOV");
        assertThat(named("2020-06-01", text))
                .containsExactly("Soviet=SUN:GOV", "Moscow=RUS:GOV", "Russian=RUS:GOV");
        assertThat(named("1985-06-01", "Yugoslavia")).containsExactly("Yugoslavia=YUG:GOV");
        assertThat(named("2020-06-01", "Yugoslavia")).isEmpty();
    }

    @Test
    void organisationsAndArmedGroupsAreParties() {
        assertThat(named("", "NATO and the European Union met; Hamas did not."))
                .containsExactly("NATO=NATO:IGO", "European Union=EUR:IGO", "Hamas=HAMAS:REB");
    }

    @ParameterizedTest
    @CsvSource({
        "aze, AZE",
        "Azerbaijan, AZE",
        "turkiye, TUR",
        "Holland, NLD",
        "the Kremlin, RUS",
        "Kiev, UKR",
        "UK, GBR",
        "uk, GBR",
        "us, USA",
        "the white house, USA",
        "nato, NATO",
        " GBR , GBR"
    })
    void understandsWhomAPersonMeans(String typed, String code) {
        assertThat(ACTORS.codeOf(typed)).contains(code);
        assertThat(ACTORS.has(code)).isTrue();
    }

    @Test
    void offersWhatSomebodyMayHaveMeant() {
        assertThat(ACTORS.codeOf("Azerbaijann")).isEmpty();
        assertThat(ACTORS.closest("Azerbaijann")).containsExactly("AZE");
        assertThat(ACTORS.closest("Rusia")).startsWith("RUS").hasSizeLessThanOrEqualTo(3);
        assertThat(ACTORS.closest("Geogia")).startsWith("GEO");
        assertThat(ACTORS.codeOf("Nowhereland")).isEmpty();
        assertThat(ACTORS.closest("Nowhereland")).isEmpty();
        assertThat(ACTORS.codeOf("")).isEmpty();
        assertThat(ACTORS.closest("")).isEmpty();
    }

    @Test
    void callsPartiesByTheirUsualName() {
        assertThat(ACTORS.displayName("TUR")).isEqualTo("Turkey");
        assertThat(ACTORS.displayName("UNO")).isEqualTo("United Nations");
        assertThat(ACTORS.displayName("XYZ")).isEqualTo("XYZ");
        assertThat(ACTORS.has("XYZ")).isFalse();
        assertThat(ACTORS.isNameWord("azerbaijan")).isTrue();
        assertThat(ACTORS.isNameWord("umbrella")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "NATO, SWE, 2024-03-06, false",
        "NATO, SWE, 2024-03-07, true",
        "EUR, GBR, 2020-01-31, true",
        "EUR, GBR, 2020-02-01, false",
        "EUR, GBR, 1972-12-31, false",
        "CSTO, UZB, 1999-04-20, false",
        "CSTO, UZB, 2010-01-01, true",
        "CSTO, UZB, 2024-01-01, false",
        "CSTO, AZE, 2024-01-01, false",
        "OPEC, QAT, 1961-01-01, true",
        "ECOWAS, MRT, 2000-12-01, false"
    })
    void membersJoinAndLeaveOnTheirDay(
            String organisation, String state, LocalDate day, boolean isMember) {
        assertThat(ACTORS.members(organisation, day).contains(state)).isEqualTo(isMember);
    }

    @Test
    void membersAreSortedCodes() {
        LocalDate day = LocalDate.of(2024, 6, 1);
        assertThat(ACTORS.members("CSTO", day))
                .containsExactly("ARM", "BLR", "KAZ", "KGZ", "RUS", "TJK");
        assertThat(ACTORS.members("NATO", day)).hasSize(32);
        assertThat(ACTORS.members("EUR", day)).hasSize(27);
        assertThat(ACTORS.members("NOSUCH", day)).isEmpty();
    }
}
