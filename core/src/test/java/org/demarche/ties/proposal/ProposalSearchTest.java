package org.demarche.ties.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.actor.ActorKnowledge;
import org.demarche.actor.Party;
import org.demarche.event.Factuality;
import org.demarche.event.Status;
import org.demarche.ontology.EventType;
import org.demarche.record.EventDraft;
import org.demarche.record.EventQuery;
import org.demarche.record.RecordedEvent;
import org.demarche.text.FormatException;
import org.demarche.text.TextSpan;
import org.demarche.ties.SampleRegister;
import org.demarche.ties.StandingTie;
import org.demarche.ties.TieKind;
import org.junit.jupiter.api.Test;

class ProposalSearchTest {
    private static final ActorKnowledge ACTORS = ActorKnowledge.bundled();
    private static final ProposalSearch SEARCH = new ProposalSearch(SampleRegister.read(), ACTORS);

    private static EventDraft draft(
            String actor, String type, String recipient, String trigger, String sentence) {
        int at = sentence.indexOf(trigger);
        assertThat(at).isNotNegative();
        return new EventDraft()
                .dyad(Party.government(actor), Party.government(recipient))
                .what(type)
                .date("2026-03-05")
                .sentence(sentence)
                .spans(new TextSpan(at, at + trigger.length()), TextSpan.NONE, TextSpan.NONE);
    }

    private static List<TieProposal> in(EventDraft... drafts) {
        return SEARCH.in(Stream.of(drafts).map(EventDraft::build).toList());
    }

    private static StandingTie only(EventDraft draft) {
        List<TieProposal> found = in(draft);
        assertThat(found).hasSize(1);
        return found.get(0).change().tie();
    }

    @Test
    void asksOnlyForEventsThatARuleMayFit() {
        EventQuery query =
                new ProposalSearch(SampleRegister.read(), ACTORS).narrowed(EventQuery.all());
        assertThat(TieRules.bundled())
                .allSatisfy(
                        r -> assertThat(r.types()).allMatch(t -> query.types().contains(t.type())));
        assertThat(query.types()).doesNotContain(EventType.ASSAULT, EventType.ACCUSE);
        assertThat(query.factualities()).containsExactly(Factuality.ACTUAL);
    }

    @Test
    void whoExpelsAnAmbassadorIsNotWhoseItIs() {
        StandingTie tie =
                only(
                        draft(
                                "MEX",
                                "SANCTION",
                                "PRK",
                                "expels",
                                "Mexico expels the ambassador of North Korea over the tests."));
        assertThat(tie.sides()).isEqualTo(new StandingTie.Sides("PRK", "MEX"));
    }

    @Test
    void whoIsExpelledAsAPersonLeavesNoOrganisation() {
        assertThat(
                        in(
                                draft(
                                        "ETH",
                                        "SANCTION",
                                        "EUR",
                                        "expels",
                                        "Ethiopia expels two European Union diplomats."),
                                draft(
                                        "BFA",
                                        "REJECT",
                                        "TWN",
                                        "refuse",
                                        "Burkina Faso refuses to break relations with Taiwan.")))
                .isEmpty();
    }

    @Test
    void aMissionClosedByItsHostIsTheOthers() {
        StandingTie tie =
                only(
                        draft(
                                "GEO",
                                "SANCTION",
                                "RUS",
                                "closure",
                                "Georgia ordered the closure of the Russian House in Tbilisi."));
        assertThat(tie.kind()).isEqualTo(TieKind.CULTURAL);
        assertThat(tie.sides()).isEqualTo(new StandingTie.Sides("RUS", "GEO"));
        assertThat(tie.span().to()).hasToString("2026-03-05");
        assertThat(tie.span().from().isKnown()).isFalse();
        assertThat(tie.source()).startsWith("event ");
    }

    @Test
    void aMissionClosedByItsOwnerIsItsOwn() {
        StandingTie tie =
                only(
                        draft(
                                "FRA",
                                "SANCTION.discontinue",
                                "IRN",
                                "closed",
                                "France closed its embassy in Tehran on Thursday."));
        assertThat(tie.kind()).isEqualTo(TieKind.EMBASSY);
        assertThat(tie.sides()).isEqualTo(new StandingTie.Sides("FRA", "IRN"));
    }

    @Test
    void thePlaceAfterTheNounTellsWhoseItIs() {
        StandingTie tie =
                only(
                        draft(
                                "IRN",
                                "SANCTION",
                                "GBR",
                                "shut",
                                "Tehran shut the embassy in London, it was confirmed."));
        assertThat(tie.sides()).isEqualTo(new StandingTie.Sides("IRN", "GBR"));
    }

    @Test
    void aMemberThatFreezesItsPartIsSuspended() {
        StandingTie tie =
                only(
                        draft(
                                "KAZ",
                                "REJECT",
                                "CSTO",
                                "frozen",
                                "Kazakhstan has frozen its participation in the CSTO."));
        assertThat(tie.kind()).isEqualTo(TieKind.SUSPENSION);
        assertThat(tie.what()).isEqualTo("frozen");
        assertThat(tie.sides()).isEqualTo(new StandingTie.Sides("KAZ", "CSTO"));
    }

    @Test
    void forcesThatGoAreTheActors() {
        String sentence = "Russia has completed the withdrawal of its last troops from Armenia.";
        StandingTie tie = only(draft("RUS", "RETREAT.withdraw", "ARM", "withdrawal", sentence));
        assertThat(tie.kind()).isEqualTo(TieKind.TROOPS);
        assertThat(tie.sides()).isEqualTo(new StandingTie.Sides("RUS", "ARM"));
    }

    @Test
    void reportsOfTheSameChangeAreOneProposal() {
        String sentence = "Turkey recalled its ambassador to Israel.";
        EventDraft first = draft("TUR", "SANCTION", "ISR", "recalled", sentence).id("01");
        EventDraft again =
                draft("TUR", "SANCTION", "ISR", "recalled", sentence).id("02").date("2026-04-20");
        EventDraft later =
                draft("TUR", "SANCTION", "ISR", "recalled", sentence).id("03").date("2026-09-01");
        List<TieProposal> found = in(again, later, first);
        assertThat(found).hasSize(2);
        assertThat(found.get(0).events()).extracting(RecordedEvent::id).containsExactly("03");
        assertThat(found.get(1).events()).extracting(RecordedEvent::id).containsExactly("01", "02");
        assertThat(found.get(1).change().tie().source()).isEqualTo("event 01");
    }

    @Test
    void whatTheRegisterTellsAlreadyIsKnown() {
        EventDraft house =
                draft(
                                "AZE",
                                "SANCTION",
                                "RUS",
                                "closure",
                                "Baku's closure of the Russian House was confirmed.")
                        .date("2025-02-06");
        assertThat(in(house)).extracting(TieProposal::isKnown).containsExactly(true);
        assertThat(in(house.date("2012-02-06")))
                .extracting(TieProposal::isKnown)
                .containsExactly(false);
    }

    @Test
    void whatDidNotHappenProposesNothing() {
        String sentence = "France closed its embassy in Tehran.";
        EventDraft draft = draft("FRA", "SANCTION", "IRN", "closed", sentence);
        assertThat(in(draft.status(new Status(Factuality.PLANNED, "", false)))).isEmpty();
        assertThat(in(draft.status(new Status(Factuality.ACTUAL, "", true)))).isEmpty();
        assertThat(in(draft.status(Status.ACTUAL))).hasSize(1);
        assertThat(in(draft.what("ASSAULT"))).isEmpty();
    }

    @Test
    void aNounFarFromTheVerbProposesNothing() {
        assertThat(
                        in(
                                draft(
                                        "FRA",
                                        "SANCTION",
                                        "IRN",
                                        "closed",
                                        "France closed its accounts with the two banks and said that it"
                                                + " would treat visitors of the embassy as before.")))
                .isEmpty();
    }

    @Test
    void aWrongRuleIsToldWithItsLine() {
        assertWrong("embassy stops\n  types SANCTION\n", "r:1: expected KIND begins or KIND ends");
        assertWrong("# x\nembassy ends\n  types SHOUT\n", "r:2: no type of event is called SHOUT");
        assertWrong("embassy ends\n  types SANCTION/visit\n", "r:1: SANCTION has no mode visit");
        assertWrong("embassy ends\n  verb a\n  verb b\n", "r:3: empty or said twice: verb");
    }

    private static void assertWrong(String rules, String message) {
        assertThatThrownBy(() -> TieRules.read("r", new StringReader(rules)))
                .isInstanceOf(FormatException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void theLibrarysRulesCoverEveryKindOfChange() throws IOException, FormatException {
        assertThat(TieRules.bundled())
                .extracting(r -> r.change().kind())
                .contains(
                        TieKind.EMBASSY,
                        TieKind.AMBASSADOR,
                        TieKind.CONSULATE,
                        TieKind.CULTURAL,
                        TieKind.RELATIONS,
                        TieKind.TREATY,
                        TieKind.MEMBERSHIP,
                        TieKind.SUSPENSION,
                        TieKind.BORDER,
                        TieKind.BASE,
                        TieKind.PEACEKEEPERS);
    }
}
