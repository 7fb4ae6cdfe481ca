package org.demarche.source;

import com.github.pemistahl.lingua.api.IsoCode639_1;
import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.demarche.text.Article;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of an article.
 *
 * <p>English is known by its commonest words, at hardly any cost; only texts where these are
 * lacking are put to a detector of 20 languages, which is loaded when first needed. A text too
 * short to tell has the language it says it has, else counts as English if its letters are Latin.
 * Safe for several threads.
 */
public final class LanguageCheck {
    private static final int LOOKED_AT = 2000;
    private static final int FEWEST_WORDS = 16;
    private static final double LEAST_SHARE = 0.15;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

    private static final Set<String> COMMON =
            BETWEEN_WORDS
                    .splitAsStream(
                            "the of and to in that is was for on with as by at from it he his are be has"
                                    + " have had not but which were their an this been who will after"
                                    + " said its they she her more would when than also about between"
                                    + " over against during into says")
                    .collect(Collectors.toUnmodifiableSet());

    /** Common words of English that are common elsewhere, too. */
    private static final Set<String> SHARED =
            Set.of(
                    "in", "on", "as", "an", "was", "be", "at", "has", "to", "not", "he", "his",
                    "her", "also", "will");

    private static final List<Language> LANGUAGES =
            List.of(
                    Language.ENGLISH,
                    Language.RUSSIAN,
                    Language.UKRAINIAN,
                    Language.TURKISH,
                    Language.AZERBAIJANI,
                    Language.ARMENIAN,
                    Language.GEORGIAN,
                    Language.ARABIC,
                    Language.PERSIAN,
                    Language.HEBREW,
                    Language.FRENCH,
                    Language.GERMAN,
                    Language.SPANISH,
                    Language.PORTUGUESE,
                    Language.ITALIAN,
                    Language.POLISH,
                    Language.CHINESE,
                    Language.JAPANESE,
                    Language.KOREAN,
                    Language.HINDI);

    private @Nullable LanguageDetector detector;

    /** The article with its language in its origin. */
    public Article checked(Article article) {
        Article.Origin origin = article.origin();
        String text = article.body().isBlank() ? article.title() : article.body();
        String code = languageOf(text).orElseGet(() -> fallback(text, origin.language()));
        return article.withOrigin(origin.withLanguage(code));
    }

    private static String fallback(String text, String stated) {
        if (!stated.isBlank()) {
            return BETWEEN_WORDS
                    .splitAsStream(stated.toLowerCase(Locale.ROOT))
                    .findFirst()
                    .orElse("");
        }
        return isLatin(text) ? "en" : "";
    }

    /** The ISO 639-1 code of a text's language, if the text is long enough to tell. */
    public Optional<String> languageOf(String text) {
        String part = text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text;
        List<String> words =
                BETWEEN_WORDS
                        .splitAsStream(part.toLowerCase(Locale.ROOT))
                        .filter(word -> !word.isEmpty())
                        .toList();
        long common = words.stream().filter(COMMON::contains).count();
        long distinct = words.stream().filter(COMMON::contains).distinct().count();
        if (distinct >= 2 && common >= LEAST_SHARE * words.size()) {
            return Optional.of("en");
        }
        boolean latin = words.isEmpty() || isLatin(part);
        if (latin && !isSurelyForeign(words)) {
            return Optional.empty();
        }
        Language found = detector().detectLanguageOf(part);
        return found == Language.UNKNOWN ? Optional.empty() : Optional.of(code(found));
    }

    /**
     * Whether a text in Latin letters lacks English words and is long or accented enough for the
     * detector; it takes short English headlines for anything.
     */
    private static boolean isSurelyForeign(List<String> words) {
        long english =
                words.stream().filter(COMMON::contains).filter(w -> !SHARED.contains(w)).count();
        long accented = words.stream().filter(w -> w.chars().anyMatch(c -> c > 0x7F)).count();
        return english * 20 < words.size()
                && (words.size() >= FEWEST_WORDS || accented * 4 >= words.size());
    }

    private static String code(Language language) {
        IsoCode639_1 code = language.getIsoCode639_1();
        return code.toString();
    }

    /** Whether more than half of the letters are Latin. */
    private static boolean isLatin(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin =
                text.codePoints()
                        .filter(Character::isLetter)
                        .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                        .count();
        return letters > 0 && latin * 2 > letters;
    }

    private synchronized LanguageDetector detector() {
        LanguageDetector ready = detector;
        if (ready == null) {
            ready =
                    LanguageDetectorBuilder.fromLanguages(LANGUAGES.toArray(Language[]::new))
                            .withLowAccuracyMode()
                            .build();
            detector = ready;
        }
        return ready;
    }
}
