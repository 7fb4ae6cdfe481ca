package org.demarche.claim.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.claim.grammar.PhraseBook.Hit;

/** All tables of phrases. */
record Phrases(PhraseBook forms, PhraseBook voices, MatterBook matters, EventWords events) {
    static Phrases bundled() {
        MatterBook matters = new MatterBook();
        return new Phrases(
                PhraseBook.bundled("forms.txt"),
                PhraseBook.bundled("voices.txt"),
                matters,
                new EventWords(matters));
    }

    /**
     * What was found in a text.
     *
     * @param forms how it asserts
     * @param voices who speaks
     * @param matters what is done
     */
    record Found(List<Hit> forms, List<Hit> voices, List<Hit> matters) {
        Optional<Hit> form(String... names) {
            return forms.stream().filter(h -> List.of(names).contains(h.key())).findFirst();
        }
    }

    /** Takes all phrases, at each word the longest. */
    Found takeFrom(ClaimText text) {
        Found found = new Found(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        int i = 0;
        while (i < text.size()) {
            Optional<Hit> form = forms.at(text, i);
            Optional<Hit> matter = matters.at(text, i);
            Optional<Hit> voice = voices.at(text, i);
            int longest = Math.max(length(form), Math.max(length(matter), length(voice)));
            if (longest == 0) {
                i++;
                continue;
            }
            if (length(form) == longest) {
                found.forms().add(form.orElseThrow());
            } else if (length(matter) == longest) {
                found.matters().add(matter.orElseThrow());
            } else {
                found.voices().add(voice.orElseThrow());
            }
            text.take(i, i + longest);
            i += longest;
        }
        return found;
    }

    private static int length(Optional<Hit> hit) {
        return hit.map(Hit::length).orElse(0);
    }
}
