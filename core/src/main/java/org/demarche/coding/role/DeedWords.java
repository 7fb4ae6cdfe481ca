package org.demarche.coding.role;

import java.util.Set;
import org.demarche.coding.parse.WordLists;

/** What the words for deeds tell of who does them, from {@code deeds.txt}. */
final class DeedWords {
    private static final WordLists LISTS = WordLists.beside(DeedWords.class, "deeds.txt");
    private static final Set<String> DONE_BY_OF = LISTS.list("done-by-of");
    private static final Set<String> RECIPROCAL = LISTS.list("reciprocal");
    private static final Set<String> DONE_THERE = LISTS.list("done-there");

    private static final Set<String> GIVING = LISTS.list("giving");

    private static final Set<String> ONE_SIDED = LISTS.list("one-sided");

    private DeedWords() {}

    /** Whether several subjects do it side by side to somebody else: began an offensive. */
    static boolean isOneSided(String noun) {
        return ONE_SIDED.contains(noun);
    }

    /** Whether several subjects do it for somebody else, not with one another: offer refuge. */
    static boolean isGiving(String verb) {
        return GIVING.contains(verb);
    }

    /** Whether the "of" of that noun names the doer: the visit of the king. */
    static boolean isDoneByOf(String noun) {
        return DONE_BY_OF.contains(noun);
    }

    /** Whether several subjects do with one another what that verb says. */
    static boolean isReciprocal(String verb) {
        return RECIPROCAL.contains(verb);
    }

    /** Whether a deed is done by the state of the land it is done in: executions in. */
    static boolean isDoneThere(String noun) {
        return DONE_THERE.contains(noun);
    }
}
