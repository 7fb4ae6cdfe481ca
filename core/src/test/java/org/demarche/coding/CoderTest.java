package org.demarche.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.actor.ActorKnowledge;
import org.demarche.coding.parse.SharedParser;
import org.demarche.coding.pattern.PatternBook;
import org.demarche.event.Event;
import org.demarche.text.Article;
import org.demarche.text.PartialDate;
import org.junit.jupiter.api.Test;

/** A passage as a whole; single sentences are tried by {@link CodingCasesTest}. */
class CoderTest {
    private static final Coder CODER =
            new Coder(ActorKnowledge.bundled(), SharedParser.parser(), PatternBook.bundled());
    private static final PartialDate DAY = PartialDate.parse("2024-05-15");

    private static final String PASSAGE =
            "Israel expelled Turkish diplomats on 3 May."
                    + " Turkey recalled its ambassador on 4 May 2024."
                    + " The country also suspended trade with Israel.";

    private static CodedArticle code(String body) {
        return CODER.code(Article.of("a1", DAY, body));
    }

    private static String told(Event e) {
        return e.dyad() + " " + e.what() + " " + e.date();
    }

    @Test
    void parsesNothingWithoutTwoPartiesAndATriggerUnlessTheGateIsOpen() {
        Article quiet = Article.of("a2", DAY, "Rain fell on Norway. It was cold.");
        assertThat(CODER.code(quiet).sentences()).noneMatch(CodedSentence::wasParsed);
        assertThat(CODER.withoutGate().code(quiet).sentences())
                .allMatch(CodedSentence::wasParsed)
                .allMatch(s -> s.coding().events().isEmpty());
        assertThat(CODER.withoutGate().code(Article.of("a3", DAY, PASSAGE)).events())
                .isEqualTo(CODER.code(Article.of("a3", DAY, PASSAGE)).events());
    }

    @Test
    void followsAPassageThroughItsPronouns() {
        assertThat(code(PASSAGE).events().stream().map(CoderTest::told))
                .containsExactly(
                        "ISR:GOV>TUR:GOV SANCTION.expel 2024-05-03",
                        "TUR:GOV>ISR:GOV SANCTION.withdraw 2024-05-04",
                        "TUR:GOV>ISR:GOV SANCTION.discontinue 2024-05-15");
    }

    @Test
    void evidenceCountsCharactersOfTheWholeText() {
        List<Event> events = code(PASSAGE).events();
        Event last = events.get(2);
        assertThat(last.evidence().articleId()).isEqualTo("a1");
        assertThat(last.evidence().sentence()).isEqualTo(2);
        assertThat(last.evidence().trigger().of(PASSAGE)).isEqualTo("suspended");
        assertThat(last.evidence().actor().of(PASSAGE)).isEqualTo("country");
        assertThat(last.evidence().recipient().of(PASSAGE)).isEqualTo("Israel");
    }

    @Test
    void whatAPronounTellsIsLessSure() {
        List<Event> events = code(PASSAGE).events();
        assertThat(events.get(2).grounds().confidence())
                .isLessThan(events.get(0).grounds().confidence());
        assertThat(events).allMatch(e -> e.grounds().coder().equals(CODER.version()));
        assertThat(events).allMatch(e -> e.grounds().why().contains(".patterns:"));
    }

    @Test
    void theHeadlineTellsWhomTheTextIsAbout() {
        String body = "It also expelled Russian diplomats.";
        Article bare = Article.of("a1", DAY, body);
        Article titled =
                new Article("a1", DAY, "Azerbaijan closes a centre", body, Article.Origin.NONE);
        assertThat(CODER.code(bare).events()).isEmpty();
        assertThat(CODER.code(titled).events().stream().map(e -> e.dyad().actor().code()))
                .containsExactly("AZE");
    }

    @Test
    void oldNewsIsBackground() {
        Event event = code("In 2008 Russia attacked Georgia.").events().get(0);
        assertThat(event.status().isBackground()).isTrue();
        assertThat(event.date()).isEqualTo(PartialDate.ofYear(2008));
    }

    @Test
    void keepsEverySentenceAndParsesOnlySome() {
        CodedArticle coded = code("It rained. France condemned Iran.");
        assertThat(coded.sentences())
                .extracting(CodedSentence::wasParsed)
                .containsExactly(false, true);
        assertThat(coded.sentences().get(0).coding())
                .isEqualTo(new Coding.Rejected(Coding.Reason.NO_PARTY));
    }

    @Test
    void anEmptyTextHasNoSentences() {
        assertThat(code("").sentences()).isEmpty();
    }

    @Test
    void equalTextsAreCodedEqually() {
        assertThat(code(PASSAGE)).isEqualTo(code(PASSAGE));
    }
}
