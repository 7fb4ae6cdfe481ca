package org.demarche.coding.frame;

import java.util.Set;
import org.demarche.coding.parse.WordLists;

/** What verbs hand on to the noun or clause under them, from {@code verbs.txt}. */
final class VerbKinds {
    private static final WordLists LISTS = WordLists.beside(VerbKinds.class, "verbs.txt");
    private static final Set<String> LIGHT = LISTS.list("light");
    private static final Set<String> SHARED = LISTS.list("shared");
    private static final Set<String> CONTROL = LISTS.list("control");

    private static final Set<String> SUFFERED = LISTS.list("suffered");

    private static final Set<String> ANSWERED = LISTS.list("answered");

    private static final Set<String> ENCOUNTERS = LISTS.list("encounters");

    private static final Set<String> UTTERED = LISTS.list("uttered");

    private static final Set<String> UTTERING = LISTS.list("uttering");

    private static final Set<String> TARGETS = LISTS.list("targets");

    private static final Set<String> BEFALLING = LISTS.list("befalling");

    private static final Set<String> PUNISHING = LISTS.list("punishing");

    private VerbKinds() {}

    /** Whether who is struck by it has done what follows "for": cut ties with, for arming. */
    static boolean isPunishing(String lemma) {
        return PUNISHING.contains(lemma);
    }

    /** Whether a noun names what is attacked where it stands before an attack: embassy bombing. */
    static boolean isTarget(String noun, String attack) {
        return TARGETS.contains(noun) && BEFALLING.contains(attack);
    }

    /** Whether a noun names words put into the world: a decree. */
    static boolean isUttered(String noun) {
        return UTTERED.contains(noun);
    }

    /** Whether a verb puts words into the world: <i>issued</i> a decree. */
    static boolean isUttering(String lemma) {
        return UTTERING.contains(lemma);
    }

    /** Whether it only carries an event noun: <i>launched</i> an attack on. */
    static boolean isLight(String lemma) {
        return LIGHT.contains(lemma);
    }

    /** Whether its subject is also the doer of what its object names: plan, deny, cancel. */
    static boolean isShared(String lemma) {
        return SHARED.contains(lemma);
    }

    /** Whether a noun names what another party said, so that a verb over it answers. */
    static boolean isAnswered(String noun) {
        return ANSWERED.contains(noun);
    }

    /** Whether a noun names an encounter of whoever does the verb it stands beside: in a call. */
    static boolean isEncounter(String noun) {
        return ENCOUNTERS.contains(noun);
    }

    /** Whether its subject suffers what the noun under it names: <i>killed</i> in a raid. */
    static boolean isSuffered(String lemma) {
        return SUFFERED.contains(lemma);
    }

    /** Whether its object, not its subject, does what the complement says: urged Iran to stop. */
    static boolean isControlledByObject(String lemma) {
        return CONTROL.contains(lemma);
    }
}
