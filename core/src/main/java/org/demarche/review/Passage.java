package org.demarche.review;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.demarche.text.PartialDate;

/**
 * A text whose events are judged together.
 *
 * @param id its name
 * @param published when it was published, as far as known
 * @param text what it says; spans count its characters
 */
public record Passage(String id, PartialDate published, String text) {
    /** One sentence of an article, named so that the same sentence always has the same name. */
    public static Passage ofSentence(String article, PartialDate published, String sentence) {
        CRC32 sum = new CRC32();
        sum.update(sentence.getBytes(StandardCharsets.UTF_8));
        String id = article + "#%08x".formatted(sum.getValue());
        return new Passage(id, published, sentence);
    }
}
