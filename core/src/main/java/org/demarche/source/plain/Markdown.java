package org.demarche.source.plain;

import java.util.List;
import java.util.regex.Pattern;

/** Takes the marks of Markdown out of a text and leaves its words. */
final class Markdown {
    private record Rule(Pattern pattern, String replacement) {
        static Rule of(String regex, String replacement) {
            return new Rule(Pattern.compile(regex, Pattern.MULTILINE), replacement);
        }
    }

    private static final List<Rule> RULES =
            List.of(
                    Rule.of("^[ \\t]*(```|~~~)[\\s\\S]{0,100000}?^[ \\t]*\\1[ \\t]*$", ""),
                    Rule.of("<!--[\\s\\S]{0,100000}?-->", ""),
                    Rule.of("!\\[[^\\]\\n]{0,1000}\\]\\([^)\\n]{0,2000}\\)", ""),
                    Rule.of("\\[([^\\]\\n]{1,1000})\\]\\([^)\\n]{0,2000}\\)", "$1"),
                    Rule.of("\\[([^\\]\\n]{1,1000})\\]\\[[^\\]\\n]{0,200}\\]", "$1"),
                    Rule.of("^[ \\t]*\\[[^\\]\\n]{1,200}\\]:[ \\t]+\\S+.*$", ""),
                    Rule.of("<(https?://[^>\\s]{1,2000})>", "$1"),
                    Rule.of("^[ \\t]*#{1,6}[ \\t]+(.*?)[ \\t]*#*[ \\t]*$", "$1\n"),
                    Rule.of("^[ \\t]*([-*_])([ \\t]*\\1){2,}[ \\t]*$", ""),
                    Rule.of("^[ \\t]*={3,}[ \\t]*$", ""),
                    Rule.of("^[ \\t]*(>[ \\t]?)+", ""),
                    Rule.of("^[ \\t]*[-*+][ \\t]+", ""),
                    Rule.of("(\\*\\*|__)(?=\\S)([^\\n]{1,2000}?)(?<=\\S)\\1", "$2"),
                    Rule.of("(?<![\\w*])([*_])(?=\\S)([^\\n*_]{1,1000}?)(?<=\\S)\\1(?!\\w)", "$2"),
                    Rule.of("`([^`\\n]{1,1000})`", "$1"),
                    Rule.of("\\\\([\\\\`*_{}\\[\\]()#+.!-])", "$1"));

    private Markdown() {}

    static String words(String text) {
        String words = text;
        for (Rule rule : RULES) {
            words = rule.pattern().matcher(words).replaceAll(rule.replacement());
        }
        return words;
    }
}
