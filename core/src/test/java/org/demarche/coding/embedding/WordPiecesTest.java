package org.demarche.coding.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.text.TextSpan;
import org.junit.jupiter.api.Test;

/** Cutting text as BERT does, on a vocabulary of a dozen pieces. */
class WordPiecesTest {
    private static final List<String> VOCABULARY =
            List.of("[UNK]", "zurich", "met", "##ric", "no", "##rway", ",", ".", "\uD835\uDC00");

    private static final WordPieces PIECES = new WordPieces(ids());

    private static Map<String, Integer> ids() {
        Map<String, Integer> ids = new HashMap<>();
        VOCABULARY.forEach(piece -> ids.put(piece, ids.size()));
        return ids;
    }

    private static List<String> cut(String text) {
        return PIECES.cut(text).stream().map(p -> VOCABULARY.get(p.id())).toList();
    }

    @Test
    void takesTheLongestPieceFromTheLeft() {
        assertThat(cut("Norway metric met."))
                .containsExactly("no", "##rway", "met", "##ric", "met", ".");
    }

    @Test
    void readsLettersWithoutCaseAndAccents() {
        assertThat(cut("ZÜRICH")).containsExactly("zurich");
        assertThat(cut("Zu\u0308rich")).containsExactly("zurich");
    }

    @Test
    void tellsWhereEachPieceStands() {
        List<WordPieces.Piece> pieces = PIECES.cut(" Zürich,Norway");
        assertThat(pieces.stream().map(WordPieces.Piece::span))
                .containsExactly(
                        new TextSpan(1, 7),
                        new TextSpan(7, 8),
                        new TextSpan(8, 10),
                        new TextSpan(10, 14));
    }

    @Test
    void makesOnePieceOfAWordItCannotCut() {
        assertThat(cut("Norxway met")).containsExactly("[UNK]", "met");
        assertThat(cut("no".repeat(51))).containsExactly("[UNK]");
    }

    @Test
    void passesOverWhatIsNotSeen() {
        assertThat(cut("no\u200Brway\tmet\u00A0")).containsExactly("no", "[UNK]", "met");
        assertThat(cut("")).isEmpty();
    }

    @Test
    void asksForTheModelsMarks() {
        assertThatThrownBy(() -> PIECES.idOf("[CLS]"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[CLS]");
    }
}
