package org.demarche.coding.embedding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** The files of the model on the class path, pinned by content. */
final class BgeModel {
    private static final String GRAPH = "/bge-small-en-v1.5-q.onnx";
    private static final String GRAPH_SHA256 =
            "6c9c6101a956d62dfb5e7190c538226c0c5bb9cb27b651234b6df063ee7dbfe4";
    private static final String TOKENIZER = "/bge-small-en-v1.5-q-tokenizer.json";
    private static final String TOKENIZER_SHA256 =
            "d241a60d5e8f04cc1b2b3e9ef7a4921b27bf526d9f6050ab90f9267a1f9e5c66";

    private BgeModel() {}

    static byte[] graph() {
        return read(GRAPH, GRAPH_SHA256);
    }

    static WordPieces pieces() {
        try {
            JsonNode root = new ObjectMapper().readTree(read(TOKENIZER, TOKENIZER_SHA256));
            Map<String, Integer> ids = new HashMap<>();
            root.path("model")
                    .path("vocab")
                    .properties()
                    .forEach(entry -> ids.put(entry.getKey(), entry.getValue().asInt()));
            return new WordPieces(ids);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(String file, String sha256) {
        try (InputStream in = BgeModel.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + file);
            }
            byte[] content = in.readAllBytes();
            String found =
                    HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
            if (!found.equals(sha256)) {
                throw new IllegalStateException(
                        "SHA-256 of %s is %s, must be %s".formatted(file, found, sha256));
            }
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
