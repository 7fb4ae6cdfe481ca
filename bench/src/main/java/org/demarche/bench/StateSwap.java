package org.demarche.bench;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.actor.ActorKnowledge;
import org.demarche.actor.NameMatch;
import org.demarche.actor.Sector;
import org.demarche.text.Article;

/**
 * Exchanges the two states a passage is most about for two others, in every word that names them,
 * and puts articles and genitives right.
 */
final class StateSwap {
    private final Article article;
    private final List<NameMatch> names;
    private final List<String> mainStates;

    StateSwap(Article article, ActorKnowledge actors) {
        this.article = article;
        this.names = actors.find(article.body(), article.published());
        this.mainStates = mainStates();
    }

    Article original() {
        return article;
    }

    private List<String> mainStates() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (NameMatch name : names) {
            boolean state =
                    name.party().code().length() == 3 && name.party().sector() != Sector.IGO;
            if (state && name.party().sector() != Sector.REB) {
                counts.merge(name.party().code(), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(2)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether there are two states, named only in words other states have the like of. */
    boolean isPossible() {
        return mainStates.size() == 2
                && names.stream()
                        .filter(n -> mainStates.contains(n.party().code()))
                        .allMatch(n -> form(n).isPresent());
    }

    private Optional<StateForms.Form> form(NameMatch name) {
        return StateForms.formOf(name.kind(), name.span().of(article.body()));
    }

    /**
     * Whether one of the two that would come in is in the passage already, though not in its place.
     */
    boolean meets(List<StateForms> pair) {
        return names.stream()
                .map(n -> n.party().code())
                .anyMatch(
                        code ->
                                !mainStates.contains(code)
                                        && pair.stream().anyMatch(s -> s.code().equals(code)));
    }

    /** The article with the first main state made the first of the pair, the second the second. */
    Article to(List<StateForms> pair) {
        StringBuilder text = new StringBuilder();
        String body = article.body();
        int done = 0;
        for (NameMatch name : names) {
            int which = mainStates.indexOf(name.party().code());
            Optional<StateForms.Form> form = form(name);
            if (which < 0 || form.isEmpty()) {
                continue;
            }
            text.append(body, done, name.span().begin());
            String word = pair.get(which).in(form.get());
            fitArticle(text, word, form.get());
            text.append(word);
            done = name.span().end();
            if (body.startsWith("' ", done) || body.startsWith("’ ", done)) {
                text.append(word.endsWith("s") ? "'" : "'s");
                done++;
            }
        }
        text.append(body.substring(done));
        return Article.of(article.id(), article.published(), text.toString());
    }

    /** No "the" before a name, "an" before a vowel; what began a sentence keeps its capital. */
    private static void fitArticle(StringBuilder before, String word, StateForms.Form form) {
        boolean vowel = "AEIOU".indexOf(word.charAt(0)) >= 0;
        if (form == StateForms.Form.NAME && endsIn(before, "the ")) {
            before.setLength(before.length() - "the ".length());
        } else if (endsIn(before, " a ") && vowel) {
            before.insert(before.length() - 1, 'n');
        } else if (endsIn(before, " an ") && !vowel) {
            before.deleteCharAt(before.length() - 2);
        }
    }

    private static boolean endsIn(StringBuilder text, String end) {
        int from = text.length() - end.length();
        return from >= 0 && text.substring(from).equalsIgnoreCase(end);
    }

    /** A code as it was before the exchange. */
    String before(String code, List<StateForms> pair) {
        for (int i = 0; i < pair.size(); i++) {
            if (pair.get(i).code().equals(code)) {
                return mainStates.get(i);
            }
        }
        return code;
    }
}
