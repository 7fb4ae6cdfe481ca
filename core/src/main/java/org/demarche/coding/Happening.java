package org.demarche.coding;

import org.demarche.coding.parse.Word;
import org.demarche.coding.party.Mention;
import org.demarche.event.Factuality;
import org.demarche.ontology.EventClass;

/**
 * An event in the making: who did what to whom, in words of the sentence.
 *
 * @param trigger the verb or noun that tells it
 * @param saidBy who says so, empty if the paper
 * @param why the pattern that fits, for a person to read
 * @param surety how sure the pattern and the parties make it
 */
record Happening(
        Mention actor,
        Mention recipient,
        EventClass what,
        Factuality factuality,
        Word trigger,
        String saidBy,
        String why,
        Surety surety) {

    boolean isSameAs(Happening other) {
        return what.type() == other.what.type()
                && factuality == other.factuality
                && (isSamePair(other) || (what.type().isMutual() && isMirrored(other)));
    }

    private boolean isSamePair(Happening other) {
        return actor.party().code().equals(other.actor.party().code())
                && recipient.party().code().equals(other.recipient.party().code());
    }

    private boolean isMirrored(Happening other) {
        return actor.party().code().equals(other.recipient.party().code())
                && recipient.party().code().equals(other.actor.party().code());
    }
}
