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
                .filter(a -> isOnlyBearer(a, found))
                .min(
                        NamedActor.bestAt(
                                day,
                                isPlaceBefore(from)
                                        || isAddress(found, from + found.length())
                                        || Eponyms.isScene(tokens, from + found.length())));
    }

    /** President Morales may be one of two: who rules where is not told by the name alone. */
    private boolean isOnlyBearer(NamedActor actor, NameTable.Found found) {
        boolean family = actor.kind() == NameKind.LEADER_NAME;
        return !family
                || !actor.holds(day)
                || found.entries().stream()
                        .map(e -> e.actor())
                        .filter(a -> a.kind() == NameKind.LEADER_NAME && a.holds(day))
                        .allMatch(a -> a.party().code().equals(actor.party().code()));
    }

    /** "Visits Brussels, Belgium": the town of the state told after it. */
    private boolean isAddress(NameTable.Found town, int next) {
        if (next >= tokens.size() || !text.startsWith(", ", tokens.get(next - 1).span().end())) {
            return false;
        }
        return names.longest(tokens, next).entries().stream()
                .map(e -> e.actor())
                .filter(a -> a.kind() == NameKind.STATE)
                .anyMatch(state -> town.entries().stream().anyMatch(e -> e.actor().isIn(state)));
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
                    isIntroduced(from, from + length - 1)
                            || (actor.holds(day)
                                    && standsAlone(from, from + length - 1)
                                    && !isHyphenated(from));
            case FAMILY_NAME ->
                    isIntroduced(from, from + length - 1)
                            || (actor.holds(day) && isUnmistakable(from));
            case STATE ->
                    length > 1
                            || ((actor.holds(day) || !isRecent())
                                    && !(Eponyms.isFirstName(tokens.get(from))
                                            && isNameAfter(from)
                                            && !isTitle(from + 1)
                                            && !isRuled(from)));
            case HOLDER ->
                    !isNameAfter(from + length - 1) && (actor.holds(day) || !actor.isOfBody());
            case REGION, CITY, CAPITAL ->
                    !Eponyms.isFamilyName(tokens, from, text)
                            && !(Eponyms.isPersonBefore(tokens, from)
                                    && isNameAfter(from + length - 1))
                            && !Eponyms.follows(tokens, from + length, text);
            case DEMONYM ->
                    !Eponyms.isForeign(tokens.get(from).span().of(text)) && !isGone(actor, from);
            case AGENCY -> length > 1 || actor.holds(day) || !actor.isOver(day);
            default -> true;
        };
    }

    /** Names of former states are read even a little out of their years, but not decades later. */
    private boolean isRecent() {
        return day.getYear() > 1995;
    }

    /** "A former Yugoslav barracks": whose state is no more. */
    private boolean isGone(NamedActor actor, int from) {
        return from > 0 && tokens.get(from - 1).key().equals("former") && !actor.holds(day);
    }

    /** "President of Georgia Salome Zourabichvili": a land, though a name goes on after it. */
    private boolean isRuled(int at) {
        return at > 1 && tokens.get(at - 1).key().equals("of") && isTitle(at - 2);
    }

    private boolean isTitle(int at) {
        return TITLES.contains(tokens.get(at).key());
    }

    /** President Michel is introduced by his office, President Michel Martelly is another. */
    private boolean isIntroduced(int at, int last) {
        String key = tokens.get(at).key();
        boolean titled = at > 0 && TITLES.contains(tokens.get(at - 1).key()) && !isNameAfter(last);
        boolean rules = at + 1 < tokens.size() && RULES.contains(tokens.get(at + 1).key());
        return introduced.contains(key) || titled || rules;
    }

    /** Whether a family name is neither a plain word nor part of a longer, unknown name. */
    private boolean standsAlone(int at, int last) {
        if (PLAIN_WORDS.contains(tokens.get(at).key())) {
            return false;
        }
        boolean firm = isAmpersand(at, at - 1) || isAmpersand(last + 1, last);
        boolean numbered = last + 1 < tokens.size() && Eponyms.isNumeral(tokens.get(last + 1));
        boolean longer =
                (at > 0 && (isNameBefore(at) || isAnothersFirstName(at))) || isNameAfter(last);
        return !firm && !numbered && (allCapitals || !longer);
    }

    /** Johnson &amp; Johnson are no minister. */
    private boolean isAmpersand(int at, int before) {
        return before >= 0
                && at < tokens.size()
                && text.substring(tokens.get(before).span().end(), tokens.get(at).span().begin())
                        .contains("&");
    }

    /** Pedro Hernandez is not the Hernandez whose first name is Juan. */
    private boolean isAnothersFirstName(int at) {
        NameTokens.Token before = tokens.get(at - 1);
        String between = text.substring(before.span().end(), tokens.get(at).span().begin());
        return between.equals(" ")
                && before.shape() == NameTokens.Shape.CAPITALISED
                && names.isOnlyOthersFirstName(before.key(), tokens.get(at).key());
    }

    /** Howard Dean is not Mr Howard; but Putin may be followed by Monday, or by another name. */
    private boolean isNameAfter(int at) {
        if (at + 1 >= tokens.size()) {
            return false;
        }
        NameTokens.Token after = tokens.get(at + 1);
        String between = text.substring(tokens.get(at).span().end(), after.span().begin());
        boolean particle = Eponyms.isParticle(after) && at + 2 < tokens.size();
        NameTokens.Token next = particle ? tokens.get(at + 2) : after;
        return between.equals(" ")
                && next.shape() == NameTokens.Shape.CAPITALISED
                && !Eponyms.isWeekday(next)
                && names.longest(tokens, particle ? at + 2 : at + 1).entries().stream()
                        .allMatch(e -> e.actor().kind().isPerson());
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
        if (Eponyms.isParticle(before)) {
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
