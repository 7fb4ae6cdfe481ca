package org.demarche.claim.grammar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.actor.ActorKnowledge;
import org.demarche.actor.Sector;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.SentenceParser;
import org.demarche.text.Article;
import org.demarche.text.PartialDate;
import org.demarche.text.Sentence;

/**
 * Claims that a sentence puts into somebody's mouth, read off its tree, and only those whose
 * reading agrees with the tree: the words that tell what is done belong to the predicate, and
 * whoever acts (in a passive, whoever it befalls) is named in the subject.
 */
final class SpokenClaims {
    /** What everybody does all the time; a sentence that says no more claims nothing. */
    private static final Set<String> VAGUE = Set.of("deeds", "words", "dealings");

    /** Forms whose own words say what is claimed. */
    private static final Set<Form> TIES =
            Set.of(Form.WORSENED, Form.IMPROVED, Form.TURNED, Form.FITS, Form.TOLERATED);

    /** What all but happened, or is nothing more than something. */
    private static final Pattern HEDGED =
            Pattern.compile(
                    "\\b(?:almost|nearly|all but|nothing more)\\b", Pattern.CASE_INSENSITIVE);

    private static final Set<Form> COMPARED = Set.of(Form.MORE, Form.LESS);

    private final ActorKnowledge actors;
    private final SentenceParser parser;
    private final ClaimReader reader;
    private final SayingVerbs verbs = SayingVerbs.bundled();

    SpokenClaims(ActorKnowledge actors, SentenceParser parser) {
        this.actors = actors;
        this.parser = parser;
        this.reader = new ClaimReader(actors);
    }

    /** Whether a sentence must be parsed to know. */
    boolean mayBeIn(String sentence) {
        return verbs.mayBeIn(sentence) || ClaimFinder.isGeneral(sentence);
    }

    /** The claims of a sentence; of plain report only the general ones. */
    List<FoundClaim> in(Article article, Sentence sentence) {
        ParsedSentence parsed = parser.parse(sentence);
        SayingSearch search =
                new SayingSearch(parsed, verbs, words -> party(words, article.published()));
        List<Saying> all = new ArrayList<>(search.all());
        search.ofWriter().ifPresent(all::add);
        return all.stream()
                .filter(s -> s.isContested() || ClaimFinder.isGeneral(s.words()))
                .map(s -> read(article, sentence, s))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<FoundClaim> read(Article article, Sentence sentence, Saying saying) {
        String words = saying.words();
        if (words.isBlank() || words.length() > 1000 || HEDGED.matcher(words).find()) {
            return Optional.empty();
        }
        Understanding read = reader.read(saying.words(), article.published());
        return read.claim()
                .filter(c -> isAbout(saying, c, article.published()))
                .filter(c -> isToldByPredicate(saying, read) && isEnded(saying, c))
                .filter(c -> !VAGUE.contains(c.matter().name()))
                .map(
                        c ->
                                new FoundClaim(
                                        article.id(),
                                        sentence,
                                        saying.holder(),
                                        saying.words(),
                                        read,
                                        saying.assumed()));
    }

    /** Whether the subject names who acts, or one of the two where their order means nothing. */
    private boolean isAbout(Saying saying, Claim claim, PartialDate day) {
        Set<String> named = codes(saying.subject(), day);
        Set<String> near = codes(saying.near(), day);
        Sides sides = claim.sides();
        if (sides.way() != Sides.Way.FORWARDS) {
            Set<String> all = new HashSet<>(near);
            all.addAll(named);
            return all.contains(sides.actor()) && all.contains(sides.recipient());
        }
        String first = saying.isPassive() ? sides.recipient() : sides.actor();
        String other = saying.isPassive() ? sides.actor() : sides.recipient();
        return named.contains(first) && !named.contains(other) && near.contains(other);
    }

    private static Stream<String> words(Understanding read, String as) {
        return read.taken().stream()
                .filter(t -> t.as().startsWith(as))
                .flatMap(t -> Stream.of(t.words().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
    }

    /** In a claim that is asked for a reaction is a kind one; in news it may be fire. */
    private static boolean isReaction(String word) {
        return word.startsWith("respon") || word.startsWith("react");
    }

    private Set<String> codes(String words, PartialDate day) {
        return actors.find(words, day).stream()
                .filter(m -> m.party().sector() != Sector.BUS)
                .map(m -> m.party().code())
                .collect(Collectors.toSet());
    }

    private static boolean isToldByPredicate(Saying saying, Understanding read) {
        boolean isTurn = read.claim().filter(c -> TIES.contains(c.form())).isPresent();
        boolean isCompared = read.claim().map(Claim::form).filter(COMPARED::contains).isPresent();
        boolean isTold =
                words(read, "what: ").anyMatch(w -> saying.core().contains(w) && !isReaction(w));
        boolean isManner = !isCompared || words(read, "how: ").anyMatch(saying.manner()::contains);
        return (isTold && isManner)
                || (isTurn && words(read, "how: ").anyMatch(saying.core()::contains));
    }

    /** That something stopped is told by the verb itself, not by what was demanded. */
    private static boolean isEnded(Saying saying, Claim claim) {
        return claim.form() != Form.STOPPED
                || saying.core().stream().anyMatch(w -> w.matches("stop.*|ceas.*|end.*|halt.*"));
    }

    /** The one state or organisation that words name; a firm is not its state. */
    private Optional<String> party(String words, PartialDate day) {
        List<String> codes =
                actors.find(words, day).stream()
                        .filter(m -> m.party().isKnown())
                        .filter(m -> m.party().sector() != Sector.BUS)
                        .map(m -> m.party().code())
                        .distinct()
                        .toList();
        return codes.size() == 1 ? Optional.of(actors.displayName(codes.get(0))) : Optional.empty();
    }
}
