package org.demarche.coding.parse;

import java.util.Optional;

/**
 * "the" inside a name, read as part of the name or as something of its own: it is the article of
 * the noun that follows.
 */
final class ArticleRepair implements ParseRepair {
    @Override
    public ParsedSentence repair(ParsedSentence sentence) {
        TreeEdit edit = new TreeEdit(sentence);
        for (Word word : sentence.words()) {
            if (word.lemma().equals("the") && !isArticle(word)) {
                nounAfter(sentence, word)
                        .ifPresent(
                                noun -> {
                                    edit.tag(word, "DT");
                                    edit.hang(word, noun, Relation.DETERMINER);
                                });
            }
        }
        return edit.done();
    }

    private static boolean isArticle(Word word) {
        return word.tag().equals("DT") && word.relation() == Relation.DETERMINER;
    }

    /**
     * The head of the noun phrase that begins after the article, if nothing hangs on the latter.
     */
    private static Optional<Word> nounAfter(ParsedSentence sentence, Word article) {
        if (!sentence.dependentsOf(article).isEmpty() || article.head() < 0) {
            return Optional.empty();
        }
        int at = article.index() + 1;
        while (at < sentence.size() && isBeforeNoun(sentence.word(at))) {
            at++;
        }
        return at < sentence.size() && sentence.word(at).isNoun()
                ? Optional.of(sentence.word(at))
                : Optional.empty();
    }

    private static boolean isBeforeNoun(Word word) {
        return switch (word.relation()) {
            case MODIFIER, COMPOUND, NUMBER -> true;
            default -> word.tag().startsWith("JJ");
        };
    }
}
