package org.demarche.text;

/**
 * One news item as it came in, cleaned of markup.
 *
 * @param id its name in the record: the outside id where there is one, else derived from content
 * @param published the day it was published, as far as known
 * @param title its headline, empty if none
 * @param body its text without the headline; every span of an event counts characters of this text
 * @param origin where it came from
 */
public record Article(String id, PartialDate published, String title, String body, Origin origin) {
    /**
     * Where an article came from.
     *
     * @param file the file or stream it was read from
     * @param line the line of that file it begins on, from 1; 0 if the file is one article
     * @param url its address, empty if unknown
     * @param outlet the paper or agency, empty if unknown
     * @param language ISO 639-1 code of its language, empty if unknown
     */
    public record Origin(String file, int line, String url, String outlet, String language) {
        /** An article handed over by a program, not read from a file. */
        public static final Origin NONE = new Origin("", 0, "", "", "");

        public Origin withLanguage(String code) {
            return new Origin(file, line, url, outlet, code);
        }
    }

    public Article {
        if (id.isBlank()) {
            throw new IllegalArgumentException("an article must have an id");
        }
    }

    /** An article that is only a text. */
    public static Article of(String id, PartialDate published, String body) {
        return new Article(id, published, "", body, Origin.NONE);
    }

    public Article withPublished(PartialDate day) {
        return new Article(id, day, title, body, origin);
    }

    public Article withOrigin(Origin other) {
        return new Article(id, published, title, body, other);
    }
}
