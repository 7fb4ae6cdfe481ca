package org.demarche.record.query;

import java.util.List;

/** The tables of the record as a page of the documentation. */
final class SchemaPage {
    private static final String HEAD =
            """
            # The schema

            Made from `schema.sql`, `words.sql` and `aggregates.sql` of the code by `SchemaPageTest`, which fails
            when this page is stale. A record tells the same of itself: `demarche sql --schema`. What validity,
            batches and readings are: [record.md](record.md).

            """;

    private SchemaPage() {}

    static String of(List<TableShape> tables) {
        StringBuilder page = new StringBuilder(HEAD);
        for (TableShape table : tables) {
            page.append("## ").append(table.name()).append("\n\n");
            page.append(table.words()).append("\n\n| column | type | holds |\n|---|---|---|\n");
            for (TableShape.Column column : table.columns()) {
                page.append("| `").append(column.name()).append("` | ");
                page.append(column.type()).append(" | ");
                page.append(column.words().replace("|", "\\|")).append(" |\n");
            }
            page.append('\n');
        }
        return page.toString().stripTrailing() + "\n";
    }
}
