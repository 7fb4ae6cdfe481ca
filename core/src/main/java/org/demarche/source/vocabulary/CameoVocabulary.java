package org.demarche.source.vocabulary;

import java.util.Optional;
import org.demarche.ontology.CameoCode;
import org.demarche.ontology.EventClass;

/** What data sets that number events as CAMEO does have in common. */
public interface CameoVocabulary extends Vocabulary {
    @Override
    default Optional<EventClass> event(String code) {
        return CameoCode.named(code).flatMap(CameoCode::event);
    }
}
