package org.demarche.source.vocabulary;

import java.util.Optional;
import org.demarche.actor.Party;
import org.demarche.ontology.EventClass;

/**
 * What the codes and names of a data set mean. Asked once for each distinct one, so it may take its
 * time.
 */
public interface Vocabulary {
    /** Who is meant; {@link Party#UNKNOWN}, perhaps with a sector, if the tables do not know. */
    Party party(String actor);

    /** What happened; empty if PLOVER has no such type. */
    Optional<EventClass> event(String code);

    /** The state a place lies in, alpha-3; empty if unknown. */
    Optional<String> state(String place);
}
