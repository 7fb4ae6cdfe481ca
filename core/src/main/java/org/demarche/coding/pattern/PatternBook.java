package org.demarche.coding.pattern;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.coding.frame.Frame;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.Word;
import org.demarche.text.FormatException;

/** All patterns, ready to be looked up by the word they are about. Immutable. */
public final class PatternBook {
    private static final List<String> FILES =
            List.of("lists.patterns", "words.patterns", "deeds.patterns", "turns.patterns");

    private final Map<Pattern.Kind, Map<String, List<Pattern>>> byWord =
            new EnumMap<>(Pattern.Kind.class);

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
            Map<String, List<Pattern>> index =
                    byWord.computeIfAbsent(pattern.kind(), k -> new HashMap<>());
            for (String lemma : pattern.lemmas()) {
                index.computeIfAbsent(lemma, l -> new ArrayList<>(2)).add(pattern);
            }
        }
    }

    /** The patterns that ship with the library. */
    public static PatternBook bundled() {
        List<Pattern> all = new ArrayList<>();
        Map<String, String> lists = new HashMap<>();
        for (String name : FILES) {
            InputStream in = PatternBook.class.getResourceAsStream(name);
            if (in == null) {
                throw new IllegalStateException("the library is incomplete, it has no " + name);
            }
            try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                all.addAll(new PatternReader(name, lists).read(reader));
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
        return match(about(frame.predicate()), frame, sentence);
    }

    /**
     * The patterns that fit a frame, best first; what comes after one that says it is no event does
     * not count.
     */
    public List<Fit> matches(Frame frame, ParsedSentence sentence) {
        SlotWords words = new SlotWords(frame, sentence);
        List<Fit> fits = new ArrayList<>(2);
        for (Pattern pattern : about(frame.predicate())) {
            Optional<List<String>> company = words.meeting(pattern.needs());
            if (company.isPresent()) {
                fits.add(new Fit(pattern, frame, company.get()));
                if (pattern.is(Pattern.Flag.NOTHING)) {
                    break;
                }
            }
        }
        return fits;
    }

    /** The pattern for any verb at all that fits a frame best, if any does. */
    public Optional<Fit> matchAny(Frame frame, ParsedSentence sentence) {
        return Pattern.Kind.of(frame.predicate()) == Pattern.Kind.VERB
                ? match(of(Pattern.Kind.VERB, Pattern.ANY), frame, sentence)
                : Optional.empty();
    }

    private static Optional<Fit> match(
            List<Pattern> patterns, Frame frame, ParsedSentence sentence) {
        SlotWords words = new SlotWords(frame, sentence);
        for (Pattern pattern : patterns) {
            Optional<List<String>> company = words.meeting(pattern.needs());
            if (company.isPresent()) {
                return Optional.of(new Fit(pattern, frame, company.get()));
            }
        }
        return Optional.empty();
    }

    private List<Pattern> about(Word word) {
        return of(Pattern.Kind.of(word), word.lemma());
    }

    private List<Pattern> of(Pattern.Kind kind, String lemma) {
        return byWord.getOrDefault(kind, Map.of()).getOrDefault(lemma, List.of());
    }

    /** Whether patterns are about adjectives such as this. */
    public boolean isEventAdjective(Word word) {
        return word.isAdjective() && !about(word).isEmpty();
    }

    /** All words patterns are about, in base form, or ask for where they are about any verb. */
    public Set<String> triggers() {
        Stream<String> own = byWord.values().stream().flatMap(index -> index.keySet().stream());
        Stream<String> asked =
                of(Pattern.Kind.VERB, Pattern.ANY).stream()
                        .flatMap(p -> p.needs().values().stream())
                        .flatMap(Set::stream);
        return Stream.concat(own, asked)
                .filter(word -> !word.equals(Pattern.ANY))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a noun of that lemma tells of an event. */
    public boolean isEventNoun(String lemma) {
        return byWord.getOrDefault(Pattern.Kind.NOUN, Map.of()).containsKey(lemma);
    }
}
