package org.demarche.brief;

import java.time.YearMonth;
import org.demarche.dyad.Report;

/** Where a text that can lead further finds what it speaks of. */
interface Places {
    /** For texts that cannot. */
    Places NONE =
            new Places() {
                @Override
                public String month(YearMonth month) {
                    return "";
                }

                @Override
                public String event(Report report) {
                    return "";
                }

                @Override
                public String undated() {
                    return "";
                }
            };

    /** The name of the place where events of the month are. */
    String month(YearMonth month);

    /** The name of the place where the event is. */
    String event(Report report);

    /** The name of the place where events without a date are. */
    String undated();
}
