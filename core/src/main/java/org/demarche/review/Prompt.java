package org.demarche.review;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.demarche.evaluation.Claim;
import org.demarche.event.Factuality;
import org.demarche.ontology.EventType;
import org.jspecify.annotations.Nullable;

/**
 * What a person is asked for at the moment.
 *
 * @param kind how they answer
 * @param about what the answer is
 * @param typed what they have entered so far
 * @param draftOrNull the event as far as it is entered, or null where the current one is meant
 */
record Prompt(Kind kind, For about, String typed, @Nullable Claim draftOrNull) {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
    private static final List<EventType> TYPES = List.of(EventType.values());

    enum Kind {
        NONE,
        TEXT,
        TYPE,
        FACTUALITY
    }

    /** What an answer is for. */
    enum For {
        NOTHING(""),
        ACTOR("who acts"),
        RECIPIENT("on whom"),
        TYPE("the type"),
        FACTUALITY("did it happen"),
        ADDED_ACTOR("missing event: who acts"),
        ADDED_RECIPIENT("missing event: on whom"),
        ADDED("missing event"),
        REMARK("comment");

        private final String words;

        For(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    static final Prompt NONE = new Prompt(Kind.NONE, For.NOTHING, "", null);

    static Prompt text(For about) {
        return new Prompt(Kind.TEXT, about, "", null);
    }

    static Prompt type(Claim claim) {
        return new Prompt(Kind.TYPE, For.TYPE, "", claim);
    }

    static Prompt factuality(Claim claim) {
        return new Prompt(Kind.FACTUALITY, For.FACTUALITY, "", claim);
    }

    static Prompt addedRecipient(Claim draft) {
        return new Prompt(Kind.TEXT, For.ADDED_RECIPIENT, "", draft);
    }

    static Prompt addedType(Claim draft) {
        return new Prompt(Kind.TYPE, For.ADDED, "", draft);
    }

    static Prompt addedFactuality(Claim draft) {
        return new Prompt(Kind.FACTUALITY, For.ADDED, "", draft);
    }

    Claim draft(Claim otherwise) {
        return draftOrNull == null ? otherwise : draftOrNull;
    }

    /** With one more key typed. */
    Prompt with(int key) {
        String next = typed;
        if (key == Review.BACKSPACE || key == '\b') {
            next =
                    typed.isEmpty()
                            ? ""
                            : typed.substring(0, typed.offsetByCodePoints(typed.length(), -1));
        } else if (key >= ' ') {
            next = typed + Character.toString(key);
        }
        return new Prompt(kind, about, next, draftOrNull);
    }

    /** The letter that picks a type: a for the first, and so on. */
    static char letter(EventType type) {
        return LETTERS.charAt(TYPES.indexOf(type));
    }

    static Optional<EventType> typeOf(int key) {
        int index = LETTERS.indexOf(Character.toLowerCase(key));
        return index >= 0 && index < TYPES.size()
                ? Optional.of(TYPES.get(index))
                : Optional.empty();
    }

    static char letter(Factuality factuality) {
        return switch (factuality) {
            case ACTUAL -> 'a';
            case PLANNED -> 'p';
            case HYPOTHETICAL -> 'h';
            case DENIED -> 'd';
            case ALLEGED -> 'l';
        };
    }

    static Optional<Factuality> factualityOf(int key) {
        return Arrays.stream(Factuality.values())
                .filter(f -> letter(f) == Character.toLowerCase(key))
                .findFirst();
    }
}
