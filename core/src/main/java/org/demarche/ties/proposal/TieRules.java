package org.demarche.ties.proposal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.ontology.EventType;
import org.demarche.ontology.Mode;
import org.demarche.text.FormatException;
import org.demarche.ties.TieKind;

/** Reads the rules that lead from events to changes; their form stands at the head of the file. */
final class TieRules {
    private static final Pattern HEAD = Pattern.compile("([a-z -]+?) (begins|ends)(?: as (.+))?");
    private static final Pattern ITEM = Pattern.compile("\"([^\"]+)\"|(\\S+)");

    private final String file;
    private final List<TieRule> rules = new ArrayList<>();
    private final Map<String, String> parts = new HashMap<>();
    private String head = "";
    private int headLine;

    private TieRules(String file) {
        this.file = file;
    }

    static List<TieRule> bundled() {
        try (InputStream in =
                        Objects.requireNonNull(TieRules.class.getResourceAsStream("rules.txt"));
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return read("rules.txt", reader);
        } catch (IOException | FormatException e) {
            throw new IllegalStateException("the library's own rules are damaged", e);
        }
    }

    /**
     * Reads rules.
     *
     * @throws FormatException at the first wrong line
     */
    static List<TieRule> read(String file, Reader from) throws IOException, FormatException {
        TieRules reading = new TieRules(file);
        List<String> lines = new BufferedReader(from).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            reading.line(lines.get(i), i + 1);
        }
        reading.finish();
        return List.copyOf(reading.rules);
    }

    private void line(String line, int number) throws FormatException {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        if (!line.startsWith(" ")) {
            finish();
            head = line.strip();
            headLine = number;
            return;
        }
        String[] words = line.strip().split("\\s+", 2);
        if (words.length < 2 || parts.put(words[0], words[1]) != null) {
            throw new FormatException(file, number, "empty or said twice: " + words[0]);
        }
    }

    private void finish() throws FormatException {
        if (head.isEmpty()) {
            return;
        }
        rules.add(
                new TieRule(
                        change(),
                        types(),
                        phrases("verb"),
                        phrases("noun"),
                        phrases("unless"),
                        !"recipient".equals(parts.get("whose"))));
        parts.clear();
    }

    private TieRule.Change change() throws FormatException {
        Matcher matcher = HEAD.matcher(head);
        Optional<TieKind> kind =
                matcher.matches() ? TieKind.named(matcher.group(1)) : Optional.empty();
        if (kind.isEmpty()) {
            String problem = "expected KIND begins or KIND ends, was: " + head;
            throw new FormatException(file, headLine, problem);
        }
        String name = Objects.requireNonNullElse(matcher.group(3), "");
        return new TieRule.Change(kind.get(), matcher.group(2).equals("begins"), name, headLine);
    }

    private List<TieRule.Type> types() throws FormatException {
        List<TieRule.Type> types = new ArrayList<>();
        for (Phrase phrase : phrases("types")) {
            String[] words = phrase.toString().split("/", 2);
            Optional<EventType> type = EventType.named(words[0]);
            if (type.isEmpty()) {
                String problem = "no type of event is called " + words[0];
                throw new FormatException(file, headLine, problem);
            }
            Optional<Mode> mode =
                    words.length == 1 ? Optional.empty() : Mode.of(type.get(), words[1]);
            if (words.length == 2 && mode.isEmpty()) {
                String problem = "%s has no mode %s".formatted(type.get(), words[1]);
                throw new FormatException(file, headLine, problem);
            }
            types.add(new TieRule.Type(type.get(), mode));
        }
        return types;
    }

    private List<Phrase> phrases(String part) {
        List<Phrase> all = new ArrayList<>();
        Matcher matcher = ITEM.matcher(parts.getOrDefault(part, ""));
        while (matcher.find()) {
            String together = matcher.group(1);
            all.add(Phrase.of(together == null ? matcher.group(2) : together));
        }
        return all;
    }
}
