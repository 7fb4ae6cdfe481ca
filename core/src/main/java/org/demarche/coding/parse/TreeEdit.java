package org.demarche.coding.parse;

import java.util.ArrayList;
import java.util.List;

/** A tree under repair: words are exchanged, a head that would close a circle is refused. */
final class TreeEdit {
    private final ParsedSentence before;
    private final List<Word> words;
    private boolean isChanged;

    TreeEdit(ParsedSentence before) {
        this.before = before;
        this.words = new ArrayList<>(before.words());
    }

    /** The word as edited so far. */
    Word word(int index) {
        return words.get(index);
    }

    void tag(Word word, String tag) {
        exchange(word(word.index()).as(tag));
    }

    void hang(Word word, Word head, Relation relation) {
        if (!isAbove(word.index(), head.index())) {
            exchange(word(word.index()).under(head.index(), relation));
        }
    }

    /** The other word stands where this one stood, and this one nowhere until it is hung. */
    void replace(Word word, Word other) {
        exchange(word(other.index()).under(word.head(), word.relation()));
    }

    private boolean isAbove(int ancestor, int index) {
        for (int at = index; at >= 0; at = words.get(at).head()) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }

    private void exchange(Word word) {
        isChanged |= !word.equals(words.get(word.index()));
        words.set(word.index(), word);
    }

    ParsedSentence done() {
        return isChanged ? new ParsedSentence(before.text(), words) : before;
    }
}
