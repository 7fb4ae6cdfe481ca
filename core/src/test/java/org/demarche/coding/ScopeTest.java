package org.demarche.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.actor.ActorKnowledge;
import org.demarche.coding.parse.SharedParser;
import org.demarche.coding.pattern.PatternBook;
import org.demarche.event.Event;
import org.demarche.text.Article;
import org.demarche.text.PartialDate;
import org.demarche.text.TextSpan;
import org.junit.jupiter.api.Test;

/** What is coded beyond events between two known parties. */
class ScopeTest {
    private static final Coder CODER =
            new Coder(ActorKnowledge.bundled(), SharedParser.parser(), PatternBook.bundled());

    private static List<String> told(String body, Scope scope) {
        Article article = Article.of("a", PartialDate.parse("2020-01-02"), body);
        return CODER.code(article, scope).events().stream().map(ScopeTest::told).toList();
    }

    private static String told(Event e) {
        return e.dyad() + " " + e.what();
    }

    @Test
    void tellsWhatHappensWithinOneState() {
        String text = "Peruvian police arrested a Peruvian journalist in Cusco.";
        assertThat(told(text, Scope.ALL)).containsExactly("PER:COP>PER:JRN COERCE.arrest");
        assertThat(told(text, Scope.BETWEEN_PARTIES)).isEmpty();
    }

    @Test
    void keepsWordsAndSectorOfTheUnknown() {
        String text = "A crowd of students attacked a judge.";
        Event event =
                CODER.code(Article.of("a", PartialDate.UNKNOWN, text), Scope.ALL).events().get(0);
        assertThat(told(event)).isEqualTo("UNK:CVL>UNK:JUD PROTEST.riot");
        assertThat(event.evidence().recipient().of(text)).isEqualTo("a judge");
        assertThat(told(text, Scope.BETWEEN_PARTIES)).isEmpty();
    }

    @Test
    void hasNoPlaceForASideTheWordsDoNotTell() {
        String text = "Norway was threatened with sanctions.";
        Event event =
                CODER.code(Article.of("a", PartialDate.UNKNOWN, text), Scope.ALL).events().get(0);
        assertThat(told(event)).startsWith("UNK:UNK>NOR:GOV THREATEN");
        assertThat(event.evidence().actor()).isEqualTo(TextSpan.NONE);
    }

    @Test
    void learnsFromMeaningWhereNoPatternFits() {
        String text = "Togo let the two Beninese teachers walk free on Sunday.";
        List<Event> events =
                CODER.code(Article.of("a", PartialDate.UNKNOWN, text), Scope.ALL).events();
        assertThat(events.stream().map(ScopeTest::told)).containsExactly("TGO:GOV>BEN:GOV RETREAT");
        assertThat(events.get(0).grounds().why()).startsWith("learned from what the words mean");
        assertThat(told(text, Scope.BETWEEN_PARTIES)).isEmpty();
    }

    @Test
    void tellsNothingOfWhatIsNoEvent() {
        String text = "Rain fell on Norway, and the roads of Chile stayed empty.";
        assertThat(told(text, Scope.ALL)).isEmpty();
    }

    @Test
    void leavesTheUnknownAsideWherePartiesActOnEachOther() {
        String text = "Norway expelled two Chilean diplomats, and a crowd attacked a judge.";
        assertThat(told(text, Scope.ALL)).isEqualTo(told(text, Scope.BETWEEN_PARTIES)).hasSize(1);
    }
}
