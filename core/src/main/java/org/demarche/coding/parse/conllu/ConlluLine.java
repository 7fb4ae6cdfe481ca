package org.demarche.coding.parse.conllu;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.demarche.text.FormatException;

/**
 * One line of a CoNLL-U file that stands for written characters: a word, or a token that the next
 * lines split into words.
 *
 * @param file the file
 * @param number the line's number, from 1
 * @param columns all ten
 */
record ConlluLine(String file, long number, List<String> columns) {
    private static final int COUNT = 10;
    private static final Pattern WORD = Pattern.compile("[1-9][0-9]{0,4}");
    private static final Pattern RANGE = Pattern.compile("[1-9][0-9]{0,4}-[1-9][0-9]{0,4}");
    private static final Pattern HEAD = Pattern.compile("0|[1-9][0-9]{0,4}");

    static ConlluLine of(String file, long number, String text) throws FormatException {
        ConlluLine line = new ConlluLine(file, number, List.of(text.split("\t", -1)));
        if (line.columns.size() != COUNT) {
            throw line.fault(line.columns.size() + " columns, must be " + COUNT);
        }
        if (!WORD.matcher(line.columns.get(0)).matches()
                && !line.isRange()
                && !line.isEmptyNode()) {
            throw line.fault("id must be a number or a range, was " + line.columns.get(0));
        }
        if (line.isWord() && !HEAD.matcher(line.columns.get(6)).matches()) {
            throw line.fault("head must be a number, was " + line.columns.get(6));
        }
        return line;
    }

    boolean isWord() {
        return !isRange() && !isEmptyNode();
    }

    boolean isRange() {
        return RANGE.matcher(columns.get(0)).matches();
    }

    /** Whether it is a word that was left out and only the enhanced graph has. */
    boolean isEmptyNode() {
        return columns.get(0).indexOf('.') > 0;
    }

    /** The word's number; of a split token, its first word's. */
    int id() {
        return Integer.parseInt(columns.get(0).replaceFirst("-.*", ""));
    }

    /** The last word of a split token. */
    int last() {
        return Integer.parseInt(columns.get(0).substring(columns.get(0).indexOf('-') + 1));
    }

    String form() {
        return columns.get(1);
    }

    String lemma() {
        return columns.get(2);
    }

    String universalTag() {
        return columns.get(3);
    }

    String ownTag() {
        return columns.get(4);
    }

    boolean hasFeature(String feature) {
        return Arrays.asList(columns.get(5).split("\\|")).contains(feature);
    }

    int head() {
        return Integer.parseInt(columns.get(6));
    }

    String label() {
        return columns.get(7);
    }

    boolean isFollowedByBlank() {
        return !columns.get(9).contains("SpaceAfter=No");
    }

    FormatException fault(String problem) {
        return new FormatException(file, number, problem);
    }
}
