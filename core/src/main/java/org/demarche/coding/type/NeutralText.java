package org.demarche.coding.type;

import java.util.ArrayList;
import java.util.List;
import org.demarche.actor.NameMatch;
import org.demarche.text.TextSpan;

/**
 * A text whose parties are called country A, country B and so on, so that what is learned from it
 * holds for any: no state is judged by its name.
 */
final class NeutralText {
    private static final int LETTERS = 26;

    private NeutralText() {}

    /** The text with each known name replaced, the same party by the same letter. */
    static String of(String text, List<NameMatch> names) {
        List<String> met = new ArrayList<>();
        StringBuilder neutral = new StringBuilder();
        int done = 0;
        for (NameMatch name : names) {
            if (name.span().begin() < done) {
                continue;
            }
            if (!met.contains(name.party().code())) {
                met.add(name.party().code());
            }
            neutral.append(text, done, name.span().begin());
            neutral.append(name(met.indexOf(name.party().code())));
            done = name.span().end();
        }
        return neutral.append(text.substring(done)).toString();
    }

    /** The text with these two stretches replaced, which may be empty or overlap. */
    static Masked of(String text, TextSpan actor, TextSpan recipient) {
        boolean apart = !actor.isEmpty() && !recipient.isEmpty() && !actor.overlaps(recipient);
        boolean actorFirst =
                recipient.isEmpty() || (!actor.isEmpty() && actor.compareTo(recipient) <= 0);
        TextSpan first = actorFirst ? actor : recipient;
        TextSpan second = apart ? (actorFirst ? recipient : actor) : TextSpan.NONE;
        String firstName = name(actorFirst ? 0 : 1);
        String secondName = name(actorFirst ? 1 : 0);
        String before = text.substring(0, first.begin());
        if (second.isEmpty()) {
            String masked = before + firstName + text.substring(first.end());
            return new Masked(
                    masked, new TextSpan(first.begin(), first.begin() + firstName.length()));
        }
        String head = before + firstName + text.substring(first.end(), second.begin()) + secondName;
        return new Masked(
                head + text.substring(second.end()), new TextSpan(first.begin(), head.length()));
    }

    private static String name(int number) {
        return "country " + (char) ('A' + number % LETTERS);
    }

    /**
     * @param text the whole
     * @param cut from the first of the two to the end of the second
     */
    record Masked(String text, TextSpan cut) {}
}
