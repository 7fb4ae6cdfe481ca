package org.demarche.coding.parse.nlp4j;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.demarche.coding.parse.Word;
import org.demarche.text.TextSpan;

/** A tree in NLP4J's labels while it is being rebuilt in the style of Universal Dependencies. */
final class DraftTree {
    private final List<Token> tokens;
    private final int[] heads;
    private final String[] labels;

    /** A token's own part, which no rebuilding changes. */
    private record Token(String lemma, String tag, TextSpan span) {}

    private DraftTree(List<Token> tokens, int[] heads, String[] labels) {
        this.tokens = tokens;
        this.heads = heads;
        this.labels = labels;
    }

    /**
     * @param nodes NLP4J's nodes, words from index 1; where it left several roots, the first verb
     *     of them (else the first) keeps the place and the others hang loosely on it
     */
    static DraftTree of(NLPNode[] nodes) {
        int size = nodes.length - 1;
        List<Token> tokens = new ArrayList<>(size);
        int[] heads = new int[size];
        String[] labels = new String[size];
        for (int i = 0; i < size; i++) {
            NLPNode node = nodes[i + 1];
            TextSpan span = new TextSpan(node.getStartOffset(), node.getEndOffset());
            tokens.add(new Token(Lemmas.of(node), node.getPartOfSpeechTag(), span));
            NLPNode head = node.getDependencyHead();
            heads[i] = head == null ? -1 : head.getID() - 1;
            labels[i] = head == null ? "root" : node.getDependencyLabel();
        }
        DraftTree tree = new DraftTree(tokens, heads, labels);
        tree.keepOneRoot();
        return tree;
    }

    private void keepOneRoot() {
        List<Integer> roots = all(i -> heads[i] < 0);
        if (roots.isEmpty()) {
            return;
        }
        int root = roots.stream().filter(this::isVerb).findFirst().orElse(roots.get(0));
        for (int other : roots) {
            if (other != root) {
                hang(other, root, "dep");
            }
        }
        labels[root] = "root";
    }

    int size() {
        return tokens.size();
    }

    int head(int word) {
        return heads[word];
    }

    String label(int word) {
        return labels[word];
    }

    boolean is(int word, String label) {
        return labels[word].equals(label);
    }

    String tag(int word) {
        return tokens.get(word).tag;
    }

    String lemma(int word) {
        return tokens.get(word).lemma;
    }

    boolean isVerb(int word) {
        return tag(word).startsWith("VB") || tag(word).equals("MD");
    }

    boolean isNominal(int word) {
        String tag = tag(word);
        return tag.startsWith("NN")
                || tag.startsWith("PRP")
                || tag.startsWith("W")
                || tag.equals("CD")
                || tag.equals("DT")
                || tag.equals("$");
    }

    void hang(int word, int head, String label) {
        heads[word] = head;
        labels[word] = label;
    }

    void rename(int word, String label) {
        labels[word] = label;
    }

    /** The words under {@code head}, in order. */
    List<Integer> children(int head) {
        return all(i -> heads[i] == head);
    }

    Optional<Integer> child(int head, IntPredicate test) {
        return children(head).stream().filter(test::test).findFirst();
    }

    private List<Integer> all(IntPredicate test) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < heads.length; i++) {
            if (test.test(i)) {
                found.add(i);
            }
        }
        return found;
    }

    /** The finished word. */
    Word word(int index, String text) {
        Token token = tokens.get(index);
        return new Word(
                index,
                token.span.of(text),
                token.lemma,
                token.tag,
                heads[index],
                Labels.relationOf(this, index),
                token.span);
    }
}
