package org.demarche.app;

import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.SentenceParser;
import org.demarche.text.Sentence;

/** Breaks on one sentence. */
final class FailingParser implements SentenceParser {
    private final TinyParser tiny = new TinyParser();
    private final String sentence;

    FailingParser(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String name() {
        return "failing-1";
    }

    @Override
    public ParsedSentence parse(Sentence given) {
        if (given.text().equals(sentence)) {
            throw new IllegalStateException("cannot parse this");
        }
        return tiny.parse(given);
    }
}
