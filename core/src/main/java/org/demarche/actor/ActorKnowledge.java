package org.demarche.actor;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import org.demarche.text.PartialDate;

/**
 * Who can act, under which names, and when: states, organisations, armed groups, agencies, places
 * and office holders, each for the years it holds. Immutable and safe for many threads.
 *
 * <p>The tables are described in docs/data/actors.md; names are matched without accents, longest
 * first, and only where they are written with a capital.
 */
public final class ActorKnowledge {
    /** Stands for the present where a text has no date: after every term on the tables. */
    private static final LocalDate LATEST = LocalDate.of(2026, 1, 1);

    private final ActorTables tables;
    private final Map<String, String> displayNames;

    private ActorKnowledge(ActorTables tables) {
        this.tables = tables;
        this.displayNames = Collections.unmodifiableMap(tables.displayNames());
    }

    /** The knowledge that ships with the library. */
    public static ActorKnowledge bundled() {
        return new ActorKnowledge(new ActorTables());
    }

    /**
     * All names in a text, in order, none overlapping another.
     *
     * @param day the date to read them at, such as the day of publication; unknown means now
     */
    public List<NameMatch> find(String text, PartialDate day) {
        return new NameSearch(tables.names(), text, day.firstDay().orElse(LATEST)).matches();
    }

    /** Whether the word is part of some name: for telling names in text without capitals. */
    public boolean isNameWord(String word) {
        return tables.names().hasWord(NameTokens.key(word));
    }

    /** What to call a party on screen; the code itself if it is not on the tables. */
    public String displayName(String code) {
        return displayNames.getOrDefault(code, code);
    }

    /**
     * Whether a code is that of a state, present or former, and not of an organisation or group.
     */
    public boolean isState(String code) {
        return tables.isState(code);
    }

    /** Whether there is a party of that code. */
    public boolean has(String code) {
        return displayNames.containsKey(code);
    }

    /** Organisations of states, {@link Sector#IGO}, and others, {@link Sector#NGO}, by code. */
    public SortedMap<String, Sector> organisations() {
        return Collections.unmodifiableSortedMap(tables.organisations());
    }

    /** The state each armed group is of, by the group's code: {@code HAMAS} to {@code PSE}. */
    public SortedMap<String, String> homes() {
        return Collections.unmodifiableSortedMap(tables.homes());
    }

    /**
     * The states that are full members of an organisation on a day; none if the tables do not tell.
     *
     * @param organisation its code, such as {@code NATO}
     * @return state codes, sorted
     */
    public SortedSet<String> members(String organisation, LocalDate day) {
        return Memberships.bundled().members(organisation, day);
    }

    /**
     * The code a person means by a code or name in any language, such as {@code aze}, {@code
     * Azerbaijan} or {@code Aserbaidschan}.
     *
     * @return empty if nothing is called so; {@link #closest} then offers something
     */
    public Optional<String> codeOf(String codeOrName) {
        String wanted = codeOrName.strip();
        String upper = wanted.toUpperCase(Locale.ROOT);
        if (has(upper)) {
            return Optional.of(upper);
        }
        for (Map.Entry<String, String> entry : displayNames.entrySet()) {
            if (NameTokens.key(entry.getValue()).equals(NameTokens.key(wanted))) {
                return Optional.of(entry.getKey());
            }
        }
        // Names are found only where they have a capital; who types one may leave it out.
        return whole(wanted).or(() -> whole(upper)).or(() -> ForeignNames.codeOf(wanted));
    }

    /** The party that the text as a whole names. */
    private Optional<String> whole(String text) {
        return find(text, PartialDate.UNKNOWN).stream()
                .filter(m -> m.span().length() == text.length())
                .map(m -> m.party().code())
                .findFirst();
    }

    /** Up to three codes that look like what was typed, nearest first. */
    public List<String> closest(String typed) {
        return NearestNames.of(typed, displayNames);
    }
}
