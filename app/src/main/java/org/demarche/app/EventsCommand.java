package org.demarche.app;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.demarche.event.Event;
import org.demarche.ontology.EventType;
import org.demarche.record.EventQuery;
import org.demarche.record.EventRecord;
import org.demarche.record.RecordedEvent;
import org.demarche.text.FormatException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what is on record between two parties. */
@Command(
        name = "events",
        description = "List what is on record between two states or organisations, newest first.",
        footer = {
            "",
            "Example:",
            "  demarche events AZE RUS --type SANCTION,COERCE --since 2024 --limit 20"
        })
final class EventsCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "A", description = "ISO code or name, such as AZE.")
    private String a = "";

    @Parameters(index = "1", paramLabel = "B", description = "The other one.")
    private String b = "";

    @Option(
            names = "--type",
            split = ",",
            paramLabel = "TYPE",
            description = "Only these types: ${COMPLETION-CANDIDATES}.")
    private Set<EventType> types = EnumSet.noneOf(EventType.class);

    @Option(names = "--limit", paramLabel = "N", description = "At most so many, the newest.")
    private int limit = Integer.MAX_VALUE;

    @Mixin private PeriodOptions period = new PeriodOptions();
    @Mixin private RecordOption record = new RecordOption();

    @ArgGroup private Form form = new Form();

    /** How to answer. */
    static final class Form {
        @Option(names = "--json", description = "One JSON object a line.")
        private boolean json;

        @Option(names = "--csv", description = "Comma-separated values with a header.")
        private boolean csv;
    }

    EventsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException, FormatException {
        if (limit < 1) {
            throw Trouble.usage("--limit must be >= 1, was " + limit);
        }
        Parties parties = session.parties();
        EventQuery query =
                EventQuery.between(parties.code(a), parties.code(b)).ofTypes(types).newest(limit);
        if (period.isSet()) {
            query = query.within(period.from(), period.end());
        }
        try (EventRecord asked = record.toAsk()) {
            tell(asked.events(query));
        }
        return ExitCode.DONE;
    }

    private void tell(List<RecordedEvent> events) {
        Output out = session.console().out();
        if (form.json) {
            events.forEach(e -> out.line(EventJson.write(EventJson.of(e))));
        } else if (form.csv) {
            out.line(EventCsv.HEADER);
            events.forEach(e -> out.line(EventCsv.row(e)));
        } else {
            events.forEach(e -> tell(out, e));
            session.console().say(events.size() + " events");
        }
    }

    private static void tell(Output out, RecordedEvent recorded) {
        Event event = recorded.event();
        String factuality =
                event.status().isActual() ? "" : " [" + event.status().factuality().label() + "]";
        out.format(
                "%-10s  %s %s %s  %s%s",
                recorded.date(),
                event.dyad().actor().code(),
                event.isSymmetric() ? "–" : ">",
                event.dyad().recipient().code(),
                event.what(),
                factuality);
        String outlet = recorded.article().outlet();
        out.format("            %s", recorded.sentence().replace('\n', ' '));
        out.format(
                "            %s %s%s",
                recorded.article().id(),
                recorded.article().published(),
                outlet.isEmpty() ? "" : " · " + outlet);
    }
}
