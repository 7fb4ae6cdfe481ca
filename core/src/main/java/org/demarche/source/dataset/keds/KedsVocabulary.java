package org.demarche.source.dataset.keds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.demarche.actor.ActorKnowledge;
import org.demarche.actor.Party;
import org.demarche.actor.Sector;
import org.demarche.ontology.EventClass;
import org.demarche.source.vocabulary.CameoActors;
import org.demarche.source.vocabulary.CameoLabels;
import org.demarche.source.vocabulary.CodeTable;
import org.demarche.source.vocabulary.Vocabulary;

/** Actors and events of one dialect. */
record KedsVocabulary(Dialect dialect, Function<String, Party> parties) implements Vocabulary {
    private static final int GROUP = 3;
    private static final CodeTable WEIS = CodeTable.bundled("weis.csv");
    private static final CodeTable OLDER = CodeTable.bundled("keds-actors.csv");

    static KedsVocabulary of(Dialect dialect, ActorKnowledge knowledge) {
        CameoActors newer = new CameoActors(knowledge);
        return new KedsVocabulary(
                dialect, dialect.older() ? actor -> older(actor, knowledge) : newer::party);
    }

    boolean isWeis() {
        return dialect.weis();
    }

    /** Tells files apart in which one text means different things. */
    String name() {
        return (dialect.weis() ? "weis" : "cameo") + (dialect.older() ? "-old" : "");
    }

    private static Party older(String actor, ActorKnowledge knowledge) {
        Optional<String> whole = OLDER.meaning(actor);
        String first = actor.substring(0, Math.min(GROUP, actor.length()));
        Optional<String> code = whole.or(() -> OLDER.meaning(first));
        List<String> rest = new ArrayList<>();
        for (int i = GROUP; i + GROUP <= actor.length(); i += GROUP) {
            rest.add(actor.substring(i, i + GROUP));
        }
        Optional<Sector> sector = CameoActors.sector(rest);
        return code.map(c -> new Party(c, sector.orElse(ofWhole(c, knowledge))))
                .orElseGet(() -> new Party(Party.UNKNOWN.code(), sector.orElse(Sector.UNK)));
    }

    private static Sector ofWhole(String code, ActorKnowledge knowledge) {
        return knowledge.isState(code) ? Sector.GOV : Sector.IGO;
    }

    @Override
    public Party party(String actor) {
        return parties.apply(actor);
    }

    @Override
    public Optional<EventClass> event(String code) {
        return isWeis() ? WEIS.meaning(code).map(EventClass::parse) : CameoLabels.event(code);
    }

    @Override
    public Optional<String> state(String place) {
        return Optional.empty();
    }
}
