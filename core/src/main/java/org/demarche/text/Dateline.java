package org.demarche.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place, day and agency before the first sentence of an agency story: {@code KABUL, March 3
 * (Xinhua) --}. It tells where the story was filed and names no party to what happened.
 */
public final class Dateline {
    private static final String PLACE = "\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,3}";
    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}.'’ -]{2,30}";
    private static final String DAY =
            "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{L}*\\.? \\d{1,2}";
    private static final String AGENCY = "\\((?:\\p{L}|[ /.])+\\)";
    private static final String DASH = "\\s*(?:--|—|–|-|:(?= ?\\p{Lu}))\\s+";

    /** Capitals and a dash; or a place with day or agency, and a dash. */
    private static final Pattern FORM =
            Pattern.compile(
                    "^(?:"
                            + CAPITALS
                            + "(?:, "
                            + PLACE
                            + ")?(?:, "
                            + DAY
                            + ")?(?: "
                            + AGENCY
                            + ")?"
                            + DASH
                            + "|"
                            + PLACE
                            + "(?:, "
                            + PLACE
                            + ")?(?:, "
                            + DAY
                            + ")(?:,? (?:"
                            + AGENCY
                            + "|\\p{Lu}+))?"
                            + DASH
                            + "|"
                            + PLACE
                            + " "
                            + AGENCY
                            + DASH
                            + ")");

    private static final int LONGEST = 70;

    private Dateline() {}

    /** How many characters of the text are its dateline; 0 if it has none. */
    public static int length(String text) {
        if (text.length() <= LONGEST / 2 || !Character.isUpperCase(text.charAt(0))) {
            return 0;
        }
        Matcher matcher = FORM.matcher(text).region(0, Math.min(text.length(), LONGEST));
        return matcher.lookingAt() && hasLowerCase(text, matcher.end()) ? matcher.end() : 0;
    }

    /** A text all in capitals has no dateline that could be told from a name. */
    private static boolean hasLowerCase(String text, int from) {
        return text.substring(from).chars().anyMatch(Character::isLowerCase);
    }
}
