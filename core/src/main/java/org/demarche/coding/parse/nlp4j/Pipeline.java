package org.demarche.coding.parse.nlp4j;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexicon;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** NLP4J's steps from characters to a tree: tokens, tags, base forms, heads. */
final class Pipeline {
    private final Tokenizer tokenizer = new EnglishTokenizer();
    private final List<NLPComponent<NLPNode>> taggers;
    private final List<NLPComponent<NLPNode>> parsers;

    Pipeline(Models models) {
        models.tagger().setFlag(NLPFlag.DECODE);
        models.parser().setFlag(NLPFlag.DECODE);
        taggers = List.of(lexica(models), models.tagger());
        parsers = List.of(new MorphologicalAnalyzer<>(Language.ENGLISH), models.parser());
    }

    private static GlobalLexica<NLPNode> lexica(Models models) {
        byte[] none = "<configuration/>".getBytes(StandardCharsets.US_ASCII);
        GlobalLexica<NLPNode> lexica = new GlobalLexica<>(new ByteArrayInputStream(none));
        Field field = Field.word_form_simplified_lowercase;
        lexica.setAmbiguityClasses(
                new GlobalLexicon<>(models.ambiguityClasses(), field, "ambiguity_classes"));
        lexica.setWordClusters(new GlobalLexicon<>(models.wordClusters(), field, "word_clusters"));
        return lexica;
    }

    /** The words of {@code text} from index 1; at index 0 stands what roots hang on. */
    NLPNode[] read(String text) {
        List<NLPNode> nodes = new ArrayList<>();
        nodes.add(new NLPNode().toRoot());
        for (Token token : tokenizer.tokenize(text)) {
            addNode(nodes, token, text);
        }
        NLPNode[] sentence = nodes.toArray(new NLPNode[0]);
        if (sentence.length > 1) {
            taggers.forEach(step -> step.process(sentence));
            HeadlineVerbs.mend(sentence);
            HeadlineVerbs.mendNouns(sentence);
            parsers.forEach(step -> step.process(sentence));
        }
        return sentence;
    }

    /** Adds a token with its place; where the tokenizer's count is off, by finding it again. */
    private static void addNode(List<NLPNode> nodes, Token token, String text) {
        String form = token.getWordForm();
        int from = nodes.get(nodes.size() - 1).getEndOffset();
        int begin = token.getStartOffset();
        if (begin < from || !text.startsWith(form, begin)) {
            begin = text.indexOf(form, Math.max(0, from));
        }
        if (begin < 0 || form.isBlank()) {
            return;
        }
        NLPNode node = new NLPNode(nodes.size(), form);
        node.setStartOffset(begin);
        node.setEndOffset(begin + form.length());
        nodes.add(node);
    }
}
