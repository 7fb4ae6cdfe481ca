package org.demarche.record;

/** The tables of the record as Parquet files; the order of rows makes equal records equal files. */
enum ParquetTable {
    EVENTS("event", "actor, recipient, day, id, reading"),
    SENTENCES("sentence", "article_id, reading, number"),
    ARTICLES("article", "published_from, id, reading"),
    REJECTIONS("rejection", "article_id, reading, reason"),
    OUTSIDE_EVENTS("outside_event", "actor, recipient, day, dataset, key, valid_from"),
    MENTIONS("mention", "dataset, key, day, reference, sentence, valid_from"),
    DELIVERIES("delivery", "batch"),
    SET_ASIDE("set_aside", "file, line, reason, detail"),
    BATCHES("batch", "number"),
    META("meta", "key"),
    TIE_DECISIONS("tie_decision", "kind, a, b, name, begins, ends, source, decided_at, valid_from"),
    OUTSIDE_TIES("outside_tie", "dataset, a, b, what, name, begins, ends, valid_from"),
    OUTSIDE_VOTES("outside_vote", "dataset, roll_call, state, valid_from"),
    CLAIMS("claim", "dataset, article_id, reading, number, valid_from"),
    CLAIM_BATCHES("claim_batch", "batch");

    private final String table;
    private final String order;

    ParquetTable(String table, String order) {
        this.table = table;
        this.order = order;
    }

    /** The table in the working file. */
    String table() {
        return table;
    }

    /** Whether records and folders of an earlier release are without it. */
    boolean isLater() {
        return compareTo(META) > 0;
    }

    /** Columns to sort the file by. */
    String order() {
        return order;
    }

    /** Its name in the manifest. */
    String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Its name in the folder of a run. */
    String file() {
        return label() + ".parquet";
    }
}
