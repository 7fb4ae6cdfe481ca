package org.demarche.coding.embedding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.text.TextSpan;

/**
 * Cuts text into the pieces a BERT model was trained on: lower case without accents, words and
 * punctuation apart, each word the longest known pieces from the left.
 *
 * <p>Wu et al., "Google's Neural Machine Translation System", arXiv:1609.08144 (2016); Devlin et
 * al., "BERT", NAACL 2019. Time grows with the length of the text times that of a word. Immutable.
 */
final class WordPieces {
    private static final String UNKNOWN = "[UNK]";
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> ids;

    /**
     * @param ids number of each piece; what continues a word begins with {@code ##}
     */
    WordPieces(Map<String, Integer> ids) {
        this.ids = Map.copyOf(ids);
    }

    /** One piece, its number in the model's vocabulary, and where it stands. */
    record Piece(int id, TextSpan span) {}

    int idOf(String piece) {
        Integer id = ids.get(piece);
        if (id == null) {
            throw new IllegalArgumentException("the vocabulary has no " + piece);
        }
        return id;
    }

    List<Piece> cut(String text) {
        List<Piece> pieces = new ArrayList<>();
        Word word = new Word();
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            int end = at + Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || isUnseen(c)) {
                flush(word, pieces);
            } else if (isPunctuation(c)) {
                flush(word, pieces);
                word.add(c, at, end);
                flush(word, pieces);
            } else {
                word.add(c, at, end);
            }
            at = end;
        }
        flush(word, pieces);
        return pieces;
    }

    private static boolean isUnseen(int c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
    }

    private static boolean isPunctuation(int c) {
        boolean ascii =
                (c >= 33 && c <= 47)
                        || (c >= 58 && c <= 64)
                        || (c >= 91 && c <= 96)
                        || (c >= 123 && c <= 126);
        return ascii
                || switch (Character.getType(c)) {
                    case Character.CONNECTOR_PUNCTUATION,
                            Character.DASH_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.OTHER_PUNCTUATION ->
                            true;
                    default -> false;
                };
    }

    private void flush(Word word, List<Piece> pieces) {
        if (!word.isEmpty()) {
            pieces.addAll(piecesOf(word));
            word.clear();
        }
    }

    private List<Piece> piecesOf(Word word) {
        String letters = word.letters.toString();
        List<Piece> pieces = new ArrayList<>();
        for (int from = 0; from < letters.length(); ) {
            int to = letters.length() > LONGEST_WORD ? from : endOfLongest(letters, from);
            if (to == from) {
                return List.of(new Piece(idOf(UNKNOWN), word.span(0, letters.length())));
            }
            String piece = (from == 0 ? "" : "##") + letters.substring(from, to);
            pieces.add(new Piece(idOf(piece), word.span(from, to)));
            from = to;
        }
        return pieces;
    }

    private int endOfLongest(String letters, int from) {
        for (int to = letters.length(); to > from; to--) {
            if (ids.containsKey((from == 0 ? "" : "##") + letters.substring(from, to))) {
                return to;
            }
        }
        return from;
    }

    /** A word's letters in the model's form, and where each came from. */
    private static final class Word {
        private final StringBuilder letters = new StringBuilder();
        private final List<TextSpan> origins = new ArrayList<>();

        void add(int codePoint, int begin, int end) {
            String lower = Character.toString(codePoint).toLowerCase(Locale.ROOT);
            Normalizer.normalize(lower, Normalizer.Form.NFD)
                    .codePoints()
                    .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                    .forEach(c -> append(c, new TextSpan(begin, end)));
        }

        private void append(int codePoint, TextSpan origin) {
            letters.appendCodePoint(codePoint);
            for (int i = 0; i < Character.charCount(codePoint); i++) {
                origins.add(origin);
            }
        }

        boolean isEmpty() {
            return letters.isEmpty();
        }

        void clear() {
            letters.setLength(0);
            origins.clear();
        }

        TextSpan span(int from, int to) {
            return origins.get(from).union(origins.get(to - 1));
        }
    }
}
