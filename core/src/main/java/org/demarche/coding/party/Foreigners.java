package org.demarche.coding.party;

import java.util.Set;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.Word;

/** People of whom only that is told that they are not of the land they are in. */
public final class Foreigners {
    private static final Set<String> FOREIGN = Set.of("foreign", "expatriate", "expat");

    private Foreigners() {}

    /** "Foreign workers in Chad": whosoever they are, they are not Chad's. */
    public static boolean are(Word people, ParsedSentence sentence) {
        return sentence.firstDependent(people, d -> FOREIGN.contains(d.lemma())).isPresent();
    }
}
