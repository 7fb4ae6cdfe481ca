package org.demarche.review;

import org.demarche.evaluation.Claim;
import org.demarche.event.Factuality;
import org.demarche.ontology.EventType;

/** Claims with one thing changed. */
final class Edit {
    private Edit() {}

    static Claim actor(Claim claim, String code) {
        return new Claim(code, claim.recipient(), claim.type(), claim.factuality());
    }

    static Claim recipient(Claim claim, String code) {
        return new Claim(claim.actor(), code, claim.type(), claim.factuality());
    }

    static Claim type(Claim claim, EventType type) {
        return new Claim(claim.actor(), claim.recipient(), type, claim.factuality());
    }

    static Claim factuality(Claim claim, Factuality factuality) {
        return new Claim(claim.actor(), claim.recipient(), claim.type(), factuality);
    }
}
