package org.demarche.source.dataset;

import java.util.Locale;

/**
 * What an importer makes of a row, column by column, before names and codes are looked up. An
 * expression may use the columns before its own.
 */
public enum Column {
    /** The first day, a DATE; NULL for no such day. */
    DAY("NULL"),
    /** The day after the last, a DATE. */
    DAY_END("day + 1"),
    /** Names the event within its data set; a row without one cannot be told from others. */
    KEY("NULL"),
    /** What the vocabulary is asked for the actor. */
    ACTOR("''"),
    /** The actor as the data set writes it. */
    ACTOR_TEXT("actor"),
    RECIPIENT("''"),
    RECIPIENT_TEXT("recipient"),
    /** What the vocabulary is asked for the type. */
    CODE("''"),
    /** The data set's own score. */
    CODE_SCORE("NULL"),
    /** Documents that tell of it, at least 1. */
    REPORTS("1"),
    /** Outlets that tell of it. */
    OUTLETS("1"),
    DEATHS("NULL"),
    PLACE("''"),
    /** What the vocabulary is asked for the state of the place. */
    PLACE_STATE("''"),
    TEXT("''"),
    REFERENCE("''"),
    /** Of a mention: who published the document. */
    OUTLET("''"),
    /** Of a mention: number of the sentence. */
    SENTENCE("0"),
    /** Of a mention: 0 to 1. */
    CONFIDENCE("NULL"),
    /** Why the row cannot be taken, beside having no key or day; NULL if it can. */
    PROBLEM("NULL");

    private final String otherwise;

    Column(String otherwise) {
        this.otherwise = otherwise;
    }

    /** Its name in SQL. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The expression for data sets that do not tell it. */
    public String otherwise() {
        return otherwise;
    }
}
