package org.demarche.coding.pattern;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.coding.pattern.Pattern.Flag;
import org.demarche.coding.pattern.Pattern.Kind;
import org.demarche.ontology.EventClass;
import org.demarche.ontology.EventType;
import org.demarche.text.FormatException;

/**
 * Reads pattern files.
 *
 * <pre>
 * [SANCTION.expel]                          the event of the lines below
 * verb expel, oust
 * noun expulsion
 * verb declare obj=persona                  a slot must hold one of these words
 * verb recall obj=ambassador|envoy -> to, from   where to look for the recipient
 * noun talks MUTUAL                         a flag
 * ban = ban|embargo|blockade                a word list, used as obj=$ban
 * </pre>
 *
 * The whole grammar is in docs/method/patterns.md.
 */
final class PatternReader {
    private final String file;
    private final Map<String, String> lists;
    private final List<Pattern> patterns = new ArrayList<>();
    private EventClass current = EventClass.of(EventType.AGREE);
    private boolean inSection;
    private boolean inNothing;
    private int line;

    PatternReader(String file) {
        this(file, new LinkedHashMap<>());
    }

    /**
     * @param lists the word lists of files read before, which this one adds to
     */
    PatternReader(String file, Map<String, String> lists) {
        this.file = file;
        this.lists = lists;
    }

    List<Pattern> read(Reader reader) throws IOException, FormatException {
        BufferedReader lines = new BufferedReader(reader);
        String text = lines.readLine();
        while (text != null) {
            line++;
            int comment = text.indexOf('#');
            String bare = (comment < 0 ? text : text.substring(0, comment)).strip();
            if (!bare.isEmpty()) {
                readLine(bare);
            }
            text = lines.readLine();
        }
        return List.copyOf(patterns);
    }

    private void readLine(String text) throws FormatException {
        if (text.startsWith("[")) {
            section(text);
        } else if (kind(text).isPresent()) {
            if (!inSection) {
                throw problem("a pattern must stand under a [TYPE] line");
            }
            patterns.add(pattern(text));
        } else {
            wordList(text);
        }
    }

    private void section(String text) throws FormatException {
        if (!text.endsWith("]")) {
            throw problem("expected [TYPE] or [TYPE.mode], found " + text);
        }
        String name = text.substring(1, text.length() - 1);
        inSection = true;
        inNothing = name.equals("NOTHING");
        if (inNothing) {
            return;
        }
        try {
            current = EventClass.parse(name);
        } catch (IllegalArgumentException e) {
            throw new FormatException(file, line, String.valueOf(e.getMessage()), e);
        }
    }

    private static Optional<Kind> kind(String text) {
        return Arrays.stream(Kind.values())
                .filter(k -> text.startsWith(k.label() + " "))
                .findFirst();
    }

    private void wordList(String text) throws FormatException {
        int equals = text.indexOf(" = ");
        if (equals < 0) {
            throw problem(
                    "expected [TYPE], verb …, noun …, adj … or name = word|word, found " + text);
        }
        lists.put(text.substring(0, equals).strip(), expand(text.substring(equals + 3).strip()));
    }

    private Pattern pattern(String text) throws FormatException {
        Kind kind = kind(text).orElseThrow();
        int arrow = text.indexOf("->");
        String left =
                (arrow < 0 ? text : text.substring(0, arrow))
                        .substring(kind.label().length())
                        .strip();
        String right = arrow < 0 ? "" : text.substring(arrow + 2).strip();
        Set<String> lemmas = new TreeSet<>();
        Map<String, Set<String>> needs = new LinkedHashMap<>();
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        if (inNothing) {
            flags.add(Flag.NOTHING);
        }
        readLeft(left, lemmas, needs, flags);
        List<String> actors = new ArrayList<>();
        List<String> recipients = new ArrayList<>();
        readRight(right, actors, recipients, flags);
        if (lemmas.isEmpty()) {
            throw problem("a pattern must name at least one word");
        }
        return new Pattern(
                current,
                kind,
                Set.copyOf(lemmas),
                needs,
                List.copyOf(actors),
                List.copyOf(recipients),
                flags.isEmpty() ? Set.of() : Set.copyOf(flags),
                file + ":" + line);
    }

    private void readLeft(
            String left, Set<String> lemmas, Map<String, Set<String>> needs, Set<Flag> flags)
            throws FormatException {
        for (String part : left.split("[,\\s]+", -1)) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                String words = expand(part.substring(equals + 1));
                needs.put(
                        part.substring(0, equals),
                        Set.copyOf(Arrays.asList(words.split("\\|", -1))));
            } else if (isFlag(part)) {
                flags.add(flag(part));
            } else if (!part.isEmpty()) {
                lemmas.add(part);
            }
        }
    }

    private void readRight(
            String right, List<String> actors, List<String> recipients, Set<Flag> flags)
            throws FormatException {
        boolean actorSlots = false;
        for (String part : right.split("[,\\s]+", -1)) {
            if (part.equals("<-")) {
                actorSlots = true;
            } else if (isFlag(part)) {
                flags.add(flag(part));
            } else if (!part.isEmpty()) {
                (actorSlots ? actors : recipients).add(part);
            }
        }
    }

    private static boolean isFlag(String part) {
        return part.length() > 2 && part.equals(part.toUpperCase(Locale.ROOT));
    }

    private Flag flag(String name) throws FormatException {
        try {
            return Flag.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new FormatException(file, line, "no flag is called " + name, e);
        }
    }

    private String expand(String words) throws FormatException {
        List<String> all = new ArrayList<>();
        for (String word : words.split("\\|", -1)) {
            if (!word.startsWith("$")) {
                all.add(word);
                continue;
            }
            String list = lists.get(word.substring(1));
            if (list == null) {
                throw problem("no word list is called " + word.substring(1));
            }
            all.add(list);
        }
        return String.join("|", all);
    }

    private FormatException problem(String what) {
        return new FormatException(file, line, what);
    }
}
