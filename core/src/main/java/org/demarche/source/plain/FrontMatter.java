package org.demarche.source.plain;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text says of itself between two lines of {@code ---} at its beginning.
 *
 * @param fields by name in lower case
 * @param rest the text after it
 */
record FrontMatter(Map<String, String> fields, String rest) {
    private static final Pattern BLOCK =
            Pattern.compile(
                    "\\A\\s*---[ \\t]*\\r?\\n(.{0,20000}?)\\r?\\n---[ \\t]*(\\r?\\n|\\z)",
                    Pattern.DOTALL);
    private static final Pattern FIELD =
            Pattern.compile("^([A-Za-z][\\w-]*):[ \\t]*(.*?)[ \\t\\r]*$", Pattern.MULTILINE);

    static FrontMatter of(String text) {
        Matcher block = BLOCK.matcher(text);
        if (!block.find()) {
            return new FrontMatter(Map.of(), text);
        }
        Map<String, String> fields = new HashMap<>();
        Matcher field = FIELD.matcher(block.group(1));
        while (field.find()) {
            String name = field.group(1).toLowerCase(Locale.ROOT);
            fields.putIfAbsent(name, unquoted(field.group(2)));
        }
        return fields.isEmpty()
                ? new FrontMatter(Map.of(), text)
                : new FrontMatter(fields, text.substring(block.end()));
    }

    private static String unquoted(String value) {
        boolean quoted =
                value.length() > 1
                        && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                        && value.charAt(value.length() - 1) == value.charAt(0);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    /** The first of these fields that is there, else the empty text. */
    String first(List<String> names) {
        return names.stream()
                .map(name -> fields.getOrDefault(name, ""))
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse("");
    }
}
