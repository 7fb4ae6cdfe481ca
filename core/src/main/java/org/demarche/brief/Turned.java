package org.demarche.brief;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.demarche.change.NearestTurns;
import org.demarche.turning.Driver;
import org.demarche.turning.PairEpisode;
import org.demarche.turning.PairTurn;
import org.demarche.turning.PairTurns;
import org.demarche.turning.report.TurnWords;
import org.demarche.wording.Articles;
import org.demarche.wording.Words;

/**
 * When the ties of a brief's pair turned, in sentences that lead to what they rest on; one
 * paragraph for all in short, then one for each turn.
 */
final class Turned {
    private final TurnWords words;
    private final Places places;

    private Turned(TurnWords words, Places places) {
        this.words = words;
        this.places = places;
    }

    /** The paragraphs; none if nobody looked for turns. */
    static List<List<LeadSentence>> of(Brief brief, Places places) {
        List<List<LeadSentence>> paragraphs = new ArrayList<>();
        for (PairTurns turns : brief.turned()) {
            TurnWords words = new TurnWords(turns, brief.names());
            List<LeadSentence> all = new ArrayList<>();
            all.add(LeadSentence.plain(words.summary()));
            turns.report()
                    .nearest()
                    .filter(NearestTurns::standsOut)
                    .ifPresent(n -> all.add(LeadSentence.plain(words.nearest())));
            all.addAll(episodes(turns, words, places));
            paragraphs.add(all);
            Turned turned = new Turned(words, places);
            turns.turns().forEach(turn -> paragraphs.add(turned.paragraph(turn)));
        }
        Articles articles = brief.articles();
        return paragraphs.stream()
                .map(p -> p.stream().map(s -> s.with(articles)).toList())
                .toList();
    }

    private static List<LeadSentence> episodes(PairTurns turns, TurnWords words, Places places) {
        List<LeadSentence> sentences = new ArrayList<>();
        String before = words.episodes() + " ";
        for (PairEpisode episode : turns.episodes()) {
            boolean isLast = sentences.size() + 1 == turns.episodes().size();
            String target = places.month(YearMonth.from(episode.first().from()));
            String end = isLast ? "." : ";";
            sentences.add(new LeadSentence(before, words.episode(episode), target, end));
            before = "";
        }
        return sentences;
    }

    private List<LeadSentence> paragraph(PairTurn turn) {
        List<LeadSentence> sentences = new ArrayList<>();
        sentences.add(
                new LeadSentence(
                        "",
                        words.headline(turn),
                        places.month(YearMonth.from(turn.when().period().from())),
                        " (" + words.certainty(turn) + ")."));
        driver("The weightiest deed then: ", turn.drivers().deeds(), sentences);
        driver("The weightiest word: ", turn.drivers().words(), sentences);
        sentences.add(LeadSentence.plain(words.before(turn)));
        sentences.add(LeadSentence.plain(words.after(turn)));
        sentences.add(LeadSentence.plain(Words.capital(words.placebo(turn))));
        return sentences;
    }

    private void driver(String before, List<Driver> drivers, List<LeadSentence> sentences) {
        drivers.stream()
                .findFirst()
                .ifPresent(
                        d ->
                                sentences.add(
                                        new LeadSentence(
                                                before,
                                                words.driver(d),
                                                places.event(d.told()),
                                                ".")));
    }
}
