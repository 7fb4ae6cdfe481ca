package org.demarche.claim.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.claim.grammar.PhraseBook.Hit;
import org.demarche.claim.grammar.Sides.Voice;

/**
 * A stretch of a claim's words with the phrases found in it.
 *
 * @param text the claim
 * @param from index of its first word
 * @param end index after its last
 * @param matters phrases that say what is done
 * @param voices phrases that say who speaks
 * @param book what the phrases stand for
 */
record Clause(
        ClaimText text, int from, int end, List<Hit> matters, List<Hit> voices, MatterBook book) {
    Clause {
        int first = from;
        int last = end;
        matters = matters.stream().filter(h -> h.from() >= first && h.from() < last).toList();
        voices = voices.stream().filter(h -> h.from() >= first && h.from() < last).toList();
    }

    /** The same phrases within fewer words. */
    Clause within(int first, int last) {
        return new Clause(text, first, last, matters, voices, book);
    }

    List<Mention> of(List<Mention> mentions) {
        return mentions.stream().filter(m -> m.from() >= from && m.from() < end).toList();
    }

    boolean has(Set<String> words) {
        for (int i = from; i < end; i++) {
            if (words.contains(text.key(i))) {
                return true;
            }
        }
        return false;
    }

    boolean hasPhrase(String... phrases) {
        StringBuilder all = new StringBuilder(" ");
        for (int i = from; i < end; i++) {
            all.append(text.key(i)).append(' ');
        }
        for (String phrase : phrases) {
            if (all.indexOf(" " + phrase + " ") >= 0) {
                return true;
            }
        }
        return false;
    }

    /** What is done: the first phrase that is not about ties, and what is joined to it. */
    Optional<Matter> matter() {
        Optional<Hit> first = matters.stream().filter(h -> !isGeneral(h)).findFirst();
        if (first.isEmpty()) {
            return matters.stream().findFirst().map(h -> book.matter(h.key()));
        }
        Matter matter = book.matter(first.get().key());
        int end = first.get().end();
        for (Hit next : matters) {
            boolean isJoined =
                    next.from() == end + 1
                            && (text.key(end).equals("and") || text.key(end).equals("or"));
            if (isJoined && !next.key().equals(first.get().key())) {
                matter = matter.or(book.matter(next.key()));
                end = next.end();
            }
        }
        return Optional.of(matter);
    }

    private boolean isGeneral(Hit hit) {
        return book.isTie(hit.key()) || book.matter(hit.key()).classes().equals("all types");
    }

    boolean isMutual() {
        return matter().filter(Matter::isMutual).isPresent();
    }

    /** Whether it speaks of ties only. */
    boolean isTie() {
        return !matters.isEmpty() && matters.stream().allMatch(h -> book.isTie(h.key()));
    }

    boolean matterBefore(int index) {
        return matters.stream().anyMatch(h -> h.from() < index);
    }

    /** Who speaks, if that is told before what is done or right after a word. */
    Optional<Voice> voiceAfter(int index) {
        int matter = matters.stream().mapToInt(Hit::from).filter(i -> i >= index).min().orElse(end);
        return voices.stream()
                .filter(h -> h.from() >= index && h.from() < Math.min(matter, index + 4))
                .findFirst()
                .map(h -> Voice.valueOf(h.key()));
    }
}
