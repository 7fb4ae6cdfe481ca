package org.demarche.coding.role;

import java.util.List;
import org.demarche.coding.party.Mention;

/**
 * Who acts on whom in one happening.
 *
 * @param actors who acts; empty if that cannot be told
 * @param recipients on whom; empty if that cannot be told
 * @param areTogether whether the actors do it with each other, so that there is no recipient apart
 */
public record Roles(List<Mention> actors, List<Mention> recipients, boolean areTogether) {
    public Roles {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }
}
