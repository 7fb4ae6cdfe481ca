package org.demarche.record.load;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.demarche.record.Access;
import org.demarche.record.EventRecord;
import org.demarche.record.Limits;
import org.demarche.source.dataset.DataSet;
import org.demarche.source.dataset.Reject;

/** Imports into one record and looks at what came of it. */
final class Imports {
    private final Path record;
    private final List<Reject> rejects = new ArrayList<>();
    private ImportOptions options = ImportOptions.begunAt("2025-01-01T00:00:00Z");

    Imports(Path record) {
        this.record = record;
    }

    Imports with(ImportOptions others) {
        options = others;
        return this;
    }

    ImportCounts read(DataSet set, Path... files) throws Exception {
        rejects.clear();
        try (EventRecord open = EventRecord.open(record, Access.READ_WRITE, new Limits(256, 2))) {
            return new DataImport(open, options, listener()).read(set, List.of(files));
        }
    }

    private ImportListener listener() {
        return new ImportListener() {
            @Override
            public void rejected(Reject reject) {
                rejects.add(reject);
            }

            @Override
            public void loaded(long bytes, ImportCounts total) {}
        };
    }

    /** What the last import refused. */
    List<Reject> rejects() {
        return rejects;
    }

    /** The rows of an answer, fields parted by bars. */
    List<String> ask(String sql) throws Exception {
        List<String> answer = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + record);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            int width = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                List<String> fields = new ArrayList<>();
                for (int i = 1; i <= width; i++) {
                    fields.add(String.valueOf(rows.getString(i)));
                }
                answer.add(String.join("|", fields));
            }
        }
        return answer;
    }
}
