package org.demarche.coding.parse.conllu;

import java.util.Map;
import java.util.Set;

/** Penn Treebank tags for words whose file has none: from the universal tag and features. */
final class PennTags {
    private static final Set<String> PENN =
            Set.of(
                    ("CC CD DT EX FW IN JJ JJR JJS LS MD NN NNS NNP NNPS PDT POS PRP PRP$ RB RBR"
                                    + " RBS RP SYM TO UH VB VBD VBG VBN VBP VBZ WDT WP WP$ WRB"
                                    + " HYPH NFP ADD AFX GW XX $ . , : `` '' -LRB- -RRB-")
                            .split(" "));

    private static final Map<String, String> PLAIN =
            Map.ofEntries(
                    Map.entry("ADJ", "JJ"),
                    Map.entry("ADP", "IN"),
                    Map.entry("ADV", "RB"),
                    Map.entry("CCONJ", "CC"),
                    Map.entry("DET", "DT"),
                    Map.entry("INTJ", "UH"),
                    Map.entry("NUM", "CD"),
                    Map.entry("PART", "RB"),
                    Map.entry("PRON", "PRP"),
                    Map.entry("PUNCT", "."),
                    Map.entry("SCONJ", "IN"),
                    Map.entry("SYM", "SYM"));

    private PennTags() {}

    static String of(ConlluToken token) {
        if (PENN.contains(token.ownTag())) {
            return token.ownTag();
        }
        String plural = token.hasFeature("Number=Plur") ? "S" : "";
        return switch (token.universalTag()) {
            case "NOUN" -> "NN" + plural;
            case "PROPN" -> "NNP" + plural;
            case "VERB", "AUX" -> verb(token);
            default -> PLAIN.getOrDefault(token.universalTag(), "FW");
        };
    }

    private static String verb(ConlluToken token) {
        if (token.hasFeature("VerbForm=Ger")) {
            return "VBG";
        }
        if (token.hasFeature("VerbForm=Part")) {
            return token.hasFeature("Tense=Pres") ? "VBG" : "VBN";
        }
        if (token.hasFeature("VerbForm=Inf")) {
            return "VB";
        }
        if (token.hasFeature("Tense=Past")) {
            return "VBD";
        }
        return token.hasFeature("Person=3") && token.hasFeature("Number=Sing") ? "VBZ" : "VBP";
    }
}
