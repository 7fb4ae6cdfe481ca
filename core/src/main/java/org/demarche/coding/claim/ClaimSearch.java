package org.demarche.coding.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.actor.ActorKnowledge;
import org.demarche.claim.grammar.Claim;
import org.demarche.claim.grammar.ClaimReader;
import org.demarche.claim.grammar.Form;
import org.demarche.claim.grammar.Sides;
import org.demarche.claim.grammar.Understanding;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.party.AgentNouns;
import org.demarche.text.PartialDate;

/**
 * Claims that a sentence puts into somebody's mouth (“some claim that …”, “Yerevan insists that …”)
 * or makes itself (“never”, “unprecedented”, “only when”), read off its tree, and only those whose
 * reading agrees with the tree: the words that tell what is done belong to the predicate, and
 * whoever acts (in a passive, whoever it befalls) is named in the subject. Immutable; linear in the
 * words of the sentence, but for reading what was found.
 */
public final class ClaimSearch {
    /** Words by which a sentence claims something general, whoever speaks. */
    private static final Pattern GENERAL =
            Pattern.compile(
                    "\\b(?:never|refrain\\w*|ha(?:s|ve|d) not|no"
                            + " longer|avoid(?:s|ed)|unprecedented|for the first time|without"
                            + " precedent|turning"
                            + " point|watershed|tolerat\\w+|consistently|repeatedly|always|only \\w+"
                            + " (?:when|after|if)|only (?:when|after|if)|fits?"
                            + " (?:into|with|in)|(?:more|less)(?: \\w+)? than(?! \\d| an? | one| two|"
                            + " half| hundred| thousand)"
                            + "|(?:worsen|deteriorat|improv|increas|escalat|declin)\\w+)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** What is yet to come is no claim about the record. */
    private static final Pattern AHEAD =
            Pattern.compile(
                    "\\b(?:will|would|may|might|could|should|must)\\b", Pattern.CASE_INSENSITIVE);

    /** What everybody does all the time; a sentence that says no more claims nothing. */
    private static final Set<String> VAGUE = Set.of("deeds", "words", "dealings");

    /** Whole classes of acts; that some of them was done says too little. */
    private static final Set<String> BROAD =
            Set.of("hostile acts and words", "friendly acts and words", "ties");

    /** What the clause beneath says more of: whom it is against, what is agreed. */
    private static final Set<String> COMPLETED = Set.of("threats", "agreements", "rejections");

    /** Forms whose own words say what is claimed. */
    private static final Set<Form> TIES =
            Set.of(Form.WORSENED, Form.IMPROVED, Form.TURNED, Form.FITS, Form.TOLERATED);

    private static final Set<Form> COMPARED = Set.of(Form.MORE, Form.LESS);

    private final PartyNames names;
    private final ClaimReader reader;
    private final AgentNouns agents = AgentNouns.bundled();
    private final SayingVerbs verbs = SayingVerbs.bundled();

    public ClaimSearch(ActorKnowledge actors) {
        this.names = new PartyNames(actors);
        this.reader = new ClaimReader(actors);
    }

    /** Whether the tree of a sentence is worth a look: a look at its words costs less. */
    public boolean mayBeIn(String sentence) {
        return verbs.mayBeIn(sentence) || isGeneral(sentence);
    }

    /** Whether a sentence is worth a parse for its claims alone: not for plain report. */
    public boolean isLikelyIn(String sentence) {
        return verbs.mayBeStrongIn(sentence) || isGeneral(sentence);
    }

    /**
     * The claims of a sentence, in its order; of plain report only the general ones, and what a
     * party says of its own dealings.
     *
     * @param published the day that “last year” is seen from; unknown if there is none
     */
    public List<FoundClaim> in(ParsedSentence sentence, PartialDate published) {
        SayingSearch search =
                new SayingSearch(sentence, verbs, words -> names.one(words, published));
        List<Saying> all = new ArrayList<>(search.all());
        search.ofWriter().ifPresent(all::add);
        return all.stream()
                .filter(s -> isSettled(s) || s.holder().kind() == Holder.Kind.PARTY)
                .map(s -> read(s, published))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether it tells of acts of one kind by somebody who can act. */
    private boolean isDone(Saying saying, Claim claim) {
        boolean isComplete =
                !saying.predicate().isCut() || !COMPLETED.contains(claim.matter().name());
        boolean isActor = saying.subject().isPassive() || canAct(saying.subject().noun());
        boolean isDeed = !saying.predicate().isNoun();
        return isComplete && isActor && isDeed && !BROAD.contains(claim.matter().name());
    }

    private boolean canAct(String noun) {
        return noun.isEmpty() || agents.isAgent(noun) || verbs.isMeans(noun);
    }

    /** Whether it is a claim whoever makes it. */
    private static boolean isSettled(Saying saying) {
        return saying.isContested() || isGeneral(saying.words());
    }

    private static boolean isGeneral(String words) {
        return GENERAL.matcher(words).find() && !AHEAD.matcher(words).find();
    }

    private Optional<FoundClaim> read(Saying saying, PartialDate day) {
        String words = saying.words();
        if (words.isBlank() || words.length() > 1000 || Hedges.isHedged(words)) {
            return Optional.empty();
        }
        if (names.codes(words, day).size() < 2) {
            return Optional.empty();
        }
        Understanding read = reader.readMadeOn(words, day);
        return read.claim()
                .filter(c -> isAbout(saying, c, day))
                .filter(c -> isToldByPredicate(saying, read) && isEnded(saying, c))
                .filter(
                        c ->
                                !Hedges.isOfOthers(saying.subject().words())
                                        && !Hedges.isOff(read, c, day))
                .filter(c -> isSomebodys(saying) || c.form() != Form.DID)
                .filter(c -> isSettled(saying) || isOf(c.sides(), saying.holder().party()))
                .filter(c -> !VAGUE.contains(c.matter().name()))
                .filter(c -> c.form() != Form.DID || isDone(saying, c))
                .filter(c -> c.form() != Form.DID_NOT || !saying.predicate().isCut())
                .map(
                        c ->
                                new FoundClaim(
                                        saying.holder(),
                                        saying.span(),
                                        words,
                                        read,
                                        saying.subject().assumed()));
    }

    /** Whether the subject names who acts, or one of the two where their order means nothing. */
    private boolean isAbout(Saying saying, Claim claim, PartialDate day) {
        Set<String> named = names.codes(saying.subject().words(), day);
        Set<String> near = names.codes(saying.predicate().near(), day);
        Sides sides = claim.sides();
        if (sides.way() != Sides.Way.FORWARDS) {
            Set<String> all = new HashSet<>(near);
            all.addAll(named);
            boolean isJoined = named.contains(sides.actor()) && named.contains(sides.recipient());
            boolean isOfBoth = claim.matter().isMutual() || TIES.contains(claim.form());
            return all.contains(sides.actor())
                    && all.contains(sides.recipient())
                    && (isOfBoth || !isJoined);
        }
        String first = saying.subject().isPassive() ? sides.recipient() : sides.actor();
        String other = saying.subject().isPassive() ? sides.actor() : sides.recipient();
        return named.contains(first) && !named.contains(other) && near.contains(other);
    }

    private static boolean isOf(Sides sides, String party) {
        return sides.actor().equals(party) || sides.recipient().equals(party);
    }

    private static boolean isSomebodys(Saying saying) {
        return saying.holder().kind() != Holder.Kind.WRITER;
    }

    private static Stream<String> words(Understanding read, String as) {
        return read.taken().stream()
                .filter(t -> t.as().startsWith(as))
                .flatMap(t -> Stream.of(t.words().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
    }

    /**
     * What a claim that is asked for may mean and news seldom does: a reaction may be fire, a crash
     * an accident, who is treated is ill.
     */
    private static boolean isOtherInNews(String word) {
        return word.startsWith("respon")
                || word.startsWith("react")
                || word.startsWith("crash")
                || word.startsWith("treated");
    }

    private static boolean isToldByPredicate(Saying saying, Understanding read) {
        boolean isTurn = read.claim().filter(c -> TIES.contains(c.form())).isPresent();
        boolean isCompared = read.claim().map(Claim::form).filter(COMPARED::contains).isPresent();
        boolean isTold =
                words(read, "what: ")
                        .anyMatch(w -> saying.predicate().core().contains(w) && !isOtherInNews(w));
        boolean isManner =
                !isCompared || words(read, "how: ").anyMatch(saying.predicate().manner()::contains);
        return (isTold && isManner)
                || (isTurn && words(read, "how: ").anyMatch(saying.predicate().core()::contains));
    }

    /** That something stopped is told by the verb itself, not by what was demanded. */
    private static boolean isEnded(Saying saying, Claim claim) {
        return claim.form() != Form.STOPPED
                || saying.predicate().core().stream()
                        .anyMatch(w -> w.matches("stop.*|ceas.*|end.*|halt.*"));
    }
}
