package org.demarche.coding.role;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.coding.party.Mention;

/** Lists of mentions compared by the parties they mean. */
final class Mentions {
    private Mentions() {}

    static Set<String> codes(List<Mention> mentions) {
        return mentions.stream().map(m -> m.party().code()).collect(Collectors.toUnmodifiableSet());
    }

    /** Those of all that mean none of the others' parties. */
    static List<Mention> without(List<Mention> all, List<Mention> others) {
        Set<String> codes = codes(others);
        return all.stream().filter(m -> !codes.contains(m.party().code())).toList();
    }
}
