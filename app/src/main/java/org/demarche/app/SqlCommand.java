package org.demarche.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.demarche.record.EventRecord;
import org.demarche.record.query.TableShape;
import org.demarche.text.FormatException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a question in SQL to the record. */
@Command(
        name = "sql",
        description = {
            "Ask the record one question in SQL (DuckDB's). Nothing can be changed, and no other"
                    + " file can be reached."
        },
        footer = {
            "",
            "Examples:",
            "  demarche sql --schema",
            "  demarche sql \"SELECT month, events, score_mean FROM dyad_month"
                    + " WHERE actor = 'AZE' AND recipient = 'RUS' ORDER BY month\""
        })
final class SqlCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(arity = "0..1", paramLabel = "SELECT", description = "The question.")
    private String question = "";

    @Option(names = "--schema", description = "List tables and columns with what they hold.")
    private boolean schema;

    @Mixin private RecordOption record = new RecordOption();

    @ArgGroup private Form form = new Form();

    /** How to answer. */
    static final class Form {
        @Option(names = "--json", description = "One JSON object a line.")
        private boolean json;

        @Option(names = "--csv", description = "Comma-separated values with a header.")
        private boolean csv;

        private AnswerWriter to(Output out) {
            if (json) {
                return new JsonAnswer(out);
            }
            return csv ? new CsvAnswer(out) : new TableAnswer(out);
        }
    }

    SqlCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException, FormatException {
        if (schema == !question.isEmpty()) {
            throw Trouble.usage("give one question in SQL, or --schema");
        }
        AnswerWriter answer = form.to(session.console().out());
        try (EventRecord asked = record.toQuery()) {
            if (schema) {
                tell(asked, answer);
            } else {
                asked.query(question, answer);
            }
            answer.end();
        } catch (IllegalArgumentException e) {
            throw new Trouble(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
        }
        if (!form.json && !form.csv) {
            session.console().say(answer.rows() + (answer.rows() == 1 ? " row" : " rows"));
        }
        return ExitCode.DONE;
    }

    private static void tell(EventRecord asked, AnswerWriter answer) throws IOException {
        answer.columns(java.util.List.of("table", "column", "type", "holds"));
        for (TableShape table : asked.tables()) {
            answer.texts(table.name(), "", "", table.words());
            for (TableShape.Column column : table.columns()) {
                answer.texts(table.name(), column.name(), column.type(), column.words());
            }
        }
    }
}
