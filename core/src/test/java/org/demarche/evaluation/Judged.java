package org.demarche.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.event.Factuality;
import org.demarche.ontology.EventType;
import org.demarche.text.Article;
import org.demarche.text.CodePoints;
import org.demarche.text.PartialDate;
import org.demarche.text.TextSpan;

/** Texts, their gold and what was reported of them, written in short. */
public final class Judged {
    private final List<GoldText> gold = new ArrayList<>();
    private final Map<String, List<ReportedEvent>> reported = new LinkedHashMap<>();

    /** Adds a text; events are written “RUS ACCUSE AZE”, “RUS ACCUSE AZE denied”. */
    public Judged text(String id, String body, List<String> events, String... reports) {
        return tagged(id, body, Set.of(), events, reports);
    }

    public Judged tagged(
            String id, String body, Set<String> tags, List<String> events, String... reports) {
        List<GoldEvent> all = events.stream().map(Judged::gold).toList();
        Article article = Article.of(id, PartialDate.UNKNOWN, body);
        gold.add(new GoldText(article, all, tags, new CodePoints(body)));
        reported.put(id, Stream.of(reports).map(Judged::report).toList());
        return this;
    }

    public List<GoldText> gold() {
        return gold;
    }

    public Map<String, List<ReportedEvent>> reported() {
        return reported;
    }

    public Evaluation evaluation() {
        return Evaluation.of(gold, reported);
    }

    static Claim claim(String written) {
        String[] parts = written.split(" ", -1);
        Factuality factuality =
                parts.length > 3 && !parts[3].isEmpty()
                        ? Factuality.named(parts[3]).orElseThrow()
                        : Factuality.ACTUAL;
        return new Claim(parts[0], parts[2], EventType.named(parts[1]).orElseThrow(), factuality);
    }

    /** Reads “RUS ACCUSE AZE”, “RUS ACCUSE AZE@0.8”. */
    static ReportedEvent report(String written) {
        String[] parts = written.split("@", -1);
        double confidence = parts.length > 1 ? Double.parseDouble(parts[1]) : Double.NaN;
        Spans spans = new Spans(new TextSpan(0, 3), TextSpan.NONE, TextSpan.NONE);
        return new ReportedEvent(claim(parts[0]), confidence, spans, "by a <rule>");
    }

    private static GoldEvent gold(String written) {
        Claim first = claim(written);
        return new GoldEvent(
                first,
                List.of(first.actor()),
                List.of(first.recipient()),
                List.of(new GoldEvent.Reading(first.type(), first.factuality())),
                GoldEvent.Weight.REQUIRED,
                false,
                Spans.NONE);
    }
}
