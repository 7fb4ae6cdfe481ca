package org.demarche.record;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import org.demarche.source.SetAside;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Material set aside; what is set aside again is not counted again. */
final class SetAsides {
    private static final String NEW =
            """
            SELECT n FROM (SELECT unnest(?) AS n, unnest(?) AS file, unnest(?) AS line,
             unnest(?) AS reason, unnest(?) AS detail) AS a
            WHERE NOT EXISTS (SELECT 1 FROM set_aside s WHERE s.file = a.file
             AND s.line = a.line AND s.reason = a.reason AND s.detail = a.detail)
            ORDER BY n""";

    private SetAsides() {}

    /** Those not on record yet, each once. */
    static List<SetAside> fresh(DuckDBConnection connection, List<SetAside> all)
            throws SQLException {
        if (all.isEmpty()) {
            return List.of();
        }
        List<SetAside> distinct = List.copyOf(new LinkedHashSet<>(all));
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < distinct.size(); i++) {
            numbers.add(i);
        }
        List<SetAside> fresh = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(NEW)) {
            query.setArray(1, connection.createArrayOf("INTEGER", numbers.toArray()));
            query.setArray(2, column(connection, "VARCHAR", distinct, SetAside::file));
            query.setArray(3, column(connection, "BIGINT", distinct, SetAside::line));
            query.setArray(4, column(connection, "VARCHAR", distinct, s -> s.reason().name()));
            query.setArray(5, column(connection, "VARCHAR", distinct, SetAside::detail));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    fresh.add(distinct.get(rows.getInt(1)));
                }
            }
        }
        return fresh;
    }

    private static java.sql.Array column(
            DuckDBConnection connection,
            String type,
            List<SetAside> all,
            Function<SetAside, Object> value)
            throws SQLException {
        return connection.createArrayOf(type, all.stream().map(value).toArray());
    }

    static void write(DuckDBConnection connection, List<SetAside> fresh, int batch)
            throws SQLException {
        if (fresh.isEmpty()) {
            return;
        }
        try (DuckDBAppender rows = connection.createAppender("set_aside")) {
            for (SetAside piece : fresh) {
                rows.beginRow()
                        .append(piece.file())
                        .append(piece.line())
                        .append(piece.reason().name())
                        .append(piece.detail())
                        .append(batch)
                        .endRow();
            }
            rows.flush();
        }
    }
}
