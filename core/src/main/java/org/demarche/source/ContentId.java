package org.demarche.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.demarche.text.PartialDate;

/** Names an article that came without a name, so that reading it twice gives the same name. */
public final class ContentId {
    private ContentId() {}

    /** The first 16 hexadecimal digits of SHA-256 over {@code url|title|published|text}. */
    public static String of(String url, String title, PartialDate published, String text) {
        String content = String.join("|", url, title, published.toString(), text);
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] hash = digest.digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
