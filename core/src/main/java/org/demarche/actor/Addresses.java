package org.demarche.actor;

import java.util.ArrayList;
import java.util.List;

/** Places whose state stands after them: Tripoli, Lebanon is not the Tripoli of Libya. */
final class Addresses {
    private Addresses() {}

    /** The same names, each place in the state that a comma and its name put it in. */
    static List<NameMatch> settled(List<NameMatch> names, String text) {
        List<NameMatch> settled = new ArrayList<>(names);
        for (int i = settled.size() - 2; i >= 0; i--) {
            NameMatch place = settled.get(i);
            NameMatch next = settled.get(i + 1);
            boolean address = isTown(text, place) && next.kind() == NameKind.STATE;
            if (address && isComma(text, place, next)) {
                settled.set(i, in(place, next.party()));
            }
        }
        return settled;
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

    private static boolean isComma(String text, NameMatch place, NameMatch next) {
        return text.substring(place.span().end(), next.span().begin()).equals(", ");
    }

    private static NameMatch in(NameMatch place, Party state) {
        return state.code().equals(place.party().code())
                ? place
                : new NameMatch(place.span(), state, NameKind.CITY, place.prefix(), place.suffix());
    }
}
