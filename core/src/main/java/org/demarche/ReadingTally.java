package org.demarche;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.demarche.coding.CodedArticle;
import org.demarche.coding.CodedSentence;
import org.demarche.coding.Coding;
import org.demarche.event.Event;
import org.demarche.ontology.EventType;
import org.demarche.record.Receipt;
import org.demarche.source.SetAside;

/** Counts what a reading does. */
final class ReadingTally {
    private static final int NAMED = 3;

    private int added;
    private int replaced;
    private int held;
    private long sentences;
    private long parsed;
    private long characters;
    private long datesTaken;
    private final Map<EventType, Long> byType = new EnumMap<>(EventType.class);
    private final Map<Coding.Reason, Long> rejected = new EnumMap<>(Coding.Reason.class);
    private final Map<SetAside.Reason, Long> setAside = new EnumMap<>(SetAside.Reason.class);
    private final Map<SetAside.Reason, List<SetAside>> first = new EnumMap<>(SetAside.Reason.class);
    private final List<ReadingReport.Fault> faults = new ArrayList<>();

    void held() {
        held++;
    }

    void coded(CodedArticle article, boolean isDateTaken) {
        datesTaken += isDateTaken ? 1 : 0;
        for (CodedSentence sentence : article.sentences()) {
            sentences++;
            parsed += sentence.wasParsed() ? 1 : 0;
            if (sentence.coding() instanceof Coding.Rejected no) {
                rejected.merge(no.reason(), 1L, Long::sum);
            }
        }
        article.events().stream().map(Event::type).forEach(t -> byType.merge(t, 1L, Long::sum));
    }

    void added(Receipt receipt) {
        added += receipt.articles().added();
        replaced += receipt.articles().replaced();
        held += receipt.articles().unchanged();
    }

    void setAside(SetAside what) {
        setAside.merge(what.reason(), 1L, Long::sum);
        List<SetAside> named = first.computeIfAbsent(what.reason(), r -> new ArrayList<>());
        if (named.size() < NAMED) {
            named.add(what);
        }
    }

    void replaced(int count) {
        characters += count;
    }

    void fault(ReadingReport.Fault fault) {
        faults.add(fault);
    }

    ReadingReport report() {
        return new ReadingReport(
                new Receipt.Articles(added, replaced, held),
                sentences,
                parsed,
                byType,
                rejected,
                new ReadingReport.SetAsides(setAside, first),
                characters,
                datesTaken,
                faults);
    }
}
