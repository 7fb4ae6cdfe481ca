package org.demarche.coding.claim;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.demarche.coding.parse.WordLists;

/** The words of {@code sayings.txt}, by base form. */
final class SayingVerbs {
    /** What a word does with the clause after it. */
    enum Kind {
        CONTESTED,
        NEUTRAL,
        DENYING,
        ACCUSING,
        NOUN,
        /** A verb that leaves it to its object to say what is done. */
        LIGHT,
        /** A noun for that by which a party acts. */
        MEANS
    }

    private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
    private final Set<String> nobody;
    private final Pattern any;
    private final Pattern strong;

    private SayingVerbs(WordLists lists) {
        for (Kind kind : Kind.values()) {
            words.put(kind, lists.list(kind.name().toLowerCase(Locale.ROOT)));
        }
        nobody = lists.list("nobody");
        any = pattern(SayingVerbs::isOfSpeech, "|swor|thought|told|said");
        strong = pattern(k -> isOfSpeech(k) && k != Kind.NEUTRAL, "|swor|thought");
    }

    private Pattern pattern(Predicate<Kind> wanted, String irregular) {
        String stems =
                words.entrySet().stream()
                        .filter(e -> wanted.test(e.getKey()))
                        .flatMap(e -> e.getValue().stream())
                        .map(w -> w.replaceFirst("[ey]$", ""))
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining("|"));
        return Pattern.compile("\\b(?:" + stems + irregular + ")\\w*", Pattern.CASE_INSENSITIVE);
    }

    private static boolean isOfSpeech(Kind kind) {
        return kind != Kind.LIGHT && kind != Kind.MEANS;
    }

    static SayingVerbs bundled() {
        return new SayingVerbs(WordLists.beside(SayingVerbs.class, "sayings.txt"));
    }

    /** Whether a sentence can hold any of them: parsing costs more than looking. */
    boolean mayBeIn(String sentence) {
        return any.matcher(sentence).find();
    }

    /** The same without verbs of plain report. */
    boolean mayBeStrongIn(String sentence) {
        return strong.matcher(sentence).find();
    }

    /** What a verb of that base form does. */
    Optional<Kind> ofVerb(String lemma) {
        return words.keySet().stream()
                .filter(k -> isOfSpeech(k) && k != Kind.NOUN)
                .filter(k -> words.getOrDefault(k, Set.of()).contains(lemma))
                .findFirst();
    }

    boolean isLight(String lemma) {
        return words.getOrDefault(Kind.LIGHT, Set.of()).contains(lemma);
    }

    /** Whether a holder so called is nobody in particular. */
    boolean isNobody(String lemma) {
        return nobody.contains(lemma);
    }

    boolean isMeans(String lemma) {
        return words.getOrDefault(Kind.MEANS, Set.of()).contains(lemma);
    }

    boolean isNoun(String lemma) {
        return words.getOrDefault(Kind.NOUN, Set.of()).contains(lemma);
    }
}
