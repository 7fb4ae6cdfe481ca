package org.demarche.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.record.EventDraft;
import org.junit.jupiter.api.Test;

class SourceNameTest {
    private static String name(EventDraft draft) {
        return SourceName.of(draft.build().article());
    }

    private static EventDraft nameless() {
        return new EventDraft().outlet(" ");
    }

    @Test
    void isTheOutletOrTheHostOfTheAddress() {
        assertThat(name(new EventDraft())).isEqualTo("Cape Daily");
        assertThat(name(nameless().url("https://www.example.org/a"))).isEqualTo("example.org");
    }

    @Test
    void isElseTheHeadlineTheFileOrTheId() {
        assertThat(name(nameless().url("").title("Two told to leave")))
                .isEqualTo("“Two told to leave”");
        EventDraft bare = nameless().url("javascript:alert(1)").title("");
        assertThat(name(bare)).isEqualTo("a.txt");
        assertThat(name(bare.file("C:\\news\\b.html"))).isEqualTo("b.html");
        assertThat(name(bare.file("-"))).isEqualTo("standard input");
        assertThat(name(bare.file(""))).isEqualTo("article art-00000000000000aa");
    }
}
