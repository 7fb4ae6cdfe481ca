package org.demarche.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.demarche.record.EventDraft;
import org.demarche.record.RecordedEvent;
import org.demarche.text.TextSpan;
import org.junit.jupiter.api.Test;

class MarkedSentenceTest {
    private static final String TEXT = "Arvania expelled two diplomats of Belmora.";

    private static String marked(TextSpan trigger, TextSpan actor, TextSpan recipient) {
        return marked(new EventDraft().sentence(TEXT).spans(trigger, actor, recipient).build());
    }

    private static String marked(RecordedEvent event) {
        return MarkedSentence.of(event).pieces().stream()
                .map(
                        p ->
                                (p.isTrigger() ? "t" : "")
                                        + (p.isActor() ? "a" : "")
                                        + (p.isRecipient() ? "r" : "")
                                        + "("
                                        + p.text()
                                        + ")")
                .collect(Collectors.joining());
    }

    @Test
    void marksWhatHappenedAndWhoDidItToWhom() {
        assertThat(marked(new TextSpan(8, 16), new TextSpan(0, 7), new TextSpan(34, 41)))
                .isEqualTo("a(Arvania)( )t(expelled)( two diplomats of )r(Belmora)(.)");
    }

    @Test
    void marksSpansThatOverlapOrNest() {
        assertThat(marked(new TextSpan(5, 20), new TextSpan(0, 16), new TextSpan(8, 12)))
                .isEqualTo("a(Arvan)ta(ia )tar(expe)ta(lled)t( two)( diplomats of Belmora.)");
    }

    @Test
    void marksNothingForSpansThatAreEmptyOrElsewhere() {
        RecordedEvent outside =
                new EventDraft()
                        .sentence(TEXT)
                        .spans(TextSpan.NONE, new TextSpan(80, 90), new TextSpan(40, 70))
                        .build();
        assertThat(marked(outside)).isEqualTo("(Arvania expelled two diplomats of Belmor)r(a.)");
    }

    @Test
    void takesSpansOfAnEarlierSentenceForElsewhere() {
        RecordedEvent event = new EventDraft().sentence(TEXT).build();
        assertThat(MarkedSentence.place(event, new TextSpan(3, 12))).isEqualTo(TextSpan.NONE);
        assertThat(MarkedSentence.place(event, new TextSpan(36, 44))).isEqualTo(new TextSpan(0, 4));
    }

    @Test
    void cutsAVeryLongSentenceAroundWhatHappened() {
        String text = "x ".repeat(2000) + "expelled" + " y".repeat(2000);
        TextSpan trigger = new TextSpan(4000, 4008);
        RecordedEvent event =
                new EventDraft()
                        .sentence(text)
                        .spans(trigger, TextSpan.NONE, TextSpan.NONE)
                        .build();
        assertThat(marked(event)).startsWith("(… )").contains("t(expelled)").endsWith("( …)");
        assertThat(marked(event).length()).isLessThan(800);
    }
}
