package org.demarche.actor;

import java.util.List;
import java.util.Set;

/** Tells names of states and towns from persons and papers that bear the same word. */
final class Eponyms {
    /** States that persons are called after, or that are called as persons are. */
    private static final Set<String> FIRST_NAMES = Set.of("jordan", "chad", "georgia", "israel");

    /** What is called after the town it was made or meets in: the Dublin Regulation. */
    private static final Set<String> MADE_THERE =
            Set.of(
                    "regulation",
                    "federation",
                    "convention",
                    "conventions",
                    "agreement",
                    "agreements",
                    "protocol",
                    "accord",
                    "accords",
                    "process",
                    "treaty",
                    "declaration",
                    "conference",
                    "statute",
                    "principles",
                    "marathon",
                    "olympics",
                    "exchange",
                    "university",
                    "region");

    /** Words before a place in a family name. */
    private static final Set<String> FROM = Set.of("de", "da", "di", "von", "van");

    private static final Set<String> NUMERALS =
            Set.of("ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi", "xii");

    /** Who is called by first name and family name, where a town's name may be the first. */
    private static final Set<String> PERSONS =
            Set.of(
                    "killer",
                    "dissident",
                    "activist",
                    "journalist",
                    "lawyer",
                    "actor",
                    "actress",
                    "singer",
                    "director",
                    "tycoon",
                    "businessman",
                    "businesswoman",
                    "scientist",
                    "professor",
                    "blogger",
                    "writer",
                    "author",
                    "athlete",
                    "player",
                    "golfer",
                    "swimmer",
                    "boxer",
                    "murderer",
                    "gangster",
                    "fugitive");

    /** What happens in a town: the Brussels bombings are no union's. */
    private static final Set<String> HAPPENS_THERE =
            Set.of(
                    "attack",
                    "attacks",
                    "bombing",
                    "bombings",
                    "blast",
                    "blasts",
                    "explosion",
                    "explosions",
                    "shooting",
                    "shootings",
                    "airport",
                    "suburb");

    /** Small words inside names: Hamad ibn Isa Al Khalifa. */
    private static final Set<String> PARTICLES =
            Set.of("al", "bin", "ibn", "ben", "abu", "von", "van", "de", "da", "el");

    private static final Set<String> WEEKDAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private Eponyms() {}

    /** Whether a word may stand within a person's name. */
    static boolean isParticle(NameTokens.Token token) {
        return PARTICLES.contains(token.key());
    }

    /** Whether a word with a capital is a day and no name. */
    static boolean isWeekday(NameTokens.Token token) {
        return WEEKDAYS.contains(token.key());
    }

    /** Whether what follows a name tells that a town is meant and not who has his seat there. */
    static boolean isScene(List<NameTokens.Token> tokens, int next) {
        return next < tokens.size() && HAPPENS_THERE.contains(tokens.get(next).key());
    }

    /** "Killer Gao Chengyong": whether the word before tells that a person's name begins. */
    static boolean isPersonBefore(List<NameTokens.Token> tokens, int at) {
        return at > 0 && PERSONS.contains(tokens.get(at - 1).key());
    }

    /** Rama II is a king or a road, and not Mr Rama. */
    static boolean isNumeral(NameTokens.Token token) {
        return token.shape() == NameTokens.Shape.UPPER && NUMERALS.contains(token.key());
    }

    /** Leila de Lima is from no town. */
    static boolean isFamilyName(List<NameTokens.Token> tokens, int at, String text) {
        return at > 1
                && FROM.contains(tokens.get(at - 1).key())
                && tokens.get(at - 1).shape() == NameTokens.Shape.LOWER
                && tokens.get(at - 2).shape() == NameTokens.Shape.CAPITALISED
                && text.substring(tokens.get(at - 2).span().end(), tokens.get(at).span().begin())
                        .matches(" [a-z]+ ");
    }

    /** Whether a word may be a person's first name as well as a state's. */
    static boolean isFirstName(NameTokens.Token token) {
        return FIRST_NAMES.contains(token.key());
    }

    /** Whether what follows a town's name makes it part of another name. */
    static boolean follows(List<NameTokens.Token> tokens, int next, String text) {
        return next < tokens.size()
                && MADE_THERE.contains(tokens.get(next).key())
                && tokens.get(next).shape() == NameTokens.Shape.CAPITALISED
                && text.substring(
                                tokens.get(next - 1).span().end(), tokens.get(next).span().begin())
                        .equals(" ");
    }

    /** Volker Türk is no Turk: English names of peoples have no accents. */
    static boolean isForeign(String people) {
        return people.chars().anyMatch(c -> c > 127);
    }
}
