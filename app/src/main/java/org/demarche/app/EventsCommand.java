package org.demarche.app;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.demarche.dyad.DyadRecord;
import org.demarche.dyad.Occurrence;
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

/** Lists what is on record between two parties. */
@Command(
        name = "events",
        description = {
            "List what happened between two states or organisations, newest first.",
            "",
            "Reports of one happening stand under the one that tells best, each with why it was"
                    + " joined."
        },
        footer = {
            "",
            "Examples:",
            "  demarche events AZE RUS --type SANCTION,COERCE --since 2024 --limit 20",
            "  demarche events AZE RUS --reports --json      # every report by itself"
        })
final class EventsCommand implements Callable<Integer> {
    private final Session session;

    @Mixin private PairOption two = new PairOption();

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

    @Option(
            names = "--reports",
            description = "Every report by itself, also those whose code has no PLOVER type.")
    private boolean reports;

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
        Parties.Pair named = two.in(session.parties());
        String first = named.a();
        String second = named.b();
        try (EventRecord asked = record.toAsk()) {
            int batch = asOf.isEmpty() ? Integer.MAX_VALUE : batch(asked);
            if (reports) {
                tellReports(asked, first, second, batch);
            } else {
                DyadRecord pair =
                        new DyadRecord(
                                first,
                                second,
                                asked.events(EventQuery.between(first, second).asOf(batch)),
                                asked.outside(OutsideQuestion.between(first, second).asOf(batch)),
                                asked.coverage());
                tellOccurrences(pair);
            }
        }
        return ExitCode.DONE;
    }

    private void tellOccurrences(DyadRecord pair) {
        Output out = session.console().out();
        if (form.csv) {
            out.line(OccurrenceLine.HEADER);
        }
        Comparator<Occurrence> oldest = Comparator.comparing(o -> o.day().orElse(LocalDate.MIN));
        List<Occurrence> found =
                pair.occurrences().stream()
                        .filter(this::isAskedFor)
                        .sorted(oldest.reversed())
                        .limit(limit)
                        .toList();
        for (Occurrence occurrence : found) {
            if (form.json) {
                out.line(EventJson.write(OccurrenceLine.json(occurrence)));
            } else if (form.csv) {
                out.line(OccurrenceLine.csv(occurrence));
            } else {
                OccurrenceLine.text(occurrence).forEach(out::line);
            }
        }
        if (!form.json && !form.csv) {
            int told = found.stream().mapToInt(o -> o.reports().size()).sum();
            session.console()
                    .say("%d events in %d reports%s".formatted(found.size(), told, untyped(pair)));
        }
    }

    private static String untyped(DyadRecord pair) {
        return pair.untyped() == 0
                ? ""
                : "; %d reports without a PLOVER type are listed by --reports"
                        .formatted(pair.untyped());
    }

    private boolean isAskedFor(Occurrence occurrence) {
        boolean isThen =
                !period.isSet()
                        || occurrence
                                .day()
                                .filter(d -> !d.isBefore(period.from()) && d.isBefore(period.end()))
                                .isPresent();
        return isThen && (types.isEmpty() || types.contains(occurrence.what().type()));
    }

    private void tellReports(EventRecord asked, String first, String second, int batch)
            throws IOException {
        EventQuery query =
                EventQuery.between(first, second).ofTypes(types).newest(limit).asOf(batch);
        OutsideQuestion question =
                OutsideQuestion.between(first, second)
                        .ofTypes(types.stream().map(EventType::name).collect(Collectors.toSet()))
                        .newest(limit)
                        .asOf(batch);
        if (period.isSet()) {
            query = query.within(period.from(), period.end());
            question = question.within(period.from(), period.end());
        }
        tell(asked.events(query), asked.outside(question));
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
            session.console().say(own + others + " reports");
        }
    }

    private void tellOwn(RecordedEvent event) {
        Output out = session.console().out();
        if (form.json) {
            out.line(EventJson.write(EventJson.of(event)));
        } else if (form.csv) {
            out.line(EventCsv.row(event));
        } else {
            EventText.of(event).forEach(out::line);
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
}
