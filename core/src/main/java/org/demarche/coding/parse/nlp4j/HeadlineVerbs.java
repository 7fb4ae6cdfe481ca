package org.demarche.coding.parse.nlp4j;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.Locale;
import java.util.Set;
import org.demarche.coding.parse.WordLists;

/**
 * "The Treasury blacklists four generals": a verb in the present that the tagger took for a noun,
 * so that the sentence was left without a verb. Mended before the tree is made, which otherwise is
 * wrong throughout.
 */
final class HeadlineVerbs {
    private static final Set<String> VERBS =
            WordLists.beside(HeadlineVerbs.class, "headlines.txt").list("verbs");

    /** Forms of verbs that take an object but never a clause without "that". */
    private static final Set<String> TRANSITIVE =
            WordLists.beside(HeadlineVerbs.class, "headlines.txt").list("transitive");

    /** Nouns that take a verb in the plural. */
    private static final Set<String> MANY =
            WordLists.beside(HeadlineVerbs.class, "headlines.txt").list("many");

    /** Verbs that do what they do on somebody: fires on a boat. */
    private static final Set<String> ON =
            WordLists.beside(HeadlineVerbs.class, "headlines.txt").list("on");

    /** Tags of words that begin what such a verb acts on. */
    private static final Set<String> OBJECT_BEGINS =
            Set.of("DT", "PRP$", "CD", "JJ", "NNP", "NNPS", "NN", "NNS", "TO", "$", "PRP");

    /** Tags of what stands before a noun: the Saudi-led coalition. */
    private static final Set<String> OF_SUBJECTS = Set.of("DT", "JJ", "HYPH", "VBN");

    private static final Set<String> FINITE = Set.of("VBZ", "VBD", "VBP", "MD");

    private HeadlineVerbs() {}

    /** Gives the first noun that must be the sentence's verb a verb's tag. */
    static void mend(NLPNode[] nodes) {
        for (int i = 2; i < nodes.length - 1; i++) {
            if (FINITE.contains(nodes[i].getPartOfSpeechTag()) || isClauseAhead(nodes[i])) {
                return;
            }
            boolean fits = isVerbSpeltAsNoun(nodes, i) && follows(nodes, i) && precedes(nodes, i);
            if (fits && !hasVerbOfItsOwn(nodes, i + 1)) {
                nodes[i].setPartOfSpeechTag(isPlural(nodes[i]) ? "VBZ" : "VBP");
                return;
            }
        }
    }

    /**
     * "Ends all export permits with": a second verb in the present, under a verb that takes none.
     */
    static void mendNouns(NLPNode[] nodes) {
        for (int i = 3; i < nodes.length - 1; i++) {
            boolean object =
                    nodes[i].getPartOfSpeechTag().equals("VBZ")
                            && nodes[i - 1].getPartOfSpeechTag().equals("NN")
                            && endsObject(nodes[i + 1])
                            && verbBefore(nodes, i - 1);
            if (object) {
                nodes[i].setPartOfSpeechTag("NNS");
            }
        }
    }

    private static boolean endsObject(NLPNode node) {
        String tag = node.getPartOfSpeechTag();
        return tag.equals("IN") || tag.equals("CC") || tag.equals(".") || tag.equals(",");
    }

    /** Whether only a noun phrase lies between the word and a verb that takes no clause. */
    private static boolean verbBefore(NLPNode[] nodes, int from) {
        for (int i = from; i > 0; i--) {
            String tag = nodes[i].getPartOfSpeechTag();
            if (FINITE.contains(tag)) {
                return takesNoClause(nodes[i]);
            }
            if (!OBJECT_BEGINS.contains(tag) || tag.equals("TO")) {
                return false;
            }
        }
        return false;
    }

    private static boolean takesNoClause(NLPNode verb) {
        String form = verb.getWordForm().toLowerCase(Locale.ROOT);
        return TRANSITIVE.contains(form);
    }

    private static boolean isClauseAhead(NLPNode node) {
        String tag = node.getPartOfSpeechTag();
        return tag.startsWith("W") || tag.equals("''") || tag.equals("``");
    }

    /** "blacklists", or after two subjects "exchange". */
    private static boolean isVerbSpeltAsNoun(NLPNode[] nodes, int at) {
        String tag = nodes[at].getPartOfSpeechTag();
        String form = nodes[at].getWordForm().toLowerCase(Locale.ROOT);
        if (tag.equals("NNS") && form.endsWith("s")) {
            return VERBS.contains(form.substring(0, form.length() - 1))
                    || (form.endsWith("es") && VERBS.contains(form.substring(0, form.length() - 2)))
                    || (form.endsWith("ies")
                            && VERBS.contains(form.substring(0, form.length() - 3) + "y"));
        }
        return (tag.equals("NN") || tag.equals("RB"))
                && VERBS.contains(form)
                && (hasTwoSubjects(nodes, at) || isAfterMany(nodes, at));
    }

    /** "Police arrest": many by their meaning, one by their form. */
    private static boolean isAfterMany(NLPNode[] nodes, int at) {
        String before = nodes[at - 1].getWordForm().toLowerCase(Locale.ROOT);
        return MANY.contains(before) || nodes[at - 1].getPartOfSpeechTag().equals("NNS");
    }

    private static boolean isPlural(NLPNode node) {
        return node.getPartOfSpeechTag().equals("NNS");
    }

    private static boolean hasTwoSubjects(NLPNode[] nodes, int verb) {
        boolean and = false;
        for (int i = 1; i < verb; i++) {
            String tag = nodes[i].getPartOfSpeechTag();
            boolean ofSubject = tag.startsWith("NN") || OF_SUBJECTS.contains(tag);
            if (!ofSubject && !tag.equals("CC") && !tag.equals(",")) {
                return false;
            }
            and |= tag.equals("CC") || tag.equals(",");
        }
        return and;
    }

    /** What stands before must be able to be a subject: a name or noun right before it. */
    private static boolean follows(NLPNode[] nodes, int at) {
        return nodes[at - 1].getPartOfSpeechTag().startsWith("NN");
    }

    private static boolean precedes(NLPNode[] nodes, int at) {
        boolean on =
                nodes[at + 1].getWordForm().equals("on")
                        && ON.contains(nodes[at].getWordForm().replaceFirst("s$", ""));
        return on || OBJECT_BEGINS.contains(nodes[at + 1].getPartOfSpeechTag());
    }

    /** Whether a later verb is that of the same clause: "Israeli strikes killed". */
    private static boolean hasVerbOfItsOwn(NLPNode[] nodes, int from) {
        for (int i = from; i < nodes.length; i++) {
            String tag = nodes[i].getPartOfSpeechTag();
            boolean newClause =
                    tag.startsWith("W")
                            || tag.equals(",")
                            || tag.equals(":")
                            || (tag.equals("IN") && isSubordinator(nodes[i]));
            if (newClause) {
                return false;
            }
            if (FINITE.contains(tag)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSubordinator(NLPNode node) {
        return switch (node.getWordForm().toLowerCase(Locale.ROOT)) {
            case "after", "as", "because", "while", "if", "that", "before", "until", "unless" ->
                    true;
            default -> false;
        };
    }
}
