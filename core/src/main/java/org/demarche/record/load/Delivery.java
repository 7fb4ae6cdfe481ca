package org.demarche.record.load;

import java.sql.SQLException;

/** The line in the book about a piece that came in. */
record Delivery(Place place, long firstLine, ImportCounts counts) {
    void write(Sql sql, int batch) throws SQLException {
        sql.run(
                "INSERT INTO delivery VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                batch,
                place.dataset(),
                place.name(),
                firstLine,
                counts.rows(),
                counts.imported(),
                counts.changed(),
                counts.joined(),
                counts.unchanged(),
                counts.withdrawn(),
                counts.rejected());
    }
}
