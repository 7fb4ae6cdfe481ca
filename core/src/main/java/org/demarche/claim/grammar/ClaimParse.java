package org.demarche.claim.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.actor.ActorKnowledge;
import org.demarche.claim.grammar.Claim.Subject;
import org.demarche.claim.grammar.PhraseBook.Hit;
import org.demarche.claim.grammar.Understanding.Doubt;
import org.demarche.claim.grammar.Understanding.Taken;
import org.demarche.text.PartialDate;
import org.demarche.text.TextSpan;

/** One reading of one claim: times, then names, then phrases, then who and what and how. */
final class ClaimParse {
    private static final Set<String> LINKS = Set.of("when", "after", "if", "once");
    private static final Set<String> ANSWERS = Set.of("response", "answer", "reaction");
    private static final String HOSTILE = "hostile acts and words";

    private final ClaimText text;
    private final ActorKnowledge actors;
    private final Phrases phrases;
    private final PartialDate day;
    private final List<Doubt> doubts = new ArrayList<>();
    private final List<Taken> taken = new ArrayList<>();

    ClaimParse(String text, ActorKnowledge actors, Phrases phrases, PartialDate day) {
        this.text = new ClaimText(text);
        this.actors = actors;
        this.phrases = phrases;
        this.day = day;
    }

    /** Words before a claim that change nothing of it. */
    private static final Pattern LEAD_IN =
            Pattern.compile(
                    "^(?:(?:there (?:is|can be) )?no doubt (?:that )?|it is (?:clear|true|said|known) that "
                            + "|the truth is that |one thing is certain: |that )",
                    Pattern.CASE_INSENSITIVE);

    /** A party only named to say that it is otherwise: not one of the sides. */
    private static final Pattern UNLIKE =
            Pattern.compile(
                    "(?:^|, )(?:unlike|in contrast to|contrary to) [^,]+,",
                    Pattern.CASE_INSENSITIVE);

    /** What is known of the words once they have been taken. */
    private record Words(
            List<Mention> mentions, Phrases.Found found, PeriodReader time, int onlyAfter) {}

    private void pass(Pattern pattern) {
        Matcher m = pattern.matcher(text.text());
        if (m.find()) {
            text.take(new TextSpan(m.start(), m.end()));
            taken.add(new Taken(m.group().strip(), "nothing that is checked"));
        }
    }

    Understanding with(Corrections given) {
        pass(LEAD_IN);
        pass(UNLIKE);
        int link = onlyAfter();
        TurningWords turning = TurningWords.in(text, phrases);
        PeriodReader time = new PeriodReader(text, day, phrases.events());
        time.read(link < 0);
        doubts.addAll(time.doubts());
        List<Mention> mentions = Mention.in(text, actors, dayOf(time.timing()));
        Words words = new Words(mentions, phrases.takeFrom(text), time, link);
        Timing timing = timing(turning.onto(time.timing()), given);
        Optional<Assertion> assertion = assertion(words, given, turning.isFound());
        Optional<Subject> subject = assertion.flatMap(a -> subject(words, a.form(), given));
        Optional<Assertion> whole =
                assertion.flatMap(a -> subject.flatMap(s -> whole(a, s, words, given)));
        told(words);
        if (!doubts.isEmpty() || subject.isEmpty() || whole.isEmpty()) {
            if (doubts.isEmpty()) {
                doubts.add(new Doubt("what", "", "what is claimed cannot be told"));
            }
            return new Understanding(text.text(), Optional.empty(), taken, aside(), doubts);
        }
        Claim claim =
                new Claim(
                        text.text(),
                        subject.get(),
                        whole.get(),
                        timing,
                        phrases.events().topics(text.text()));
        return new Understanding(text.text(), Optional.of(claim), taken, aside(), List.of());
    }

    /** Names are read as of the end of the time claimed, or of the day of the claim. */
    private PartialDate dayOf(Timing timing) {
        return timing.end()
                .day()
                .map(d -> PartialDate.of(d.minusDays(1)))
                .or(() -> timing.from().day().map(PartialDate::of).filter(d -> !day.isKnown()))
                .orElse(day);
    }

    private Timing timing(Timing read, Corrections given) {
        try {
            Bound from = given.since().orElse(read.from());
            Bound end = given.until().orElse(read.end());
            return new Timing(from, end, read.words());
        } catch (IllegalArgumentException e) {
            doubts.add(new Doubt("when", "", String.valueOf(e.getMessage())));
            return Timing.ALWAYS;
        }
    }

    /** Index of the word that links an answer to what it answers, −1 if the claim is another. */
    private int onlyAfter() {
        for (int i = 0; i < text.size(); i++) {
            boolean isOnly = text.key(i).equals("only") || text.key(i).equals("solely");
            for (int j = i + 1; isOnly && j < Math.min(text.size(), i + 9); j++) {
                boolean isDate = Character.isDigit((text.key(j + 1) + " ").charAt(0));
                boolean isLink = LINKS.contains(text.key(j)) && !isDate;
                boolean isAnswer = text.key(j - 1).equals("in") && ANSWERS.contains(text.key(j));
                if (isLink || isAnswer) {
                    text.take(i, i + 1);
                    text.take(j, j + 1);
                    taken.add(new Taken(text.words(i, j + 1), "how: " + Form.ONLY_AFTER.label()));
                    return j;
                }
            }
        }
        return -1;
    }

    private Optional<Assertion> assertion(Words words, Corrections given, boolean hasTurned) {
        FormChoice choice = FormChoice.of(words.found(), words.onlyAfter() >= 0, hasTurned);
        Assertion read = choice.assertion();
        if (given.form().isPresent()) {
            read = Assertion.of(given.form().get()).times(read.number());
        }
        if (read.form() == Form.ONLY_AFTER || read.form() == Form.TOLERATED) {
            read = read.times(words.time().days());
        }
        if (given.number() > 0) {
            read = read.times(given.number());
        }
        if (read.form().isCounted() && read.number() == 0) {
            doubts.add(new Doubt("how", "", "how many times is not told; say --times N"));
            return Optional.empty();
        }
        return Optional.of(read);
    }

    private Clause whole(Words words) {
        return new Clause(
                text,
                0,
                text.size(),
                words.found().matters(),
                words.found().voices(),
                phrases.matters());
    }

    /** Where the claim proper ends and what it is held against begins. */
    private int split(Words words, Form form) {
        if (form == Form.ONLY_AFTER && words.onlyAfter() >= 0) {
            return words.onlyAfter();
        }
        Optional<Hit> fits = words.found().form("FITS");
        if (form == Form.FITS && fits.isPresent()) {
            return fits.get().from();
        }
        for (int i = 0; form.isCompared() && i < text.size(); i++) {
            boolean isThan = text.key(i).equals("than") && text.isFree(i);
            if (isThan || text.key(i).startsWith("outnumber")) {
                return i;
            }
        }
        return text.size();
    }

    private Optional<Subject> subject(Words words, Form form, Corrections given) {
        Clause all = whole(words);
        Clause main = all.within(0, split(words, form));
        SidesReader reader = new SidesReader(text, actors);
        List<Mention> named = main.of(words.mentions());
        if (form == Form.TOLERATED && named.size() > 2) {
            named = named.subList(0, 2);
        }
        if ((form == Form.ONLY_AFTER || form.isCompared()) && distinct(named) < 2) {
            named = words.mentions();
        }
        Optional<Sides> sides = reader.sides(named, main, given);
        doubts.addAll(reader.doubts());
        Optional<Matter> matter = matter(main, form, words, given);
        return sides.flatMap(s -> matter.map(m -> new Subject(fitted(s, form), m)));
    }

    private static long distinct(List<Mention> mentions) {
        return mentions.stream().map(Mention::code).distinct().count();
    }

    private static Sides fitted(Sides sides, Form form) {
        boolean isOfBoth = form == Form.TURNED || form == Form.WORSENED || form == Form.IMPROVED;
        return isOfBoth ? sides.withWay(Sides.Way.EITHER) : sides;
    }

    private Optional<Matter> matter(Clause main, Form form, Words words, Corrections given) {
        if (!given.types().isEmpty()) {
            return Optional.of(Matter.parse(String.join(", ", given.types()), given.types()));
        }
        MatterBook book = phrases.matters();
        if (form == Form.WORSENED || form == Form.IMPROVED || form == Form.TURNED) {
            return Optional.of(Matter.ALL);
        }
        if (form == Form.TOLERATED) {
            return Optional.of(book.named(HOSTILE));
        }
        Optional<Matter> told = main.matter();
        if (told.isPresent()) {
            return told;
        }
        if (form == Form.ONLY_AFTER) {
            return Optional.of(book.named("friendly acts and words"));
        }
        if (words.mentions().stream().anyMatch(Mention::isAnti)) {
            return Optional.of(book.named(HOSTILE));
        }
        doubts.add(unknownMatter());
        return Optional.empty();
    }

    private Doubt unknownMatter() {
        for (String word : aside()) {
            List<String> near = phrases.matters().closest(word.toLowerCase(java.util.Locale.ROOT));
            if (!near.isEmpty()) {
                return new Doubt(
                        "what",
                        word,
                        "is not understood; did you mean a word like %s"
                                .formatted(String.join("…, ", near) + "…"));
            }
        }
        return new Doubt(
                "what",
                String.join(" ", aside()),
                "does not tell what is done; say, for example, criticised, threatened, sanctioned,"
                        + " attacked, expelled diplomats, held talks, sent aid, or give --type");
    }

    /** The assertion with what it is held against. */
    private Optional<Assertion> whole(
            Assertion read, Subject subject, Words words, Corrections given) {
        Assertion assertion = read;
        if (words.time().baseline().isPresent()) {
            assertion = assertion.against(words.time().baseline().get());
        }
        if (given.against().isPresent()) {
            Corrections.Against against = given.against().get();
            if (against.time().isPresent()) {
                assertion = assertion.against(against.time().get());
            }
            if (against.sides().isPresent()) {
                Subject other = new Subject(against.sides().get(), subject.matter());
                return Optional.of(assertion.against(other));
            }
        }
        Comparison comparison = new Comparison(text, phrases.matters(), actors);
        int split = split(words, read.form());
        Optional<Assertion> compared =
                comparison.of(assertion, subject, whole(words), split, words.mentions());
        doubts.addAll(comparison.doubts());
        return compared;
    }

    private void told(Words words) {
        taken.addAll(words.time().taken());
        words.mentions()
                .forEach(
                        m ->
                                taken.add(
                                        new Taken(
                                                text.words(m.from(), m.end()),
                                                "party: " + actors.displayName(m.code()))));
        words.found()
                .matters()
                .forEach(
                        h ->
                                taken.add(
                                        new Taken(
                                                text.words(h.from(), h.end()),
                                                "what: "
                                                        + phrases.matters()
                                                                .matter(h.key())
                                                                .name())));
        words.found()
                .forms()
                .forEach(
                        h ->
                                taken.add(
                                        new Taken(
                                                text.words(h.from(), h.end()),
                                                "how: " + h.key().replace('_', ' '))));
        words.found()
                .voices()
                .forEach(
                        h ->
                                taken.add(
                                        new Taken(
                                                text.words(h.from(), h.end()),
                                                "voice: " + h.key())));
    }

    private List<String> aside() {
        List<String> left = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            if (text.isFree(i) && !Aside.bundled().holds(text.key(i))) {
                left.add(text.at(i).text());
            }
        }
        return left;
    }
}
