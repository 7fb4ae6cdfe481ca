package org.demarche.source.dataset;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.demarche.text.FormatException;

/** The names of a file's columns, matched without regard to case, blanks and punctuation. */
public final class Header {
    private static final int LONGEST_LIST = 400;

    private final String file;
    private final char separator;
    private final List<String> names;
    private final Map<String, Integer> places = new HashMap<>();

    Header(String file, char separator, List<String> names) {
        this.file = file;
        this.separator = separator;
        this.names = List.copyOf(names);
        for (int i = 0; i < names.size(); i++) {
            places.putIfAbsent(bare(names.get(i)), i);
        }
    }

    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    public int width() {
        return names.size();
    }

    public char separator() {
        return separator;
    }

    /** The place of a column that {@link #require} has seen, from 0. */
    public int place(String name) {
        Integer place = places.get(bare(name));
        if (place == null) {
            throw new IllegalArgumentException("no column is called " + name);
        }
        return place;
    }

    public boolean has(String name) {
        return places.containsKey(bare(name));
    }

    /** The SQL name of the column that has one of these names. */
    public Optional<String> find(String... anyOf) {
        for (String name : anyOf) {
            Integer place = places.get(bare(name));
            if (place != null) {
                return Optional.of("c" + place);
            }
        }
        return Optional.empty();
    }

    /** The same of a column that {@link #require} has seen, or an empty text. */
    public String column(String... anyOf) {
        return find(anyOf).orElse("''");
    }

    /**
     * Makes sure that these columns are there.
     *
     * @param what what the file is expected to be
     */
    public void require(String what, Collection<String> wanted) throws FormatException {
        if (!wanted.stream().allMatch(this::has)) {
            throw misunderstood(what, wanted);
        }
    }

    /** Says which columns were expected and which were found. */
    public FormatException misunderstood(String what, Collection<String> wanted) {
        return new FormatException(
                file,
                1,
                "not understood as %s: expected the columns %s; found %d: %s"
                        .formatted(
                                what,
                                String.join(", ", wanted),
                                names.size(),
                                shortened(String.join(", ", names))));
    }

    private static String shortened(String list) {
        String line = list.replaceAll("\\s+", " ");
        return line.length() <= LONGEST_LIST ? line : line.substring(0, LONGEST_LIST) + "…";
    }

    /** How rows below this header are cut. */
    public RowForm form(int headerLines) {
        boolean quoted = separator != '\t';
        return new RowForm(
                separator,
                quoted,
                headerLines,
                new TreeSet<>(List.of(names.size())),
                StandardCharsets.UTF_8);
    }
}
