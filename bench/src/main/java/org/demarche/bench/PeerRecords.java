package org.demarche.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.demarche.Demarche;
import org.demarche.actor.ActorKnowledge;
import org.demarche.actor.Party;
import org.demarche.coding.Scope;
import org.demarche.event.Event;
import org.demarche.ontology.CameoCode;
import org.demarche.ontology.EventClass;
import org.demarche.source.vocabulary.CameoActors;
import org.demarche.text.Article;
import org.demarche.text.FormatException;
import org.demarche.text.PartialDate;

/**
 * Holds the coder to the CAMEO records of another coder's test suite: which of them it finds, and
 * in how many sentences it finds all of them and tells of nothing else.
 *
 * <p>Parties are compared as CAMEO calls them, by their country, or what kind of body they are and
 * which: a record's {@code ---} is nobody known. A record is found if an event has its source and
 * target, either way round for mutual types, and is written as a code of its root or is of a type
 * that some code of that root maps to. Events count against a sentence if they are told as having
 * happened between two different known parties.
 *
 * <p>Arguments: JSON lines with {@code id}, {@code text}, {@code date} (yyyyMMdd) and {@code
 * events} of {@code source}, {@code target} and {@code code}; then {@code --misses} to print what
 * differs.
 */
final class PeerRecords {
    private static final SortedMap<String, String> CALLED =
            CameoActors.written(ActorKnowledge.bundled());

    private PeerRecords() {}

    /** One record of the other coder. */
    private record Peer(String source, String target, String code) {
        private static final int GROUP = 3;

        static Peer of(JsonNode event) {
            return new Peer(
                    country(event.path("source").asText()),
                    country(event.path("target").asText()),
                    event.path("code").asText());
        }

        /** The country of a code, or its body: the United Nations, the Union. */
        private static String country(String code) {
            if (code.startsWith("IGOEUR")) {
                return "IGOEEC";
            }
            int length = code.startsWith("IGO") || code.startsWith("IMG") ? 2 * GROUP : GROUP;
            return code.substring(0, Math.min(length, code.length()));
        }

        private static String party(Party party) {
            return party.isKnown()
                    ? country(CALLED.getOrDefault(party.code(), party.code()))
                    : "---";
        }

        boolean isToldBy(Event event) {
            String actor = party(event.dyad().actor());
            String recipient = party(event.dyad().recipient());
            boolean same = actor.equals(source) && recipient.equals(target);
            boolean mirrored = actor.equals(target) && recipient.equals(source);
            return (same || (mirrored && event.what().type().isMutual())) && isRoot(event.what());
        }

        private boolean isRoot(EventClass what) {
            String root = code.substring(0, 2);
            return CameoCode.of(what).root().equals(root)
                    || CameoCode.all().stream()
                            .filter(c -> c.root().equals(root))
                            .flatMap(c -> c.event().stream())
                            .anyMatch(e -> e.type() == what.type());
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
                            .filter(PeerRecords::isBetweenTwo)
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
        return demarche.code(article, Scope.ALL).events();
    }

    private static boolean isBetweenTwo(Event event) {
        Party actor = event.dyad().actor();
        Party recipient = event.dyad().recipient();
        return event.status().isActual()
                && actor.isKnown()
                && recipient.isKnown()
                && !actor.code().equals(recipient.code());
    }

    /** The day of {@code yyyyMMdd}; unknown where it is written otherwise. */
    private static PartialDate published(String day) {
        return day.matches("\\d{8}")
                ? PartialDate.parse(
                        day.substring(0, 4) + "-" + day.substring(4, 6) + "-" + day.substring(6))
                : PartialDate.UNKNOWN;
    }
}
