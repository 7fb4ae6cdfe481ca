package org.demarche.coding.modality;

import java.util.Optional;
import org.demarche.coding.parse.Word;
import org.demarche.event.Factuality;

/**
 * How a sentence presents an event, before it is known who speaks of whom.
 *
 * @param factuality whether it is told as having happened
 * @param speech the verb of saying it stands under, if any
 * @param source the noun after "according to", if it names one side of a quarrel
 * @param isEnded whether it has been done and no longer is; the factuality is then that of the end
 * @param isConditional whether it is said to come unless, or if, something else does
 * @param isRefused whether it is said that it will not be done
 * @param vow the verb by which somebody warns or vows that it will come, if any
 */
public record Standing(
        Factuality factuality,
        Optional<Word> speech,
        Optional<Word> source,
        boolean isEnded,
        boolean isConditional,
        boolean isRefused,
        Optional<Word> vow) {}
