package org.demarche.record.query;

import java.util.List;

/** Takes an answer as it comes, first the names of its columns. */
public interface Answer {
    void columns(List<String> names);

    void row(List<Cell> cells);
}
