package org.demarche.record.aggregate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.ontology.EventType;
import org.demarche.ontology.QuadClass;

/** What the columns of the views hold, written into the file beside them. */
final class ViewWords {
    private ViewWords() {}

    /** Statements that keep the words of one grain's views. */
    static List<String> statements(Grain grain) {
        List<String> statements = new ArrayList<>();
        String period = grain.column();
        comment(
                statements,
                "exposure_" + period,
                "How much was reported at all, of whomever, by " + period + ".",
                exposure(grain));
        comment(
                statements,
                "dyad_" + period,
                "What one party did to another, by "
                        + period
                        + ", source and factuality: the counts that series are made of.",
                dyad(grain));
        return statements;
    }

    private static Map<String, String> exposure(Grain grain) {
        Map<String, String> words = new LinkedHashMap<>();
        source(words);
        period(words, grain);
        words.put(
                "documents",
                "articles published, with or without events; of a data set the documents its rows"
                        + " tell of, as it counts them, a row one if it does not");
        words.put("events", "events filed under the " + grain.column() + ", of any pair");
        return words;
    }

    private static Map<String, String> dyad(Grain grain) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("actor", "who acts: ISO 3166-1 alpha-3 or a short code; UNK if not told");
        words.put("recipient", "on whom, coded likewise");
        source(words);
        words.put("factuality", "as in event; actual for data sets");
        period(words, grain);
        words.put("events", "reports, each once");
        words.put("score_sum", "sum of Goldstein scores; grows with the amount of reporting");
        words.put("score_mean", "mean Goldstein score, -10 to +10; NULL where no event bears one");
        for (QuadClass quad : QuadClass.values()) {
            String name = quad.name().toLowerCase(Locale.ROOT);
            words.put(name, "events of " + name.replace('_', ' '));
        }
        for (EventType type : EventType.values()) {
            words.put(type.name().toLowerCase(Locale.ROOT), "events of type " + type);
        }
        words.put(
                "occurrences",
                "happenings, reports of one joined: each once, beside the report that tells it"
                        + " best, a mutual one with either side told to act; NULL while not counted"
                        + " since the pair changed, and for an unknown side or one party with"
                        + " itself");
        words.put("documents", "exposure: documents of the source in the period, of whomever");
        words.put("all_events", "exposure: events of the source in the period, of any pair");
        return words;
    }

    private static void source(Map<String, String> words) {
        words.put("dataset", "demarche for what this program read, else the name of the data set");
        words.put("outlet", "paper or agency, empty if unknown or for a data set");
    }

    private static void period(Map<String, String> words, Grain grain) {
        String period = grain.column();
        String what = grain == Grain.DAY ? "the day" : "first day of the month";
        words.put(period, what + "; NULL if not known to the " + period);
    }

    private static void comment(
            List<String> statements, String view, String what, Map<String, String> columns) {
        statements.add("COMMENT ON VIEW %s IS '%s'".formatted(view, what));
        columns.forEach(
                (column, words) ->
                        statements.add(
                                "COMMENT ON COLUMN %s.%s IS '%s'".formatted(view, column, words)));
    }
}
