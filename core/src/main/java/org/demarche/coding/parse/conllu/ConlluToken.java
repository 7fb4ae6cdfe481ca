package org.demarche.coding.parse.conllu;

import java.util.Locale;
import org.demarche.text.TextSpan;

/**
 * A word of a CoNLL-U file and its place.
 *
 * @param line its line
 * @param span where it stands in the sentence's text
 */
record ConlluToken(ConlluLine line, TextSpan span) {
    int id() {
        return line.id();
    }

    int head() {
        return line.head();
    }

    String label() {
        return line.label();
    }

    /** The base form; where the file has none, the form. */
    String lemma() {
        boolean none = line.lemma().equals("_") && !line.form().equals("_");
        return (none ? line.form() : line.lemma()).toLowerCase(Locale.ROOT);
    }

    String universalTag() {
        return line.universalTag();
    }

    String ownTag() {
        return line.ownTag();
    }

    boolean hasFeature(String feature) {
        return line.hasFeature(feature);
    }
}
