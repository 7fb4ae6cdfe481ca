package org.demarche.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Places whose state stands after them: Tripoli, Lebanon is not the Tripoli of Libya. */
final class Addresses {
    /** States of one name with another's region: a town that is not known is the other's. */
    private static final Map<String, String> NAMESAKES = Map.of("GEO", "USA");

    private static final Pattern TOWN_BEFORE = Pattern.compile("\\p{Lu}[\\p{L}.' -]*, $");

    private static final Pattern GOES_ON = Pattern.compile(",? *(and|or|&|\\p{Lu})");

    private Addresses() {}

    /** The same names, each place in the state that a comma and its name put it in. */
    static List<NameMatch> settled(List<NameMatch> names, String text) {
        List<NameMatch> settled = new ArrayList<>(names);
        for (int i = settled.size() - 2; i >= 0; i--) {
            NameMatch place = settled.get(i);
            NameMatch next = settled.get(i + 1);
            boolean address = isTown(text, place) && isLand(next.kind());
            boolean closed = place.kind() == NameKind.CAPITAL && isClosed(text, next);
            if ((address || (closed && next.kind() == NameKind.STATE))
                    && isComma(text, place, next)) {
                settled.set(i, in(place, next.party()));
            } else if (isBodyOf(text, place, next)) {
                settled.set(i, of(place, next.party()));
            }
        }
        for (int i = 0; i < settled.size(); i++) {
            NameMatch state = settled.get(i);
            boolean told = i > 0 && isComma(text, settled.get(i - 1), state);
            if (state.kind() == NameKind.STATE && !told && isAfterTown(text, state)) {
                Optional.ofNullable(NAMESAKES.get(state.party().code()))
                        .map(code -> new Party(code, state.party().sector()))
                        .map(party -> in(state, party))
                        .ifPresent(region -> settled.set(settled.indexOf(state), region));
            }
        }
        return settled;
    }

    /** "Brunswick, Georgia": after a town whose state is not known by itself. */
    private static boolean isAfterTown(String text, NameMatch state) {
        int from = Math.max(0, state.span().begin() - 30);
        String before = text.substring(from, state.span().begin());
        int space = before.lastIndexOf(' ', Math.max(0, before.length() - 3));
        return TOWN_BEFORE.matcher(before.substring(space + 1)).find();
    }

    /** A capital may stand for its state in a list of states, unless it is where things happen. */
    private static boolean isTown(String text, NameMatch place) {
        return place.kind() == NameKind.CAPITAL
                ? NameSearch.PLACE_WORDS.stream()
                        .anyMatch(
                                w ->
                                        text.startsWith(
                                                w + " ", place.span().begin() - w.length() - 1))
                : place.kind().isPlace();
    }

    private static boolean isLand(NameKind kind) {
        return kind == NameKind.STATE || kind == NameKind.REGION || kind == NameKind.BREAKAWAY;
    }

    /** "Visited Brussels, Belgium.": no list goes on after it. */
    private static boolean isClosed(String text, NameMatch state) {
        return !GOES_ON.matcher(text.substring(state.span().end())).lookingAt();
    }

    private static boolean isComma(String text, NameMatch place, NameMatch next) {
        return text.substring(place.span().end(), next.span().begin()).equals(", ");
    }

    /** "The National Security Council of Guatemala": other states have one, too. */
    private static boolean isBodyOf(String text, NameMatch body, NameMatch state) {
        return body.kind() == NameKind.AGENCY
                && state.kind() == NameKind.STATE
                && text.substring(body.span().end(), state.span().begin()).matches(" of (the )?");
    }

    private static NameMatch of(NameMatch body, Party state) {
        Party party = new Party(state.code(), body.party().sector());
        return new NameMatch(body.span(), party, body.kind(), body.prefix(), body.suffix());
    }

    private static NameMatch in(NameMatch place, Party state) {
        return state.code().equals(place.party().code())
                ? place
                : new NameMatch(place.span(), state, NameKind.CITY, place.prefix(), place.suffix());
    }
}
