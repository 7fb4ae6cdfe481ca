package org.demarche.coding.pattern;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.coding.frame.Frame;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.text.FormatException;

/** All patterns, ready to be looked up by the word they are about. Immutable. */
public final class PatternBook {
    private static final List<String> FILES = List.of("words.patterns", "deeds.patterns");

    private final Map<String, List<Pattern>> verbs = new HashMap<>();
    private final Map<String, List<Pattern>> nouns = new HashMap<>();

    /**
     * A book of these patterns; where several fit, the strictest wins, then the narrowest, then the
     * first.
     */
    public PatternBook(List<Pattern> patterns) {
        List<Pattern> strictFirst = new ArrayList<>(patterns);
        strictFirst.sort(
                Comparator.comparingInt(Pattern::strictness)
                        .reversed()
                        .thenComparingInt(Pattern::breadth));
        for (Pattern pattern : strictFirst) {
            Map<String, List<Pattern>> index = pattern.isNoun() ? nouns : verbs;
            for (String lemma : pattern.lemmas()) {
                index.computeIfAbsent(lemma, l -> new ArrayList<>(2)).add(pattern);
            }
        }
    }

    /** The patterns that ship with the library. */
    public static PatternBook bundled() {
        List<Pattern> all = new ArrayList<>();
        for (String name : FILES) {
            InputStream in = PatternBook.class.getResourceAsStream(name);
            if (in == null) {
                throw new IllegalStateException("the library is incomplete, it has no " + name);
            }
            try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                all.addAll(read(name, reader));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (FormatException e) {
                throw new IllegalStateException(e.getMessage(), e);
            }
        }
        return new PatternBook(all);
    }

    /**
     * Reads a pattern file; the grammar is in docs/method/patterns.md.
     *
     * @throws FormatException if a line is not understood
     */
    public static List<Pattern> read(String file, Reader reader)
            throws IOException, FormatException {
        return new PatternReader(file).read(reader);
    }

    /** The pattern that fits a frame best, if any does. */
    public Optional<Fit> match(Frame frame, ParsedSentence sentence) {
        Map<String, List<Pattern>> index = frame.isNominal() ? nouns : verbs;
        SlotWords words = new SlotWords(frame, sentence);
        for (Pattern pattern : index.getOrDefault(frame.predicate().lemma(), List.of())) {
            Optional<List<String>> company = words.meeting(pattern.needs());
            if (company.isPresent()) {
                return Optional.of(new Fit(pattern, frame, company.get()));
            }
        }
        return Optional.empty();
    }

    /** All words patterns are about, in base form. */
    public Set<String> triggers() {
        return Stream.concat(verbs.keySet().stream(), nouns.keySet().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a noun of that lemma tells of an event. */
    public boolean isEventNoun(String lemma) {
        return nouns.containsKey(lemma);
    }
}
