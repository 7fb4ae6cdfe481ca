package org.demarche.claim.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.actor.ActorKnowledge;
import org.demarche.coding.parse.SentenceParser;
import org.demarche.text.Article;
import org.demarche.text.Sentence;
import org.demarche.text.SentenceSplitter;

/**
 * Finds claims that articles put into somebody's mouth (“some claim that …”, “Yerevan insists that
 * …”) or make themselves (“never”, “unprecedented”, “only when”), and reads them.
 *
 * <p>With a parser it goes by the trees of sentences ({@code sayings.txt}): who says, insists,
 * denies or is accused of what. Without one it goes by the table {@code frames.txt} and by the
 * order of words, and offers what may be a claim, for a person to choose from. A party that a claim
 * of the writer leaves out is taken from the article: the one named most beside the other. Linear
 * in the length of the article, but for the parser.
 */
public final class ClaimFinder {
    private static final Pattern WHILE =
            Pattern.compile(
                    "^(?:while|although|though|whereas) (.+?)(?:, |,[”\"] ?)(.+)$",
                    Pattern.CASE_INSENSITIVE);

    /** Words by which a sentence claims something general, whoever speaks. */
    private static final Pattern GENERAL =
            Pattern.compile(
                    "\\b(?:never|refrain\\w*|ha(?:s|ve|d) not|no longer|avoid(?:s|ed)|unprecedented"
                            + "|for the first time|without precedent|turning point|watershed|tolerat\\w+"
                            + "|consistently|repeatedly|always|only \\w+ (?:when|after|if)|only (?:when|after|if)"
                            + "|fits? (?:into|with|in)|(?:more|less)(?: \\w+)? than(?! \\d| an? | one| two| half| hundred| thousand)"
                            + "|(?:worsen|deteriorat|improv|increas|escalat|declin)\\w+)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern DENIES =
            Pattern.compile("\\bden(?:y|ies|ied)\\b", Pattern.CASE_INSENSITIVE);

    /** What is yet to come is no claim about the record. */
    private static final Pattern AHEAD =
            Pattern.compile(
                    "\\b(?:will|would|may|might|could|should|must)\\b", Pattern.CASE_INSENSITIVE);

    private final ActorKnowledge actors;
    private final ClaimReader reader;
    private final List<Frame> frames = Frame.bundled();
    private final Optional<SpokenClaims> spoken;

    /** By words alone, where a parser costs too much. */
    public ClaimFinder(ActorKnowledge actors) {
        this(actors, Optional.empty());
    }

    /** By the trees of sentences. */
    public ClaimFinder(ActorKnowledge actors, SentenceParser parser) {
        this(actors, Optional.of(new SpokenClaims(actors, parser)));
    }

    private ClaimFinder(ActorKnowledge actors, Optional<SpokenClaims> spoken) {
        this.actors = actors;
        this.reader = new ClaimReader(actors);
        this.spoken = spoken;
    }

    /** A way to put a claim into somebody's mouth. */
    private record Frame(boolean isContested, Pattern pattern) {
        static List<Frame> bundled() {
            List<Frame> frames = new ArrayList<>();
            for (String line : PhraseBook.lines("frames.txt")) {
                int colon = line.indexOf(" : ");
                String regex =
                        line.substring(colon + 3)
                                .replace("WHO", "(?<who>[^,;:]{2,60}?)")
                                .replace("CLAIM", "(?<claim>.{10,}?)[.!?”\"]*$");
                frames.add(
                        new Frame(
                                line.startsWith("contested"),
                                Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.DOTALL)));
            }
            return List.copyOf(frames);
        }
    }

    /** Words that may be a claim. */
    private record Offer(String holder, String words, boolean isContested) {}

    /** The claims of an article, in its order. */
    public List<FoundClaim> in(Article article) {
        List<FoundClaim> found = new ArrayList<>();
        Map<String, Integer> named = named(article);
        for (Sentence sentence : new SentenceSplitter().split(article.body())) {
            if (spoken.isPresent()) {
                if (spoken.get().mayBeIn(sentence.text())) {
                    found.addAll(spoken.get().in(article, sentence));
                }
            } else {
                for (Offer offer : offers(sentence.text().strip().replaceAll("\\s+", " "))) {
                    read(article, sentence, offer, named).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** Whether words claim something general and not what is yet to come. */
    static boolean isGeneral(String words) {
        return GENERAL.matcher(words).find() && !AHEAD.matcher(words).find();
    }

    private Map<String, Integer> named(Article article) {
        Map<String, Integer> counts = new TreeMap<>();
        actors.find(article.body(), article.published()).stream()
                .filter(m -> m.party().isKnown() && actors.isState(m.party().code()))
                .forEach(m -> counts.merge(m.party().code(), 1, Integer::sum));
        return counts;
    }

    private List<Offer> offers(String sentence) {
        for (Frame frame : frames) {
            Matcher m = frame.pattern().matcher(sentence);
            if (m.find()) {
                String who = m.pattern().pattern().contains("<who>") ? told(m.group("who")) : "";
                String said = sentence.substring(m.start(), m.start("claim"));
                String not = DENIES.matcher(said).find() ? "It is not so that " : "";
                return parts(m.group("claim")).stream()
                        .map(w -> new Offer(who, not + w, frame.isContested()))
                        .toList();
            }
        }
        return parts(sentence).stream().map(w -> new Offer("", w, false)).toList();
    }

    private static String told(@org.jspecify.annotations.Nullable String group) {
        return group == null ? "" : group.strip();
    }

    /** “While A, B” makes two claims. */
    private static List<String> parts(String words) {
        Matcher m = WHILE.matcher(words);
        return m.matches() ? List.of(m.group(1), m.group(2)) : List.of(words);
    }

    private Optional<FoundClaim> read(
            Article article, Sentence sentence, Offer offer, Map<String, Integer> named) {
        boolean isGeneral = isGeneral(offer.words());
        if (offer.words().length() > 1000 || !(isGeneral || offer.isContested())) {
            return Optional.empty();
        }
        Understanding read = reader.read(offer.words(), article.published());
        String assumed = "";
        if (!read.isUnderstood()) {
            Optional<Corrections> guess = guess(read, named);
            if (guess.isPresent()) {
                Understanding again = reader.read(offer.words(), article.published(), guess.get());
                if (again.isUnderstood()) {
                    read = again;
                    assumed =
                            actors.displayName(guess.get().who().orElseThrow())
                                    + ", "
                                    + actors.displayName(guess.get().whom().orElseThrow());
                }
            }
        }
        boolean isOffered =
                offer.isContested()
                        ? read.isUnderstood() || mentions(offer.words()) > 0
                        : read.isUnderstood() || isAboutTies(offer.words());
        return isOffered
                ? Optional.of(
                        new FoundClaim(
                                article.id(),
                                sentence,
                                offer.holder(),
                                offer.words(),
                                read,
                                assumed))
                : Optional.empty();
    }

    /** Whether a sentence that could not be read may still be worth a person's look. */
    private boolean isAboutTies(String words) {
        return mentions(words) > 1 || words.matches("(?is).*\\b(?:relations|ties)\\b.*");
    }

    private int mentions(String words) {
        return actors.find(words, org.demarche.text.PartialDate.UNKNOWN).size();
    }

    /** The party a claim leaves out: of those the article names, the one it names most. */
    private Optional<Corrections> guess(Understanding read, Map<String, Integer> named) {
        List<String> own =
                read.taken().stream()
                        .map(Understanding.Taken::as)
                        .filter(a -> a.startsWith("party: "))
                        .map(a -> a.substring("party: ".length()))
                        .distinct()
                        .toList();
        boolean isShort = read.doubts().stream().anyMatch(d -> d.part().equals("whom"));
        if (own.isEmpty() && read.doubts().stream().anyMatch(d -> d.part().equals("who"))) {
            return mostNamed(named);
        }
        if (own.size() != 1 || !isShort) {
            return Optional.empty();
        }
        Optional<String> code = actors.codeOf(own.get(0));
        return code.flatMap(
                c ->
                        named.entrySet().stream()
                                .filter(e -> !e.getKey().equals(c))
                                .max(
                                        Map.Entry.<String, Integer>comparingByValue()
                                                .thenComparing(
                                                        Map.Entry.comparingByKey(
                                                                Comparator.reverseOrder())))
                                .map(e -> Corrections.NONE.between(c, e.getKey())));
    }

    private static Optional<Corrections> mostNamed(Map<String, Integer> named) {
        List<String> two =
                named.entrySet().stream()
                        .sorted(
                                Map.Entry.<String, Integer>comparingByValue()
                                        .reversed()
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .limit(2)
                        .map(Map.Entry::getKey)
                        .toList();
        return two.size() < 2
                ? Optional.empty()
                : Optional.of(Corrections.NONE.between(two.get(0), two.get(1)));
    }
}
