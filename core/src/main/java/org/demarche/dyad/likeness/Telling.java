package org.demarche.dyad.likeness;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a sentence tells, as far as it can be held against another: English, without grammar.
 *
 * @param words its words in lower case, cut to stems; no numbers, no empty words
 * @param names those written with a capital within the sentence, titles and months apart
 * @param numbers how many: no years, days of a month or ages
 * @param isAnother whether it sets the happening apart from an earlier one
 * @param act the stem of the word that tells what happened, empty if unknown
 * @param form whether it is a sentence or a heading
 */
public record Telling(
        Set<String> words,
        Set<String> names,
        Set<String> numbers,
        boolean isAnother,
        String act,
        Form form) {
    /** What a text is. */
    public enum Form {
        SENTENCE,
        /** A heading over one matter: one act, or the acts of a year or month it names. */
        HEADING,
        /** A heading over acts without end: "Attacks on the port". */
        SERIES;

        private static Form of(String text, String act) {
            if (SENTENCE_END.matcher(text).find()) {
                return SENTENCE;
            }
            return act.endsWith("s") && !YEAR.matcher(text).find() ? SERIES : HEADING;
        }
    }

    private static final Pattern TOKEN =
            Pattern.compile(
                    "[\\p{L}][\\p{L}'’\\-]*[\\p{L}\\d]*|\\d+(?:[.,]\\d+)*(?:-\\p{L}+)*|[.:;!?]");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"'”’)\\]]*\\s*$");
    private static final Pattern EDGES = Pattern.compile("['’]s?$|^['’-]+");
    private static final List<String> ENDINGS = List.of("ing", "ies", "ed", "es", "s");
    private static final int SHORTEST = 3;
    private static final int STEM = 4;

    public Telling {
        words = Set.copyOf(words);
        names = Set.copyOf(names);
        numbers = Set.copyOf(numbers);
    }

    /**
     * Cuts a text into what can be held against another.
     *
     * @param text a sentence or headline
     * @param act the words of it that tell what happened, empty if unknown
     */
    public static Telling of(String text, String act) {
        List<String> tokens = new ArrayList<>();
        Matcher m = TOKEN.matcher(text);
        while (m.find()) {
            tokens.add(m.group());
        }
        Set<String> words = new HashSet<>();
        Set<String> names = new HashSet<>();
        Set<String> numbers = new HashSet<>();
        boolean another = false;
        boolean begins = true;
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            if (!Character.isLetterOrDigit(token.charAt(0))) {
                begins = true;
                continue;
            }
            String plain = plain(token);
            String number = number(tokens, i, plain);
            another |= WordKinds.isAnother(plain);
            if (!number.isEmpty()) {
                numbers.add(number);
            } else if (Character.isLetter(token.charAt(0)) && isTelling(plain)) {
                words.add(stem(plain));
                if (!begins
                        && Character.isUpperCase(token.charAt(0))
                        && !WordKinds.isTitle(plain)) {
                    names.add(stem(plain));
                }
            }
            begins = false;
        }
        String told = act.isEmpty() ? "" : stem(plain(act));
        return new Telling(words, names, numbers, another, told, Form.of(text, act));
    }

    /** The same without the words that name the parties themselves. */
    public Telling without(Set<String> parties) {
        return new Telling(
                minus(words, parties), minus(names, parties), numbers, isAnother, act, form);
    }

    /**
     * The name under which an act is spoken of again and again ("the invasion"); empty for words
     * that tell of many acts ("the attack").
     */
    public String actName() {
        return WordKinds.actName(act);
    }

    /** Whether what is so named lasts, or is spoken of for months. */
    public boolean isLasting() {
        return WordKinds.isLasting(act);
    }

    /** Whether both count something, and neither counts all that the other does. */
    public boolean countsOtherwiseThan(Telling other) {
        return !numbers.isEmpty()
                && !other.numbers.isEmpty()
                && !numbers.containsAll(other.numbers)
                && !other.numbers.containsAll(numbers);
    }

    /** Whether both name somebody or some place, and nothing that the other names. */
    public boolean namesOthersThan(Telling other) {
        return !names.isEmpty()
                && !other.names.isEmpty()
                && names.stream().noneMatch(other.names::contains);
    }

    private static Set<String> minus(Set<String> all, Set<String> some) {
        Set<String> rest = new HashSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    /** The number at a place in digits; empty if it is none, or a year, a day or an age. */
    private static String number(List<String> tokens, int i, String plain) {
        boolean isDigits = Character.isDigit(plain.charAt(0));
        String digits = isDigits ? plain.replace(",", "") : WordKinds.digits(plain);
        if (digits.isEmpty()) {
            return "";
        }
        boolean isYear = YEAR.matcher(digits).matches();
        boolean isAge = digits.contains("-");
        return isYear || isAge || isMonth(tokens, i - 1) || isMonth(tokens, i + 1) ? "" : digits;
    }

    private static boolean isMonth(List<String> tokens, int i) {
        return i >= 0
                && i < tokens.size()
                && Character.isUpperCase(tokens.get(i).charAt(0))
                && WordKinds.isMonth(plain(tokens.get(i)));
    }

    private static boolean isTelling(String plain) {
        return plain.length() >= SHORTEST && !WordKinds.isEmpty(plain);
    }

    private static String plain(String token) {
        return EDGES.matcher(token.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** Cuts the commonest endings, so that "expels", "expelled" and "expelling" are one. */
    private static String stem(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= STEM) {
                return undoubled(word.substring(0, word.length() - ending.length()));
            }
        }
        return word;
    }

    private static String undoubled(String stem) {
        int last = stem.length() - 1;
        boolean isDouble = stem.charAt(last) == stem.charAt(last - 1);
        return isDouble && stem.charAt(last) != 's' && last >= STEM
                ? stem.substring(0, last)
                : stem;
    }
}
