package org.demarche.app;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.demarche.event.Event;
import org.demarche.ontology.EventType;
import org.demarche.record.EventQuery;
import org.demarche.record.EventRecord;
import org.demarche.record.RecordedEvent;
import org.demarche.record.outside.OutsideEvent;
import org.demarche.record.outside.OutsideQuestion;
import org.demarche.text.FormatException;
import org.demarche.text.PartialDate;
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

    @Option(
            names = "--as-of",
            paramLabel = "WHEN",
            description =
                    "As it was on record at the end of a day, month or year, or after a batch.")
    private String asOf = "";

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
        String first = parties.code(a);
        String second = parties.code(b);
        EventQuery query = EventQuery.between(first, second).ofTypes(types).newest(limit);
        OutsideQuestion question =
                OutsideQuestion.between(first, second)
                        .ofTypes(types.stream().map(EventType::name).collect(Collectors.toSet()))
                        .newest(limit);
        if (period.isSet()) {
            query = query.within(period.from(), period.end());
            question = question.within(period.from(), period.end());
        }
        try (EventRecord asked = record.toAsk()) {
            if (!asOf.isEmpty()) {
                int batch = batch(asked);
                query = query.asOf(batch);
                question = question.asOf(batch);
            }
            tell(asked.events(query), asked.outside(question));
        }
        return ExitCode.DONE;
    }

    /** A batch by its number, or the last of a day, month or year. */
    private int batch(EventRecord asked) throws IOException {
        if (asOf.matches("b\\d{1,9}")) {
            return Integer.parseInt(asOf.substring(1));
        }
        try {
            Optional<LocalDate> end = PartialDate.parse(asOf).endDay();
            if (end.isPresent()) {
                return asked.lastBatchBefore(end.get().toString());
            }
        } catch (IllegalArgumentException e) {
            throw Trouble.usage("--as-of: " + e.getMessage());
        }
        throw Trouble.usage("--as-of must be a date, or a batch such as b12, was " + asOf);
    }

    private void tell(List<RecordedEvent> events, List<OutsideEvent> outside) {
        Output out = session.console().out();
        if (form.csv) {
            out.line(EventCsv.HEADER);
        }
        int own = 0;
        int others = 0;
        while (own + others < Math.min(limit, events.size() + outside.size())) {
            boolean isOwn = others == outside.size();
            if (!isOwn && own < events.size()) {
                LocalDate day = events.get(own).date().firstDay().orElse(LocalDate.MIN);
                isOwn = !day.isBefore(outside.get(others).from());
            }
            if (isOwn) {
                tellOwn(events.get(own++));
            } else {
                tellOther(outside.get(others++));
            }
        }
        if (!form.json && !form.csv) {
            session.console().say(own + others + " events");
        }
    }

    private void tellOwn(RecordedEvent event) {
        Output out = session.console().out();
        if (form.json) {
            out.line(EventJson.write(EventJson.of(event)));
        } else if (form.csv) {
            out.line(EventCsv.row(event));
        } else {
            tell(out, event);
        }
    }

    private void tellOther(OutsideEvent event) {
        Output out = session.console().out();
        if (form.json) {
            out.line(EventJson.write(OutsideLine.json(event)));
        } else if (form.csv) {
            out.line(OutsideLine.csv(event));
        } else {
            OutsideLine.text(event).forEach(out::line);
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
