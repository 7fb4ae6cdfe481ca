package org.demarche.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts “the” before names of states and organisations that take it in a running sentence, and
 * leaves them bare in tables and beside arrows.
 */
public final class Articles {
    private static final Pattern TAKES_ONE =
            Pattern.compile(
                    "United .*|.*"
                            + " (?:Republic|Islands|Union|Emirates|Kingdom|States|Nations|League|Bank|Court|Federation|Organization|Council)|Democratic"
                            + " .*|Arab League");

    private static final Set<String> SINGLE =
            Set.of(
                    "Netherlands",
                    "Philippines",
                    "Maldives",
                    "Bahamas",
                    "Gambia",
                    "Comoros",
                    "Taliban");

    private final List<Pattern> names;

    private Articles(List<Pattern> names) {
        this.names = List.copyOf(names);
    }

    /** The name as it stands within a sentence: “the United States”, “Russia”. */
    public static String named(String name) {
        return takesOne(name) ? "the " + name : name;
    }

    private static boolean takesOne(String name) {
        return TAKES_ONE.matcher(name).matches() || SINGLE.contains(name);
    }

    /** For sentences in which these names may stand. */
    public static Articles of(Iterable<String> names) {
        List<Pattern> patterns = new ArrayList<>();
        for (String name : names) {
            if (takesOne(name)) {
                patterns.add(
                        Pattern.compile(
                                "(?<![→↔] |[Tt]he |\\p{L})"
                                        + Pattern.quote(name)
                                        + "(?! [→↔]|\\p{L})"));
            }
        }
        return new Articles(patterns);
    }

    /** The text with its articles; a capital one where a sentence begins. */
    public String in(String text) {
        String done = text;
        for (Pattern name : names) {
            Matcher m = name.matcher(done);
            StringBuilder out = new StringBuilder();
            while (m.find()) {
                boolean isFirst = m.start() == 0 || done.startsWith(". ", m.start() - 2);
                m.appendReplacement(
                        out, Matcher.quoteReplacement((isFirst ? "The " : "the ") + m.group()));
            }
            done = m.appendTail(out).toString();
        }
        return done;
    }
}
