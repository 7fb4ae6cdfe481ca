package org.demarche.coding.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.actor.Party;
import org.demarche.actor.Sector;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.Word;
import org.demarche.coding.party.Mention.How;

/** Gives a party the sector its noun tells: Russian troops are MIL, a Russian court JUD. */
final class SectorFinder {
    /** How many words before a noun may belong to its name: the foreign intelligence service. */
    private static final int WORDS_BEFORE = 3;

    private final ParsedSentence sentence;
    private final AgentNouns agents;

    SectorFinder(ParsedSentence sentence, AgentNouns agents) {
        this.sentence = sentence;
        this.agents = agents;
    }

    /** Gives the sector that the noun tells; what is no agent keeps the owner's. */
    Mention with(Mention mention, Word head) {
        Optional<Sector> sector = agents.sectorOf(lemmasBefore(head), head.lemma());
        boolean open =
                switch (mention.party().sector()) {
                    case GOV, IGO, UNK -> true;
                    default -> false;
                };
        if (sector.isEmpty() || !open) {
            return mention;
        }
        boolean organisation = mention.party().sector() == Sector.IGO;
        Party party =
                organisation ? mention.party() : new Party(mention.party().code(), sector.get());
        return mention.as(party, mention.how() == How.REFERENCE ? How.REFERENCE : How.AGENT);
    }

    private List<String> lemmasBefore(Word head) {
        List<String> lemmas = new ArrayList<>();
        for (int i = Math.max(0, head.index() - WORDS_BEFORE); i < head.index(); i++) {
            lemmas.add(sentence.word(i).lemma());
        }
        if (lemmas.size() > 1) {
            lemmas.add(lemmas.get(lemmas.size() - 2) + " " + lemmas.get(lemmas.size() - 1));
        }
        return lemmas;
    }
}
