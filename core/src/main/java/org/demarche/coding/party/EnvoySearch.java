package org.demarche.coding.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.actor.NameKind;
import org.demarche.actor.NameMatch;
import org.demarche.actor.Sector;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.Relation;
import org.demarche.coding.parse.Word;
import org.demarche.coding.party.Mention.How;

/**
 * Tells for whom somebody speaks who held an office at home: UN envoy Margot Wallström is the UN's,
 * whatever she was minister of.
 */
final class EnvoySearch {
    /** Who serves a body of states; its ambassador is somebody's at that body. */
    private static final Set<String> SERVING =
            Set.of(
                    "envoy",
                    "negotiator",
                    "commissioner",
                    "rapporteur",
                    "mediator",
                    "inspector",
                    "representative",
                    "coordinator",
                    "official",
                    "chief",
                    "secretary",
                    "spokesman",
                    "spokeswoman",
                    "investigator",
                    "president");

    private final ParsedSentence sentence;
    private final NounNames names;

    EnvoySearch(ParsedSentence sentence, NounNames names) {
        this.sentence = sentence;
        this.names = names;
    }

    /** The bodies that a person's title says he serves; none if it says nothing of the kind. */
    List<Mention> senders(Word person) {
        List<Word> titles =
                sentence.dependentsOf(person).stream()
                        .filter(d -> SERVING.contains(d.lemma()) && isTitle(person, d))
                        .toList();
        List<Mention> found = new ArrayList<>();
        for (Word title : titles) {
            addBodies(title, title, person, found);
            if (title.index() < person.index()) {
                addBodies(person, title, person, found);
            }
        }
        return List.copyOf(found);
    }

    private static boolean isTitle(Word person, Word title) {
        boolean before = title.index() < person.index() && title.relation() == Relation.COMPOUND;
        return before || title.relation() == Relation.APPOSITION;
    }

    private void addBodies(Word over, Word title, Word person, List<Mention> found) {
        for (Word d : sentence.dependentsOf(over)) {
            if (d.index() >= title.index()) {
                continue;
            }
            for (NameMatch name : names.on(d)) {
                boolean body =
                        name.kind() == NameKind.ORGANISATION
                                && name.party().sector() == Sector.IGO
                                && found.stream().noneMatch(m -> m.party().equals(name.party()));
                if (body) {
                    found.add(
                            new Mention(name.party(), name.span().union(person.span()), How.AGENT));
                }
            }
        }
    }
}
