package org.demarche.record.load;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.actor.Party;
import org.demarche.ontology.EventClass;
import org.demarche.ontology.Mode;
import org.demarche.source.vocabulary.Vocabulary;

/**
 * What codes and names mean, in tables that rows are joined with: the vocabulary is asked once for
 * each distinct one.
 */
final class Meanings {
    private static final String UNKNOWN = Party.UNKNOWN.code();

    private final Sql sql;
    private final Vocabulary vocabulary;

    Meanings(Sql sql, Vocabulary vocabulary) {
        this.sql = sql;
        this.vocabulary = vocabulary;
    }

    /** Makes the tables empty, as another file's codes may mean something else. */
    void begin() throws SQLException {
        sql.run(
                "CREATE OR REPLACE TEMP TABLE party_meaning"
                        + " (raw VARCHAR, code VARCHAR, sector VARCHAR)");
        sql.run("CREATE OR REPLACE TEMP TABLE state_meaning (raw VARCHAR, code VARCHAR)");
        sql.run(
                "CREATE OR REPLACE TEMP TABLE event_meaning (raw VARCHAR, type VARCHAR,"
                        + " mode VARCHAR, quad VARCHAR, score VARCHAR, mutual VARCHAR)");
    }

    /** Learns what is new in the staged rows. */
    void learn() throws SQLException {
        parties(
                unknown(
                        "party_meaning",
                        "SELECT actor FROM staged UNION SELECT recipient FROM staged"));
        states(unknown("state_meaning", "SELECT DISTINCT place_state FROM staged"));
        events(unknown("event_meaning", "SELECT DISTINCT code FROM staged"));
    }

    private List<String> unknown(String table, String used) throws SQLException {
        return sql.texts(
                "SELECT raw FROM (%s) AS used(raw) ANTI JOIN %s USING (raw) ORDER BY raw"
                        .formatted(used, table));
    }

    private void parties(List<String> raws) throws SQLException {
        List<String> codes = new ArrayList<>();
        List<String> sectors = new ArrayList<>();
        for (String raw : raws) {
            Party party = raw.isEmpty() ? Party.UNKNOWN : vocabulary.party(raw);
            codes.add(party.code());
            sectors.add(party.sector().name());
        }
        sql.fill("party_meaning", List.of(raws, codes, sectors));
    }

    private void states(List<String> raws) throws SQLException {
        List<String> codes = new ArrayList<>();
        for (String raw : raws) {
            codes.add(raw.isEmpty() ? UNKNOWN : vocabulary.state(raw).orElse(UNKNOWN));
        }
        sql.fill("state_meaning", List.of(raws, codes));
    }

    private void events(List<String> raws) throws SQLException {
        List<String> types = new ArrayList<>();
        List<String> modes = new ArrayList<>();
        List<String> quads = new ArrayList<>();
        List<String> scores = new ArrayList<>();
        List<String> mutual = new ArrayList<>();
        for (String raw : raws) {
            Optional<EventClass> event = vocabulary.event(raw);
            types.add(event.map(e -> e.type().name()).orElse(UNKNOWN));
            modes.add(event.flatMap(EventClass::mode).map(Mode::label).orElse(""));
            quads.add(event.map(e -> e.type().quad().name()).orElse(""));
            scores.add(event.map(e -> Double.toString(e.score())).orElse(""));
            mutual.add(Boolean.toString(event.map(e -> e.type().isMutual()).orElse(false)));
        }
        sql.fill("event_meaning", List.of(raws, types, modes, quads, scores, mutual));
    }
}
