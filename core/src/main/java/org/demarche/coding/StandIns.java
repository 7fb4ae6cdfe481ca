package org.demarche.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.actor.NameKind;
import org.demarche.actor.NameMatch;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.SentenceParser;
import org.demarche.coding.parse.Word;
import org.demarche.text.Sentence;
import org.demarche.text.TextSpan;

/**
 * Parses a sentence with every state, people and capital called by the same well-known name of its
 * form, and gives the words their own names back: so a tree, and what is coded from it, does not
 * depend on which states are named, nor on how many words a name has.
 */
final class StandIns {
    private static final String STATE = "Peru";
    private static final String ADJECTIVE = "Peruvian";
    private static final String PEOPLE = "Peruvians";
    private static final String CAPITAL = "Lima";

    /** What is not read as a verb. */
    private static final String GROUP = "ISIL";

    private final Sentence sentence;
    private final StringBuilder text = new StringBuilder();
    private final List<Exchange> exchanges = new ArrayList<>();

    /** A name in the sentence, and what stands in for it. */
    private record Exchange(TextSpan name, TextSpan standIn) {}

    private StandIns(Sentence sentence, List<NameMatch> names) {
        this.sentence = sentence;
        int done = 0;
        for (NameMatch name : names) {
            String standIn = standIn(name.kind(), name.span().of(sentence.text()));
            if (standIn.isEmpty()) {
                continue;
            }
            text.append(sentence.text(), done, name.span().begin());
            int begin = text.length();
            text.append(standIn);
            exchanges.add(new Exchange(name.span(), new TextSpan(begin, text.length())));
            done = name.span().end();
        }
        text.append(sentence.text().substring(done));
    }

    /** The tree of a sentence in which these names were found. */
    static ParsedSentence parse(SentenceParser parser, Sentence sentence, List<NameMatch> names) {
        StandIns standIns = new StandIns(sentence, names);
        String text = standIns.text.toString();
        Sentence exchanged = new Sentence(sentence.index(), new TextSpan(0, text.length()), text);
        List<Word> words =
                parser.parse(exchanged).words().stream().map(standIns::withItsName).toList();
        return new ParsedSentence(sentence.text(), words);
    }

    /** What is called in the parser's stead; empty if the name goes to it as it is. */
    private static String standIn(NameKind kind, String name) {
        if (name.equals("IS") || name.startsWith("IS ")) {
            return GROUP + name.substring(2);
        }
        boolean shout = name.equals(name.toUpperCase(Locale.ROOT)) && name.length() > 1;
        return switch (kind) {
            case STATE -> shout ? "" : STATE;
            case DEMONYM -> name.endsWith("s") ? PEOPLE : ADJECTIVE;
            case CAPITAL -> CAPITAL;
            default -> "";
        };
    }

    private Word withItsName(Word word) {
        TextSpan span =
                new TextSpan(before(word.span().begin(), false), before(word.span().end(), true));
        boolean named = exchanges.stream().anyMatch(e -> e.standIn().overlaps(word.span()));
        String form = named ? span.of(sentence.text()) : word.form();
        String lemma = named ? form.toLowerCase(Locale.ROOT) : word.lemma();
        return new Word(word.index(), form, lemma, word.tag(), word.head(), word.relation(), span);
    }

    /** Where a place in the exchanged text lies in the sentence; inside a name, at its edge. */
    private int before(int place, boolean end) {
        int shift = 0;
        for (Exchange exchange : exchanges) {
            boolean inside =
                    end
                            ? exchange.standIn().begin() < place
                                    && place <= exchange.standIn().end()
                            : exchange.standIn().begin() <= place
                                    && place < exchange.standIn().end();
            if (inside) {
                return end ? exchange.name().end() : exchange.name().begin();
            }
            if (exchange.standIn().end() <= place) {
                shift = exchange.name().end() - exchange.standIn().end();
            }
        }
        return place + shift;
    }
}
