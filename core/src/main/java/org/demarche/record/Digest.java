package org.demarche.record;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.demarche.event.Event;
import org.demarche.event.Evidence;
import org.demarche.text.Article;
import org.demarche.text.TextSpan;

/** SHA-256 of what the record must know again. */
final class Digest {
    private static final int ID_BYTES = 8;

    private final MessageDigest sha;

    private Digest() {
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** What tells whether an article changed: its text, headline, day, outlet and address. */
    static String ofContent(Article article) {
        return new Digest()
                .add(article.published().toString())
                .add(article.title())
                .add(article.body())
                .add(article.origin().outlet())
                .add(article.origin().url())
                .hex();
    }

    /** The permanent name of an event: 16 hexadecimal digits. */
    static String ofEvent(Event event) {
        Evidence evidence = event.evidence();
        byte[] all =
                new Digest()
                        .add(evidence.articleId())
                        .add(evidence.trigger())
                        .add(evidence.actor())
                        .add(evidence.recipient())
                        .add(event.dyad().toString())
                        .add(event.what().toString())
                        .add(event.status().factuality().label())
                        .sha
                        .digest();
        return HexFormat.of().formatHex(all, 0, ID_BYTES);
    }

    static String ofTexts(List<String> texts) {
        Digest digest = new Digest();
        texts.forEach(digest::add);
        return digest.hex();
    }

    static String ofFile(Path file) throws IOException {
        Digest digest = new Digest();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.sha.update(buffer, 0, n);
            }
        }
        return digest.hex();
    }

    /** Adds a text and its length, so that no two lists of texts look the same. */
    private Digest add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        sha.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        sha.update(bytes);
        return this;
    }

    private Digest add(TextSpan span) {
        return add(span.begin() + "-" + span.end());
    }

    private String hex() {
        return HexFormat.of().formatHex(sha.digest());
    }
}
