package org.demarche.actor;

import java.util.Locale;

/** The offices whose holders are on the tables. */
enum Office {
    HEAD_OF_STATE,
    HEAD_OF_GOVERNMENT,
    LEADER,
    VICE_PRESIDENT,
    FOREIGN_MINISTER,
    DEFENCE_MINISTER,
    NATIONAL_SECURITY_ADVISER,
    UN_AMBASSADOR,
    SPOKESPERSON;

    /** Whether the family name alone tells whom the news means while in office. */
    boolean isLeading() {
        return this == HEAD_OF_STATE || this == HEAD_OF_GOVERNMENT || this == LEADER;
    }

    static Office named(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
