package org.demarche.text;

import java.util.regex.Pattern;

/** Whether a full stop, question or exclamation mark ends the sentence it stands in. */
final class SentenceEnd {
    private static final int LONGEST_WORD = 40;
    private static final int LONGEST_QUOTE = 4000;

    /** Who said what was just quoted. */
    private static final Pattern SPEAKER =
            Pattern.compile(
                    "(?:[A-Z][\\p{L}.'’-]*\\s+){1,4}"
                            + "(?:said|says|asked|asks|wrote|writes|told|added|adds|replied)\\b");

    /** What follows a clock time inside a sentence. */
    private static final Pattern DAY_OR_ZONE =
            Pattern.compile(
                    "(?i:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|May|Jun|Jul"
                            + "|Aug|Sep|Oct|Nov|Dec|(?:[A-Z]{1,4}T|UTC|Eastern"
                            + "|Pacific|Moscow time)\\b).*",
                    Pattern.DOTALL);

    private final String body;
    private final LineEnds lines;
    private final boolean isLowerCase;

    SentenceEnd(String body, LineEnds lines) {
        this.body = body;
        this.lines = lines;
        this.isLowerCase = body.length() > 40 && capitals(body) * 100 < letters(body);
    }

    private static long capitals(String body) {
        return body.chars().filter(Character::isUpperCase).count();
    }

    private static long letters(String body) {
        return body.chars().filter(Character::isLetter).count();
    }

    /** The place after a mark and all that closes with it. */
    int closing(int begin, int mark) {
        int end = mark + 1;
        while (end < body.length() && Marks.isTerminal(body.charAt(end))) {
            end++;
        }
        while (end < body.length() && closes(begin, end)) {
            end++;
        }
        int apart = end;
        while (apart < body.length() && body.charAt(apart) == ' ') {
            apart++;
        }
        boolean stray = apart > end && apart < body.length() && closesAlone(begin, apart);
        return stray ? apart + 1 : end;
    }

    private boolean closes(int begin, int at) {
        char c = body.charAt(at);
        if (!Marks.canClose(c)) {
            return false;
        }
        boolean straight = c == '"' || c == '\'';
        boolean wordFollows = at + 1 < body.length() && isWordChar(body.charAt(at + 1));
        return !straight || !wordFollows || isOpen(c, begin, at);
    }

    /** Whether a mark set off by spaces belongs to what is before it. */
    private boolean closesAlone(int begin, int at) {
        char c = body.charAt(at);
        boolean spaceFollows =
                at + 1 == body.length() || Character.isWhitespace(body.charAt(at + 1));
        if (c == '"') {
            return spaceFollows && isOpen(c, begin, at);
        }
        return spaceFollows && Marks.isCloser(c);
    }

    /** Whether the sentence holds an odd number of a straight quote. */
    private boolean isOpen(char quote, int begin, int end) {
        boolean open = false;
        for (int i = Math.max(begin, end - LONGEST_QUOTE); i < end; i++) {
            open ^= body.charAt(i) == quote;
        }
        return open;
    }

    /**
     * Whether the sentence ends.
     *
     * @param mark where its terminal stands
     * @param after the place after the terminal and what closes with it
     */
    boolean isEnd(int begin, int mark, int after) {
        int next = skipSpace(after);
        if (next == body.length() || body.charAt(next) == '\n') {
            return true;
        }
        int first = skipOpeners(next);
        if (first == body.length()) {
            return true;
        }
        if (next == after) {
            return isMissingSpace(mark, after, first);
        }
        char c = body.charAt(first);
        if (Character.isLowerCase(c) && !isLowerCase) {
            return false;
        }
        if (Marks.isTerminal(c) || c == ',' || c == ';' || c == ':') {
            return false;
        }
        boolean quotedAside = after - mark > 1 && body.charAt(mark) != '.';
        if (quotedAside && SPEAKER.matcher(body).region(first, body.length()).lookingAt()) {
            return false;
        }
        return !isShortForm(begin, mark, after, first);
    }

    private int skipSpace(int from) {
        int at = from;
        while (at < body.length()
                && Character.isWhitespace(body.charAt(at))
                && !(body.charAt(at) == '\n' && lines.endsSentence(at))) {
            at++;
        }
        return at;
    }

    private int skipOpeners(int from) {
        int at = from;
        while (at < body.length() && (Marks.canOpen(body.charAt(at)) || body.charAt(at) == ' ')) {
            at++;
        }
        return at;
    }

    /** Whether two sentences were run together, as in {@code the end.The next}. */
    private boolean isMissingSpace(int mark, int after, int first) {
        if (!Character.isUpperCase(body.charAt(first)) || first + 1 >= body.length()) {
            return false;
        }
        if (after - mark > 1 && Marks.canClose(body.charAt(after - 1))) {
            return true;
        }
        String word = wordBefore(0, mark);
        boolean plain =
                word.length() > 2 && word.chars().allMatch(Character::isLowerCase) && !isLowerCase;
        String next = wordFrom(first);
        return plain
                && next.length() > 1
                && next.chars().skip(1).allMatch(Character::isLowerCase)
                && !body.startsWith(".", first + next.length());
    }

    private boolean isShortForm(int begin, int mark, int after, int first) {
        boolean closed = after - mark > 1 && body.charAt(mark + 1) != ')';
        if (body.charAt(mark) != '.' || closed) {
            return false;
        }
        String word = wordBefore(begin, mark);
        if (!word.isEmpty() && word.length() < 3 && word.chars().allMatch(Character::isDigit)) {
            return isListNumber(begin, mark - word.length());
        }
        return switch (Abbreviations.of(word)) {
            case NONE -> false;
            case BINDS_ALWAYS -> true;
            case BINDS_NUMBERS -> startsWithDigit(first);
            case BINDS_DAYS -> startsWithDigit(first) || !isStarter(first);
            case CLOCK -> DAY_OR_ZONE.matcher(wordFrom(first)).matches() || startsWithDigit(first);
            case MAY_END -> !isStarter(first);
        };
    }

    private boolean isListNumber(int begin, int wordBegin) {
        for (int i = begin; i < wordBegin; i++) {
            if (!Character.isWhitespace(body.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean startsWithDigit(int at) {
        return at < body.length() && Character.isDigit(body.charAt(at));
    }

    private boolean isStarter(int first) {
        String word = wordFrom(first);
        boolean initial = word.length() == 1 && body.startsWith(".", first + 1);
        return !initial && Abbreviations.isStarter(word);
    }

    private String wordBefore(int begin, int end) {
        int at = end;
        while (at > begin && end - at < LONGEST_WORD && isInWord(body.charAt(at - 1))) {
            at--;
        }
        return body.substring(at, end);
    }

    private String wordFrom(int begin) {
        int at = begin;
        while (at < body.length() && at - begin < LONGEST_WORD && isWordChar(body.charAt(at))) {
            at++;
        }
        return body.substring(begin, at);
    }

    private static boolean isInWord(char c) {
        return c == '.' || isWordChar(c);
    }

    private static boolean isWordChar(char c) {
        return Character.isLetterOrDigit(c);
    }
}
