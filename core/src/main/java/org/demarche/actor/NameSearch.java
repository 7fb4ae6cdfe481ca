package org.demarche.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.text.TextSpan;

/** One search of one text for names at one day. */
final class NameSearch {
    /** Words before a family name that introduce its bearer. */
    private static final Set<String> TITLES =
            Set.of(
                    "president",
                    "minister",
                    "premier",
                    "chancellor",
                    "secretary",
                    "king",
                    "queen",
                    "prince",
                    "emir",
                    "sheikh",
                    "ayatollah",
                    "pope",
                    "general",
                    "leader",
                    "mr",
                    "mrs",
                    "ms",
                    "counterpart",
                    "spokesman",
                    "spokeswoman",
                    "spokesperson",
                    "envoy",
                    "chief",
                    "marshal",
                    "colonel",
                    "comrade",
                    "dictator",
                    "ambassador",
                    "sultan");

    /** Words after a family name that tell its bearer rules. */
    private static final Set<String> RULES = Set.of("administration", "government", "regime");

    /** Family names that are everyday words, months or first names: never told by themselves. */
    private static final Set<String> PLAIN_WORDS =
            Set.of(
                    "may",
                    "brown",
                    "major",
                    "bush",
                    "king",
                    "rice",
                    "short",
                    "cook",
                    "park",
                    "moon",
                    "ban",
                    "long",
                    "day",
                    "bishop",
                    "hague",
                    "straw",
                    "fox",
                    "jordan",
                    "carter",
                    "green",
                    "young",
                    "ford",
                    "hope",
                    "hill",
                    "price",
                    "marshall",
                    "roy",
                    "mark",
                    "li",
                    "wang",
                    "kim",
                    "lee",
                    "khan",
                    "ali",
                    "singh",
                    "martin",
                    "brand",
                    "best",
                    "ahmed",
                    "hassan",
                    "hussein",
                    "hamid",
                    "abdullah",
                    "mohammed",
                    "muhammad",
                    "ross",
                    "baker",
                    "powell",
                    "gates",
                    "mitchell",
                    "bolton",
                    "blair",
                    "ho",
                    "an",
                    "he",
                    "sun",
                    "so",
                    "no",
                    "in",
                    "on",
                    "to",
                    "do",
                    "than",
                    "ma",
                    "hu",
                    "un");

    /** Abbreviations that in a text all in capitals would be taken for plain words. */
    private static final Set<String> CAPITAL_WORDS =
            Set.of("who", "us", "is", "it", "raw", "rt", "pit", "au", "ira", "eta", "sun", "id");

    /** Words after which a place is meant as a place rather than for its government. */
    static final Set<String> PLACE_WORDS =
            Set.of("in", "at", "near", "outside", "around", "inside", "across");

    /** Small words inside names: Hamad ibn Isa Al Khalifa. */
    private static final Set<String> PARTICLES =
            Set.of("al", "bin", "ibn", "ben", "abu", "von", "van", "de", "da", "el");

    private static final Set<String> CALENDAR =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    /** Letters from which on a family name is seldom that of somebody unknown. */
    private static final int LONG_NAME = 6;

    private final NameTable names;
    private final String text;
    private final LocalDate day;
    private final List<NameTokens.Token> tokens;
    private final boolean allCapitals;
    private final Set<String> introduced = new HashSet<>();

    NameSearch(NameTable names, String text, LocalDate day) {
        this.names = names;
        this.text = text;
        this.day = day;
        this.tokens = NameTokens.of(text);
        this.allCapitals = isMostlyCapitals();
    }

    private boolean isMostlyCapitals() {
        int upper = 0;
        for (NameTokens.Token token : tokens) {
            upper += token.shape() == NameTokens.Shape.UPPER ? 1 : 0;
        }
        return tokens.size() >= 4 && upper * 10 >= tokens.size() * 6;
    }

    List<NameMatch> matches() {
        List<NameMatch> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            NameTable.Found longest = names.longest(tokens, at);
            boolean named = longest.length() > 0 && !isOutreached(at, longest.length());
            Optional<NamedActor> actor = named ? choose(longest, at) : Optional.empty();
            if (actor.isPresent() && actor.get().kind() != NameKind.LOOKALIKE) {
                found.add(match(actor.get(), at, longest.length()));
            }
            at += actor.isPresent() ? longest.length() : 1;
        }
        return Addresses.settled(found, text);
    }

    /** In "the West Bank" the name is not "the West": one that begins a word later goes on. */
    private boolean isOutreached(int at, int length) {
        return tokens.get(at).key().equals("the")
                && at + 1 < tokens.size()
                && names.longest(tokens, at + 1).length() + 1 > length;
    }

    private Optional<NamedActor> choose(NameTable.Found found, int from) {
        if (!isWrittenAsName(from, found.length()) || isCurrency(from + found.length() - 1)) {
            return Optional.empty();
        }
        return found.entries().stream()
                .filter(e -> !e.allCapitals() || isWrittenInCapitals(from))
                .map(NameTable.Entry::actor)
                .filter(a -> isTold(a, from, found.length()))
                .min(NamedActor.bestAt(day, isPlaceBefore(from)));
    }

    /** Whether what stands before tells that a place follows: "in Brussels" is in Belgium. */
    private boolean isPlaceBefore(int at) {
        return at > 0 && PLACE_WORDS.contains(tokens.get(at - 1).key());
    }

    /** US$250 is an amount and names no state. */
    private boolean isCurrency(int last) {
        return text.startsWith("$", tokens.get(last).span().end());
    }

    private boolean isWrittenAsName(int from, int length) {
        for (int i = from; i < from + length; i++) {
            if (tokens.get(i).shape() != NameTokens.Shape.LOWER) {
                return true;
            }
        }
        return false;
    }

    private boolean isWrittenInCapitals(int at) {
        NameTokens.Token token = tokens.get(at);
        boolean dotted = token.span().length() > token.key().length();
        boolean upper = token.shape() == NameTokens.Shape.UPPER;
        return upper && (dotted || !allCapitals || !CAPITAL_WORDS.contains(token.key()));
    }

    /** Whether a name that is open to doubt is borne out by what stands around it. */
    private boolean isTold(NamedActor actor, int from, int length) {
        return switch (actor.kind()) {
            case LEADER_NAME ->
                    isIntroduced(from)
                            || (actor.holds(day)
                                    && standsAlone(from, from + length - 1)
                                    && !isHyphenated(from));
            case FAMILY_NAME -> isIntroduced(from) || (actor.holds(day) && isUnmistakable(from));
            case STATE -> length > 1 || actor.holds(day) || !isRecent();
            default -> true;
        };
    }

    /** Names of former states are read even a little out of their years, but not decades later. */
    private boolean isRecent() {
        return day.getYear() > 1995;
    }

    private boolean isIntroduced(int at) {
        String key = tokens.get(at).key();
        boolean titled = at > 0 && TITLES.contains(tokens.get(at - 1).key());
        boolean rules = at + 1 < tokens.size() && RULES.contains(tokens.get(at + 1).key());
        return introduced.contains(key) || titled || rules;
    }

    /** Whether a family name is neither a plain word nor part of a longer, unknown name. */
    private boolean standsAlone(int at, int last) {
        if (PLAIN_WORDS.contains(tokens.get(at).key())) {
            return false;
        }
        return allCapitals || !((at > 0 && isNameBefore(at)) || isNameAfter(last));
    }

    /** Howard Dean is not Mr Howard; but Putin may be followed by Monday, or by another name. */
    private boolean isNameAfter(int at) {
        if (at + 1 >= tokens.size()) {
            return false;
        }
        NameTokens.Token after = tokens.get(at + 1);
        String between = text.substring(tokens.get(at).span().end(), after.span().begin());
        return between.equals(" ")
                && after.shape() == NameTokens.Shape.CAPITALISED
                && !CALENDAR.contains(after.key())
                && names.longest(tokens, at + 1).length() == 0;
    }

    /** A family name long enough not to be somebody else's, with no first name before it. */
    private boolean isUnmistakable(int at) {
        boolean telling = tokens.get(at).key().length() >= LONG_NAME;
        return telling
                && !allCapitals
                && (at == 0
                        || tokens.get(at - 1).shape() == NameTokens.Shape.LOWER
                        || isAfterMark(at))
                && standsAlone(at, at)
                && !isHyphenated(at)
                && at + 1 < tokens.size()
                && tokens.get(at + 1).shape() == NameTokens.Shape.LOWER;
    }

    private boolean isAfterMark(int at) {
        return !text.substring(tokens.get(at - 1).span().end(), tokens.get(at).span().begin())
                .equals(" ");
    }

    /** Su-25 is no Mr Su; and a family name of two letters says too little by itself. */
    private boolean isHyphenated(int at) {
        boolean joined = at + 1 < tokens.size() && tokens.get(at + 1).joined();
        return joined || tokens.get(at).joined() || tokens.get(at).key().length() < 3;
    }

    private boolean isNameBefore(int at) {
        NameTokens.Token before = tokens.get(at - 1);
        if (PARTICLES.contains(before.key())) {
            return at > 1;
        }
        String between = text.substring(before.span().end(), tokens.get(at).span().begin());
        boolean initial = at == 1 && before.span().length() <= 3;
        return between.equals(" ")
                && before.shape() == NameTokens.Shape.CAPITALISED
                && !initial
                && !names.hasWord(before.key())
                && at > 1;
    }

    private NameMatch match(NamedActor actor, int from, int length) {
        NameTokens.Token first = tokens.get(from);
        NameTokens.Token last = tokens.get(from + length - 1);
        if (actor.kind() == NameKind.HOLDER) {
            introduced.add(last.key());
        }
        String prefix = first.joined() && from > 0 ? tokens.get(from - 1).key() : "";
        int after = from + length;
        boolean suffixed = after < tokens.size() && tokens.get(after).joined();
        String suffix = suffixed ? tokens.get(after).key() : "";
        TextSpan span = new TextSpan(first.span().begin(), last.span().end());
        return new NameMatch(span, actor.partyAt(day), actor.kind(), prefix, suffix);
    }
}
