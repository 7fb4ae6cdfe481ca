package org.demarche.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.Relation;
import org.demarche.coding.parse.SentenceParser;
import org.demarche.coding.parse.Word;
import org.demarche.text.Sentence;
import org.demarche.text.TextSpan;

/**
 * Reads sentences of the form name, verb, name, and what some claim of the form: claim that name,
 * verb, name. Enough to try commands without the models.
 */
final class TinyParser implements SentenceParser {
    private static final Pattern WORD = Pattern.compile("\\w+|[^\\w\\s]");
    private static final Map<String, String> VERBS =
            Map.of(
                    "claim", "claim",
                    "criticised", "criticise",
                    "condemned", "condemn",
                    "accused", "accuse",
                    "threatened", "threaten",
                    "expelled", "expel");

    private final long delayMillis;

    TinyParser() {
        this(0);
    }

    /**
     * @param delayMillis how long a sentence takes, so that a test can interrupt a reading
     */
    TinyParser(long delayMillis) {
        this.delayMillis = delayMillis;
    }

    @Override
    public String name() {
        return "tiny-1";
    }

    @Override
    public ParsedSentence parse(Sentence sentence) {
        if (delayMillis > 0) {
            try {
                Thread.sleep(delayMillis);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        List<String> forms = new ArrayList<>();
        List<TextSpan> spans = new ArrayList<>();
        for (Matcher m = WORD.matcher(sentence.text()); m.find(); ) {
            forms.add(m.group());
            spans.add(new TextSpan(m.start(), m.end()));
        }
        int root = root(forms, 0);
        int that = forms.indexOf("that");
        int clause = that < 0 ? root : root(forms, that);
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            words.add(
                    that < 0 || i < that
                            ? word(i, forms.get(i), root, spans.get(i))
                            : inClause(word(i, forms.get(i), clause, spans.get(i)), root, clause));
        }
        return new ParsedSentence(sentence.text(), words);
    }

    private static Word inClause(Word word, int root, int clause) {
        if (word.index() == clause) {
            return word.under(root, Relation.CLAUSE_COMPLEMENT);
        }
        return switch (word.form()) {
            case "that" -> word.under(clause, Relation.MARKER);
            case "never" -> word.under(clause, Relation.NEGATION);
            default -> word;
        };
    }

    private static int root(List<String> forms, int from) {
        for (int i = from; i < forms.size(); i++) {
            if (VERBS.containsKey(forms.get(i))) {
                return i;
            }
        }
        return 0;
    }

    private static Word word(int index, String form, int root, TextSpan span) {
        String lemma = VERBS.getOrDefault(form, form.toLowerCase(Locale.ROOT));
        if (index == root) {
            String tag = VERBS.containsKey(form) ? "VBD" : "NN";
            return new Word(index, form, lemma, tag, -1, Relation.ROOT, span);
        }
        boolean name = Character.isUpperCase(form.charAt(0));
        Relation relation =
                !name ? Relation.OTHER : index < root ? Relation.SUBJECT : Relation.OBJECT;
        return new Word(index, form, lemma, name ? "NNP" : "XX", root, relation, span);
    }
}
