package org.demarche.ties.report;

import java.util.HashMap;
import java.util.Map;

/** Gives each row of a page its anchor, in the order in which they are first asked for. */
final class RowNames {
    private final String prefix;
    private final Map<Object, String> names = new HashMap<>();

    /**
     * @param prefix tells the rows of one pair from those of another
     */
    RowNames(String prefix) {
        this.prefix = prefix;
    }

    String of(Object row) {
        return names.computeIfAbsent(row, r -> prefix + (names.size() + 1));
    }
}
