package org.demarche.record.outside;

import java.time.LocalDate;
import org.demarche.event.Dyad;

/**
 * An event as another data set reports it.
 *
 * @param dataset which one
 * @param key its name within the data set
 * @param dyad who to whom, as far as the tables know
 * @param actorText the actor as the data set writes it
 * @param recipientText the recipient as the data set writes it
 * @param type PLOVER's type, or {@code UNK} if it has none
 * @param mode PLOVER's mode, empty if it tells none
 * @param isMutual whether the order of the parties means nothing
 * @param code the data set's own code
 * @param from the first day
 * @param end the day after the last
 * @param reports how many documents told of it, as the data set counts
 * @param reference address or story number, empty if none
 * @param text a note or headline, empty if none
 */
public record OutsideEvent(
        String dataset,
        String key,
        Dyad dyad,
        String actorText,
        String recipientText,
        String type,
        String mode,
        boolean isMutual,
        String code,
        LocalDate from,
        LocalDate end,
        int reports,
        String reference,
        String text) {
    /** Type and, where told, mode: {@code SANCTION.expel}. */
    public String what() {
        return mode.isEmpty() ? type : type + "." + mode;
    }
}
