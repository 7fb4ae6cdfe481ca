package org.demarche.coding.modality;

import java.util.Optional;
import org.demarche.coding.parse.Word;
import org.demarche.event.Factuality;

/** What a climb from an event's word towards the root has found so far. */
final class Climb {
    /** The place of the event's word. */
    final int start;

    Factuality factuality = Factuality.ACTUAL;
    Optional<Word> speech = Optional.empty();
    Optional<Word> vow = Optional.empty();
    boolean isOver;

    /** Whether somebody wants somebody else to do it. */
    boolean isWished;

    /** Whether what stands above says something of the event rather than that there is one. */
    boolean isGiven;

    Climb(int start) {
        this.start = start;
    }

    /** "If it does not": whether it will or not is open. */
    void suppose() {
        if (!isGiven) {
            factuality = Factuality.HYPOTHETICAL;
        }
    }

    /** What is said higher up wins over a bare fact, and no over a plan, but nothing over no. */
    void take(Factuality outer) {
        if (isGiven) {
            return;
        }
        boolean open = factuality == Factuality.ACTUAL || factuality == Factuality.PLANNED;
        boolean weightier = outer != Factuality.ACTUAL && outer != Factuality.PLANNED;
        boolean unsure = factuality == Factuality.HYPOTHETICAL || factuality == Factuality.ALLEGED;
        boolean undone = outer == Factuality.DENIED && unsure;
        if (undone || factuality == Factuality.ACTUAL || (open && weightier)) {
            factuality = outer;
        }
    }
}
