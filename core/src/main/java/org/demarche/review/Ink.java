package org.demarche.review;

/** How a stretch is painted on a terminal (ECMA-48). */
enum Ink {
    PLAIN(""),
    BOLD("1"),
    FAINT("2"),
    NOTE("33"),
    TRIGGER("1;7"),
    ACTOR("1;36"),
    RECIPIENT("1;35");

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    String on(String text) {
        return code.isEmpty() || text.isEmpty()
                ? text
                : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
