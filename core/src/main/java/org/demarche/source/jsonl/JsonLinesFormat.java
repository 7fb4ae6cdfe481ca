package org.demarche.source.jsonl;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.demarche.source.ArticleFormat;
import org.demarche.source.ArticleSink;
import org.demarche.source.FileBeginning;
import org.demarche.source.SetAside;
import org.demarche.source.TextDecoding;
import org.demarche.text.Article;

/**
 * Articles as JSON: one object a line, objects one after the other, or an array of objects, of any
 * length. An object needs a text; fields not known are passed over.
 */
public final class JsonLinesFormat implements ArticleFormat {
    private static final List<String> LINES = List.of(".jsonl", ".ndjson", ".jl");

    private final ObjectReader reader =
            JsonMapper.builder()
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build()
                    .reader();

    @Override
    public String name() {
        return "jsonl";
    }

    @Override
    public Extent extent() {
        return Extent.LINES;
    }

    @Override
    public boolean accepts(String fileName, byte[] beginning) {
        FileBeginning start = new FileBeginning(beginning);
        if (start.whyBinary().isPresent()) {
            return false;
        }
        if (FileBeginning.hasEnding(fileName, LINES)) {
            return true;
        }
        String text = start.text();
        boolean object = text.matches("(?s)(\\[\\s*)?\\{\\s*(\"|\\}|$).*");
        return FileBeginning.hasEnding(fileName, List.of(".json"))
                ? text.startsWith("{") || text.startsWith("[")
                : object;
    }

    @Override
    public void read(String fileName, InputStream in, ArticleSink sink) throws IOException {
        boolean lines = FileBeginning.hasEnding(fileName, LINES) || isPackedLines(fileName);
        JsonPieces pieces = new JsonPieces(in, lines);
        boolean any = false;
        for (Optional<JsonPieces.Piece> piece = pieces.next();
                piece.isPresent();
                piece = pieces.next()) {
            any |= take(fileName, piece.get(), sink);
        }
        if (!any) {
            sink.setAside(new SetAside(fileName, 0, SetAside.Reason.EMPTY, "no object in it"));
        }
    }

    private static boolean isPackedLines(String fileName) {
        return LINES.stream().anyMatch(e -> FileBeginning.hasEnding(fileName, List.of(e + ".gz")));
    }

    /** Reads one piece and says whether there was anything in it. */
    private boolean take(String file, JsonPieces.Piece piece, ArticleSink sink) {
        long line = piece.line();
        if (piece.tooLarge()) {
            String bound = "an object of more than 16 MiB";
            sink.setAside(new SetAside(file, line, SetAside.Reason.TOO_LARGE, bound));
            return true;
        }
        TextDecoding decoded = TextDecoding.of(piece.bytes());
        if (decoded.text().isBlank()) {
            return false;
        }
        try {
            JsonNode node = reader.readTree(decoded.text());
            if (node.isObject()) {
                take(file, line, node, decoded.replaced(), sink);
            } else {
                malformed(file, line, "not a JSON object", sink);
            }
        } catch (JsonProcessingException e) {
            malformed(file, line, e.getOriginalMessage(), sink);
        }
        return true;
    }

    private static void take(
            String file, long line, JsonNode node, int replaced, ArticleSink sink) {
        Optional<Article> article = new JsonArticle(node).read(file, line);
        if (article.isEmpty()) {
            String missing = "no text, body or content in the object";
            sink.setAside(new SetAside(file, line, SetAside.Reason.EMPTY, missing));
            return;
        }
        if (replaced > 0) {
            sink.replaced(file, line, replaced);
        }
        sink.article(article.get());
    }

    private static void malformed(String file, long line, String problem, ArticleSink sink) {
        String first = problem.lines().findFirst().orElse("not JSON");
        sink.setAside(new SetAside(file, line, SetAside.Reason.MALFORMED, first));
    }
}
