package org.demarche.brief;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.actor.Party;
import org.demarche.actor.Sector;
import org.demarche.dyad.DyadRecord;
import org.demarche.event.Factuality;
import org.demarche.event.Status;
import org.demarche.record.Coverage;
import org.demarche.record.EventDraft;
import org.demarche.record.RecordedEvent;
import org.demarche.series.MonthRange;
import org.demarche.text.PartialDate;
import org.demarche.text.TextSpan;

/** Records of states that do not exist, for tests: Arvania, Belmora and Castria. */
final class Samples {
    static final UnaryOperator<String> NAMES =
            code ->
                    Map.of("XAR", "Arvania", "XBE", "Belmora", "XCA", "Castria")
                            .getOrDefault(code, code);

    static final Provenance PROVENANCE =
            new Provenance("sample.duckdb", "5f0c1a9be2d47733", "rules 0.1", 61480, 7);

    private static final List<String> OUTLETS =
            List.of("Harbour Gazette", "Cape Daily", "Strait Post", "Northern Wire");

    private static final Pattern MARK = Pattern.compile("\\{([atr]):([^}]*)\\}");

    private Samples() {}

    static MonthRange years(int from, int end) {
        return new MonthRange(YearMonth.of(from, 1), YearMonth.of(end, 1));
    }

    /** A record of {@code n} events over the range, more hostile in its last third. */
    static DyadRecord random(String a, String b, MonthRange range, int n, long seed) {
        Random random = new Random(seed);
        JsonNode templates = templates();
        List<RecordedEvent> events = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            int month = random.nextInt(range.length());
            boolean late = month > range.length() * 2 / 3;
            int half = templates.size() / 2 + 2;
            int pick =
                    random.nextDouble() < (late ? 0.85 : 0.3)
                            ? random.nextInt(half)
                            : half + random.nextInt(templates.size() - half);
            boolean forwards = random.nextDouble() < (pick < 6 ? 0.8 : 0.45);
            LocalDate day = range.from().plusMonths(month).atDay(1 + random.nextInt(28));
            events.add(
                    event(
                            templates.get(pick),
                            new String[] {forwards ? a : b, forwards ? b : a},
                            PartialDate.of(day),
                            "%016x".formatted(seed * 1000003 + i)));
        }
        events.sort(Comparator.comparing(RecordedEvent::date).reversed());
        return new DyadRecord(a, b, events, coverage(range, new Random(1)));
    }

    /** Reading grows a little and stops for five months. */
    static Coverage coverage(MonthRange range, Random random) {
        TreeMap<YearMonth, Integer> articles = new TreeMap<>();
        for (YearMonth month : range.months()) {
            int i = range.indexOf(month);
            if (range.length() < 30 || i < 20 || i > 24) {
                articles.put(month, 250 + i + random.nextInt(90));
            }
        }
        return new Coverage(articles);
    }

    private static RecordedEvent event(
            JsonNode template, String[] codes, PartialDate day, String id) {
        String actor = NAMES.apply(codes[0]);
        String marked =
                template.get("text")
                        .asText()
                        .replace("%A", actor)
                        .replace("%B", NAMES.apply(codes[1]));
        Map<String, TextSpan> spans = new HashMap<>();
        StringBuilder text = new StringBuilder();
        Matcher m = MARK.matcher(marked);
        int end = 0;
        while (m.find()) {
            text.append(marked.substring(end, m.start()));
            spans.put(m.group(1), new TextSpan(text.length(), text.length() + m.group(2).length()));
            text.append(m.group(2));
            end = m.end();
        }
        text.append(marked.substring(end));
        Status status =
                new Status(
                        Factuality.named(template.path("factuality").asText("actual"))
                                .orElseThrow(),
                        template.path("saidBy").asText("").replace("%a", codes[0]),
                        false);
        Sector sector = Sector.named(template.path("sector").asText("GOV")).orElseThrow();
        return new EventDraft()
                .dyad(new Party(codes[0], sector), Party.government(codes[1]))
                .what(template.get("what").asText())
                .status(status)
                .date(day)
                .sentence(text.toString())
                .spans(
                        spans.getOrDefault("t", TextSpan.NONE),
                        spans.getOrDefault("a", TextSpan.NONE),
                        spans.getOrDefault("r", TextSpan.NONE))
                .id(id)
                .outlet(OUTLETS.get(Math.floorMod(id.hashCode(), OUTLETS.size())))
                .build();
    }

    private static JsonNode templates() {
        try (InputStream in = Samples.class.getResourceAsStream("sentences.json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
