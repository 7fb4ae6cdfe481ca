package org.demarche.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.Demarche;
import org.demarche.coding.Scope;
import org.demarche.event.Event;
import org.demarche.event.Factuality;
import org.demarche.ontology.CameoCode;
import org.demarche.ontology.EventType;
import org.demarche.text.Article;
import org.demarche.text.FormatException;
import org.demarche.text.PartialDate;

/**
 * Holds the coder to the CAMEO records of another coder's test suite: which of them it finds, and
 * in how many sentences it finds all of them and tells of nothing else.
 *
 * <p>A record is found if an event between two known parties has its source and target, by the
 * first three letters of their codes (UNO and EUR for the UN and the EU), either way round for
 * mutual types, and a type that some code of its CAMEO root maps to. What is not told as having
 * happened counts for records but not against sentences.
 *
 * <p>Arguments: JSON lines with {@code id}, {@code text}, {@code date} (yyyyMMdd) and {@code
 * events} of {@code source}, {@code target} and {@code code}; then {@code --misses} to print what
 * differs.
 */
final class PeerRecords {
    private static final int LETTERS = 3;

    private PeerRecords() {}

    /** One record of the other coder. */
    private record Peer(String source, String target, String code) {
        static Peer of(JsonNode event) {
            return new Peer(
                    party(event.path("source").asText()),
                    party(event.path("target").asText()),
                    event.path("code").asText());
        }

        private static String party(String code) {
            if (code.startsWith("IGOUNO")) {
                return "UNO";
            }
            return code.startsWith("IGOEUR")
                    ? "EUR"
                    : code.substring(0, Math.min(LETTERS, code.length()));
        }

        boolean isToldBy(Event event) {
            String actor = party(event.dyad().actor().code());
            String recipient = party(event.dyad().recipient().code());
            EventType type = event.what().type();
            boolean same = actor.equals(source) && recipient.equals(target);
            boolean mirrored = actor.equals(target) && recipient.equals(source);
            return (same || (mirrored && type.isMutual())) && types().contains(type);
        }

        private Set<EventType> types() {
            return CameoCode.all().stream()
                    .filter(c -> c.root().equals(code.substring(0, 2)))
                    .flatMap(c -> c.event().stream())
                    .map(e -> e.type())
                    .collect(Collectors.toSet());
        }
    }

    /** Prints the figures. */
    public static void main(String[] args) throws IOException, FormatException {
        Demarche demarche = Demarche.load(Caches.folder());
        boolean misses = List.of(args).contains("--misses");
        int sentences = 0;
        int exact = 0;
        int records = 0;
        int found = 0;
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            JsonNode row = new ObjectMapper().readTree(line);
            List<Peer> asked = new ArrayList<>();
            row.path("events").forEach(e -> asked.add(Peer.of(e)));
            List<Event> told = told(demarche, row);
            long met = asked.stream().filter(p -> told.stream().anyMatch(p::isToldBy)).count();
            boolean more =
                    told.stream()
                            .filter(e -> e.status().factuality() == Factuality.ACTUAL)
                            .anyMatch(e -> asked.stream().noneMatch(p -> p.isToldBy(e)));
            sentences++;
            exact += met == asked.size() && !more ? 1 : 0;
            records += asked.size();
            found += (int) met;
            if (misses && (met < asked.size() || more)) {
                System.out.printf("%s%n  %s%n  %s%n", row.path("text").asText(), asked, told);
            }
        }
        System.out.printf(
                "%d of %d sentences exact, %d of %d records found%n",
                exact, sentences, found, records);
    }

    private static List<Event> told(Demarche demarche, JsonNode row) {
        PartialDate published = published(row.path("date").asText());
        Article article = Article.of(row.path("id").asText(), published, row.path("text").asText());
        return demarche.code(article, Scope.ALL).events().stream()
                .filter(e -> e.dyad().actor().isKnown() && e.dyad().recipient().isKnown())
                .filter(e -> !e.dyad().actor().code().equals(e.dyad().recipient().code()))
                .toList();
    }

    /** The day of {@code yyyyMMdd}; unknown where it is written otherwise. */
    private static PartialDate published(String day) {
        return day.matches("\\d{8}")
                ? PartialDate.parse(
                        day.substring(0, 4) + "-" + day.substring(4, 6) + "-" + day.substring(6))
                : PartialDate.UNKNOWN;
    }
}
