package org.demarche.record.export;

import java.nio.file.Path;

/** The table of which reports tell of one happening, which a file beside says. */
final class JoinedSelect {
    /** Text where the first rows are empty; numbers are seen to be such. */
    private static final String GIVEN =
            """
            SELECT * FROM read_csv('%s', header = true, sample_size = -1, nullstr = '',
             types = {'id': 'VARCHAR', 'occurrence': 'VARCHAR', 'mode': 'VARCHAR', 'date': 'VARCHAR',
              'why': 'VARCHAR', 'day': 'DATE'})\
            """;

    private JoinedSelect() {}

    /**
     * @throws IllegalArgumentException if no report need be joined for the table
     */
    static String of(ExportTable table, Path reports) {
        if (table != ExportTable.OCCURRENCES) {
            throw new IllegalArgumentException("nothing is joined for the table " + table.label());
        }
        return GIVEN.formatted(reports.toString().replace("'", "''"));
    }
}
