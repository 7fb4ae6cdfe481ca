package org.demarche.ties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.demarche.actor.ActorKnowledge;
import org.demarche.text.FormatException;
import org.demarche.ties.SharedBody.Belonging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TieRegisterTest {
    private static final ActorKnowledge ACTORS = ActorKnowledge.bundled();
    private static final LocalDate DAY = LocalDate.of(2025, 2, 1);

    private static TieRegister sample() {
        return SampleRegister.read();
    }

    private static RegisterChange change(
            String kind, String a, String b, String name, String... dates) {
        return new RegisterChange(
                new StandingTie(
                        TieKind.named(kind).orElseThrow(),
                        kind,
                        new StandingTie.Sides(a, b),
                        name,
                        "",
                        TieSpan.parse(dates[0], dates[1]),
                        "event 0123456789abcdef"));
    }

    @Test
    void armeniaAndRussiaAreTiedInManyWays() {
        PairTies ties = sample().between("ARM", "RUS");
        assertThat(ties.standingOn(DAY))
                .extracting(StandingTie::name)
                .containsExactly(
                        "Treaty on Friendship, Cooperation and Mutual Assistance",
                        "102nd Military Base",
                        "Border guards",
                        "");
        assertThat(ties.bodiesOn(DAY, Belonging.BOTH))
                .extracting(o -> o.organisation().code())
                .containsExactly("CSTO", "EAEU", "CIS", "OSCE");
        SharedBody csto = ties.body("CSTO").orElseThrow();
        assertThat(csto.together()).containsExactly(TieSpan.parse("1994-04-20", ""));
        assertThat(csto.suspendedOn(DAY)).extracting(Stay::what).containsExactly("frozen");
        assertThat(csto.suspendedOn(LocalDate.of(2024, 2, 21))).isEmpty();
        assertThat(csto.sources())
                .containsExactly(
                        "CSTO secretariat, list of members",
                        "Prime Minister Pashinyan to France 24, February 2024");
    }

    @Test
    void azerbaijanAndRussiaAreTiedNoLonger() {
        PairTies ties = sample().between("AZE", "RUS");
        assertThat(ties.endedBy(LocalDate.of(2025, 3, 1)))
                .extracting(StandingTie::name)
                .containsExactly("Russian House in Baku", "Peacekeepers in Karabakh");
        assertThat(ties.endedBy(DAY)).hasSize(1);
        SharedBody csto = ties.body("CSTO").orElseThrow();
        assertThat(csto.on(DAY)).isEqualTo(Belonging.ONLY_B);
        assertThat(csto.on(LocalDate.of(1999, 4, 19))).isEqualTo(Belonging.BOTH);
        assertThat(csto.together()).containsExactly(TieSpan.parse("1994-04-20", "1999-04-20"));
        assertThat(ties.apart()).extracting(o -> o.organisation().code()).containsExactly("EAEU");
    }

    @Test
    void sidesMayBeAskedForInEitherOrder() {
        List<StandingTie> one = sample().between("AZE", "RUS").direct();
        List<StandingTie> other = sample().between("RUS", "AZE").direct();
        assertThat(other).hasSameSizeAs(one);
        assertThat(other)
                .filteredOn(t -> t.kind() == TieKind.PEACEKEEPERS)
                .extracting(t -> t.sides().first())
                .containsExactly("RUS");
    }

    @Test
    void aStateAndAnOrganisationAreTiedByMembership() {
        assertThat(sample().between("ARM", "CSTO").direct())
                .extracting(StandingTie::kind)
                .containsExactly(TieKind.MEMBERSHIP, TieKind.SUSPENSION);
    }

    @Test
    void acceptedEndClosesTheOpenTieAndKeepsBothSources() {
        PairTies ties =
                sample().with(List.of(change("base", "RUS", "ARM", "", "", "2026-01-15")))
                        .between("ARM", "RUS");
        StandingTie base =
                ties.direct().stream().filter(t -> t.kind() == TieKind.BASE).findFirst().get();
        assertThat(base.span()).isEqualTo(TieSpan.parse("1995-03-16", "2026-01-15"));
        assertThat(base.source()).isEqualTo("Agreement of 16 March 1995; event 0123456789abcdef");
    }

    @Test
    void whatTheTablesTellAlreadyChangesNothing() {
        TieRegister changed =
                sample().with(
                                List.of(
                                        change("peacekeepers", "RUS", "AZE", "", "", "2024-04-17"),
                                        change("cultural", "RUS", "AZE", "", "", "2025-02-06")));
        assertThat(changed.between("AZE", "RUS")).isEqualTo(sample().between("AZE", "RUS"));
    }

    @Test
    void aTieThatNobodyKnewOfIsAdded() {
        List<RegisterChange> changes =
                List.of(
                        change("consulate", "RUS", "ARM", "Consulate in Kapan", "2025", ""),
                        change("consulate", "RUS", "ARM", "", "", "2026-02-01"));
        assertThat(sample().with(changes).between("ARM", "RUS").direct())
                .filteredOn(t -> t.kind() == TieKind.CONSULATE)
                .extracting(StandingTie::span)
                .containsExactly(TieSpan.parse("2025", "2026-02-01"));
    }

    @Test
    void leavingAnOrganisationEndsTheMembership() {
        TieRegister changed =
                sample().with(List.of(change("membership", "ARM", "CSTO", "", "", "2026-03-01")));
        assertThat(changed.between("ARM", "RUS").body("CSTO").orElseThrow().together())
                .containsExactly(TieSpan.parse("1994-04-20", "2026-03-01"));
        assertThat(changed.between("RUS", "AZE")).isEqualTo(sample().between("RUS", "AZE"));
    }

    @Test
    void aWrongRowIsToldWithItsLine(@TempDir Path folder) throws IOException {
        assertWrong(folder, "bases.csv", "base,XXX,RUS,,,1995,,s", "no party has the code XXX");
        assertWrong(folder, "bases.csv", "base,ARM,RUS,,,1995-13,,s", "no such date: 1995-13-00");
        assertWrong(
                folder,
                "bases.csv",
                "base,ARM,RUS,,,1995,1994,s",
                "a span must end after it begins, was 1995 to 1994");
        assertWrong(folder, "bases.csv", "base,ARM,RUS,,,1995,,", "source must not be empty");
        assertWrong(
                folder,
                "bases.csv",
                "base,ARM,ARM,,,1995,,s",
                "a tie must have two different sides, were both ARM");
    }

    private static void assertWrong(Path folder, String name, String row, String problem)
            throws IOException {
        Path file = folder.resolve(name);
        String header = "kind,host,guest,name,place,from,to,source";
        Files.writeString(file, header + "\nbase,ARM,RUS,Good,,1995,,s\n" + row + "\n");
        assertThatThrownBy(() -> TieRegister.read(folder, ACTORS))
                .isInstanceOf(FormatException.class)
                .hasMessage(file + ":3: " + problem);
    }

    @Test
    void aPartyIsBoundForItsOwnTimeOnly(@TempDir Path folder) throws IOException, FormatException {
        Files.writeString(
                folder.resolve("treaties.csv"),
                """
                name,kind,parties,from,to,source
                Tashkent Treaty,defence,ARM;RUS;AZE@/1999-04-20;GEO@1994-12-09/,1994-04-20,,text
                """);
        TieRegister register = TieRegister.read(folder, ACTORS);
        assertThat(register.between("ARM", "AZE").direct())
                .extracting(StandingTie::span)
                .containsExactly(TieSpan.parse("1994-04-20", "1999-04-20"));
        assertThat(register.between("GEO", "AZE").direct())
                .extracting(StandingTie::span)
                .containsExactly(TieSpan.parse("1994-12-09", "1999-04-20"));
        assertThat(register.between("ARM", "RUS").direct())
                .extracting(StandingTie::note)
                .containsExactly("4 parties");
    }

    @Test
    void aPartysOwnTimeIsWrittenWithASlash(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("treaties.csv");
        Files.writeString(
                file, "name,kind,parties,from,to,source\nT,defence,ARM;AZE@1999,1994,,text\n");
        assertThatThrownBy(() -> TieRegister.read(folder, ACTORS))
                .hasMessage(file + ":2: a party's own time must be from/to, was 1999");
    }

    @Test
    void theLibrarysOwnTablesAreSound() {
        PairTies ties = TieRegister.bundled(ACTORS).between("ARM", "RUS");
        assertThat(ties.bodiesOn(DAY, Belonging.BOTH))
                .extracting(o -> o.organisation().code())
                .contains("CSTO", "EAEU", "CIS");
    }
}
