package org.demarche.actor;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Names of states in other languages than English, from the Common Locale Data Repository that
 * comes with Java: Aserbaidschan, Россия, 日本. Slow, for what a person types only.
 */
final class ForeignNames {
    private ForeignNames() {}

    /** The code of the state that some language calls so. */
    static Optional<String> codeOf(String name) {
        String wanted = name.strip();
        List<Locale> languages = languages();
        return Arrays.stream(Locale.getISOCountries())
                .map(country -> new Locale.Builder().setRegion(country).build())
                .filter(state -> isCalled(state, wanted, languages))
                .map(Locale::getISO3Country)
                .findFirst();
    }

    private static boolean isCalled(Locale state, String name, List<Locale> languages) {
        return languages.stream().anyMatch(l -> state.getDisplayCountry(l).equalsIgnoreCase(name));
    }

    private static List<Locale> languages() {
        return Arrays.stream(Locale.getAvailableLocales())
                .map(Locale::getLanguage)
                .filter(language -> !language.isEmpty())
                .distinct()
                .sorted()
                .map(Locale::forLanguageTag)
                .toList();
    }
}
