package org.demarche.source.dataset.mapped;

import java.util.Optional;
import org.demarche.actor.ActorKnowledge;
import org.demarche.actor.Party;
import org.demarche.ontology.EventClass;
import org.demarche.source.vocabulary.CameoActors;
import org.demarche.source.vocabulary.CameoLabels;
import org.demarche.source.vocabulary.CodeTable;
import org.demarche.source.vocabulary.NamedParties;
import org.demarche.source.vocabulary.Vocabulary;
import org.demarche.text.PartialDate;

/** Codes and names of the kinds that a mapping says. */
final class MappedVocabulary implements Vocabulary {
    private static final CodeTable WEIS = CodeTable.bundled("weis.csv");

    private final Mapping mapping;
    private final NamedParties names;
    private final CameoActors codes;

    MappedVocabulary(Mapping mapping, ActorKnowledge actors) {
        this.mapping = mapping;
        this.names = new NamedParties(actors);
        this.codes = new CameoActors(actors);
    }

    @Override
    public Party party(String actor) {
        return switch (mapping.actors()) {
            case CAMEO -> codes.party(actor);
            case NAMES ->
                    names.code(actor).orElseGet(() -> names.party(actor, PartialDate.UNKNOWN));
        };
    }

    @Override
    public Optional<EventClass> event(String code) {
        return switch (mapping.codes()) {
            case CAMEO -> CameoLabels.event(code);
            case WEIS -> WEIS.meaning(code).map(EventClass::parse);
            case PLOVER -> plover(code);
        };
    }

    private static Optional<EventClass> plover(String code) {
        try {
            return Optional.of(EventClass.parse(code));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** SQL that says what is wrong with a code that was taken for a number. */
    Optional<String> lostZero(String column) {
        String test =
                switch (mapping.codes()) {
                    case CAMEO -> CameoLabels.lostZero(column);
                    case WEIS -> "length(" + column + ") < 3";
                    case PLOVER -> "";
                };
        return test.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "CASE WHEN %s THEN 'code ' || %s || ' has lost a leading zero; keep codes as text' END"
                                .formatted(test, column));
    }

    @Override
    public Optional<String> state(String place) {
        return names.state(place);
    }
}
