package org.demarche.response.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.demarche.response.Answer;
import org.demarche.response.Influence;
import org.demarche.response.Response;
import org.demarche.response.Verdict;
import org.demarche.response.lag.FTest;
import org.demarche.response.rate.ActKind;
import org.demarche.response.rate.AnswerRate;
import org.demarche.response.rate.Difference;
import org.demarche.wording.Articles;
import org.demarche.wording.Words;

/**
 * Who answers whom, in plain sentences made from figures and nothing else; only what survives the
 * adjustment and the placebos is put into words as a finding.
 *
 * @param response what was found
 * @param names from the code of a party to the name to show
 */
public record ResponseWords(Response response, UnaryOperator<String> names) {
    /** So many findings of a sort are told at most; the tables have all. */
    private static final int MOST = 4;

    /** If no more is asked, one each way, every question is answered in words. */
    private static final int FEW = 2;

    /**
     * A few sentences for a page on the pair: what there is to ask, what survives, what does not.
     */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        if (response.obstacle().isPresent()) {
            return List.of("Who answers whom cannot be told: " + response.obstacle().get() + ".");
        }
        if (response.answers().size() <= FEW) {
            response.answers().forEach(a -> sentences.add(answer(a)));
        }
        findings().stream().filter(f -> !sentences.contains(f)).forEach(sentences::add);
        if (sentences.isEmpty()) {
            sentences.add(nothing());
        }
        weak().ifPresent(sentences::add);
        sentences.add(basis());
        return sentences;
    }

    /** One sentence a finding, the strongest first; empty if nothing survives. */
    public List<String> findings() {
        Stream<String> answers =
                response.answers().stream()
                        .filter(a -> a.verdict().isFinding())
                        .sorted(Comparator.comparingDouble((Answer a) -> a.q().orElse(1)))
                        .limit(MOST)
                        .map(this::answer);
        Stream<String> influences =
                response.influences().stream()
                        .filter(i -> i.verdict().isFinding())
                        .limit(MOST)
                        .map(this::influence);
        return Stream.concat(answers, influences).toList();
    }

    /** The strongest finding in short; empty if none says who answers whom. */
    public String headline() {
        return response.answers().stream()
                .filter(a -> a.verdict() == Verdict.MORE || a.verdict() == Verdict.LESS)
                .min(Comparator.comparingDouble(a -> a.q().orElse(1)))
                .map(this::shortly)
                .orElse("");
    }

    private String shortly(Answer answer) {
        AnswerRate rate = answer.rate();
        return "After %s, %s comes within %d days %s: in %s, otherwise in %s."
                .formatted(
                        by(rate.question().act(), rate.question().actor()),
                        by(rate.question().answer(), rate.question().other()),
                        rate.question().days(),
                        answer.verdict().words(),
                        Figures.share(rate.cases(), " cases"),
                        Figures.share(rate.base(), ""));
    }

    private String nothing() {
        int questions = response.questions();
        if (questions == 0) {
            return "Who answers whom cannot be told: for no kind of act are there %d cases and as many stretches to hold them against."
                    .formatted(AnswerRate.FEWEST);
        }
        double least =
                Stream.concat(
                                response.answers().stream().map(Answer::q),
                                response.influences().stream().map(Influence::q))
                        .filter(OptionalDouble::isPresent)
                        .mapToDouble(OptionalDouble::getAsDouble)
                        .min()
                        .orElse(1);
        return "Of %s asked who answers whom, none has an answer that survives (least adjusted p %s)."
                .formatted(Words.count(questions, "question"), Figures.p(least));
    }

    /** The strongest of what cannot be told, so that nobody takes silence for a no. */
    private Optional<String> weak() {
        long thin =
                response.answers().stream().filter(a -> a.verdict() == Verdict.TOO_THIN).count();
        return thin == 0 || response.questions() == 0
                ? Optional.empty()
                : Optional.of(
                        "%d of %s about single acts are too thin to ask (fewer than %d cases or stretches)."
                                .formatted(
                                        thin,
                                        Words.count(response.answers().size(), "question"),
                                        AnswerRate.FEWEST));
    }

    /**
     * Which acts of one and answers of the other are too few to ask about, as a table calls them.
     */
    List<String> thin(String actor) {
        return response.answers().stream()
                .filter(a -> a.rate().question().actor().equals(actor))
                .filter(a -> a.verdict() == Verdict.TOO_THIN && a.rate().acts() > 0)
                .map(
                        a ->
                                "%s (%d and %d)"
                                        .formatted(
                                                kinds(
                                                        a.rate().question().act(),
                                                        a.rate().question().answer()),
                                                a.rate().cases().whole(),
                                                a.rate().base().whole()))
                .toList();
    }

    /** What there is to tell of an actor's acts. */
    List<Answer> asked(String actor) {
        return response.answers().stream()
                .filter(a -> a.rate().question().actor().equals(actor))
                .filter(a -> a.verdict() != Verdict.TOO_THIN)
                .toList();
    }

    /** What it rests on. */
    public String basis() {
        Response.Acts acts = response.acts();
        return "It rests on %s of %s on %s, %s the other way and %s of both together, which count once and as neither's%s."
                .formatted(
                        Words.count(acts.ab(), "act"),
                        named(response.a()),
                        named(response.b()),
                        Words.number(acts.ba()),
                        Words.number(acts.together()),
                        acts.coarse() == 0
                                ? ""
                                : "; " + Words.number(acts.coarse()) + " are dated too coarsely");
    }

    /** “After a hostile deed of Azerbaijan, … of Russia came within 30 days in 2 of 9 cases …”. */
    public String answer(Answer answer) {
        AnswerRate rate = answer.rate();
        String counts =
                "After %s, %s came within %d days in %s, otherwise in %s"
                        .formatted(
                                by(rate.question().act(), rate.question().actor()),
                                by(rate.question().answer(), rate.question().other()),
                                rate.question().days(),
                                Figures.share(rate.cases(), " cases"),
                                Figures.share(rate.base(), ""));
        return counts + verdict(answer) + lag(answer) + alone(rate);
    }

    private String by(ActKind kind, String party) {
        return kind.words() + (kind.isMutual() ? " of the two" : " of " + named(party));
    }

    private String verdict(Answer answer) {
        AnswerRate rate = answer.rate();
        if (answer.verdict() == Verdict.TOO_THIN) {
            return ": too thin to tell.";
        }
        Difference difference = rate.difference().orElseThrow();
        String points =
                " points (%s, adjusted %s)"
                        .formatted("p " + Figures.p(rate.p()), Figures.p(answer.q()));
        String by = Figures.points(difference.value(), difference.interval()) + points;
        String before =
                "%s against %s (p %s)"
                        .formatted(
                                counts(rate.backwards().cases()),
                                counts(rate.backwards().base()),
                                Figures.p(rate.backwards().p()));
        return switch (answer.verdict()) {
            case MORE, LESS -> ": " + by + ". Before such acts it was not so: " + before + ".";
            case BOTH_WAYS ->
                    ": "
                            + by
                            + ". But before such acts as well, "
                            + before
                            + ": the two come together, and who answers whom is not told.";
            case ALIKE -> ": " + by + ", about as often.";
            default -> ": " + by + ", no difference that can be told.";
        };
    }

    private static String counts(org.demarche.series.measure.Share share) {
        return share.part() + " of " + share.whole();
    }

    /** How fast, where something is told. */
    private static String lag(Answer answer) {
        List<Integer> lags = answer.rate().lags();
        if (!answer.verdict().isFinding() || lags.size() < 2) {
            return "";
        }
        int n = lags.size();
        int median = lags.get((n - 1) / 2);
        return " Half of the %d answers came by day %d, a quarter by day %d."
                .formatted(n, median, lags.get((n - 1) / 4));
    }

    private static String alone(AnswerRate rate) {
        return rate.alone() == 0
                ? ""
                : " %s came so thick that no quiet stretch within a year is left to hold them against."
                        .formatted(Words.count(rate.alone(), "more case"));
    }

    /** What acts say of the periods after, in a sentence. */
    public String influence(Influence influence) {
        String act = by(influence.act(), influence.actor());
        String answer = named(influence.other());
        if (influence.figures().isEmpty()) {
            return "What %s says of %s after cannot be asked: %s."
                    .formatted(act, of(influence.answer(), answer), whyNot(influence));
        }
        Influence.Figures seen = influence.figures().get();
        String unit = response.options().frame().unit().noun();
        String main =
                "With %s in each of the %s before, %s come %s times as often (%s; adjusted p %s; %s)"
                        .formatted(
                                act,
                                Words.count(response.options().lags(), unit),
                                of(influence.answer(), answer),
                                Figures.number(seen.factor(), seen.factorInterval()),
                                Figures.test(seen.test()),
                                Figures.p(influence.q()),
                                Words.count(seen.steps(), unit));
        String reversed =
                seen.placebos().reversed().map(FTest::p).map(Figures::withP).orElse("no estimate");
        return switch (influence.verdict()) {
            case MORE, LESS -> main + "; time reversed nothing is told (" + reversed + ").";
            case BOTH_WAYS ->
                    main
                            + "; but time reversed as well ("
                            + reversed
                            + "), so who answers whom is not told.";
            default -> main + ", which cannot be told from no influence.";
        };
    }

    private static String of(ActKind kind, String party) {
        return kind.words()
                        .replaceFirst("^an? ", "")
                        .replace("deed", "deeds")
                        .replace("word", "words")
                + " of "
                + party;
    }

    private static String whyNot(Influence influence) {
        String why = influence.whyNot().replaceFirst(";$", "");
        return why.toLowerCase(Locale.ROOT);
    }

    /** “hostile deed → friendly word or deed”, as a row of a table is called. */
    static String kinds(ActKind act, ActKind answer) {
        return bare(act) + " → " + bare(answer);
    }

    static String bare(ActKind kind) {
        return kind.words().replaceFirst("^an? ", "");
    }

    /** The words of the sums of scores, if there is enough of them. */
    Optional<SeriesResponseWords> scores() {
        return response.scores()
                .map(
                        s ->
                                new SeriesResponseWords(
                                        s,
                                        new SeriesNames(
                                                does(response.a(), response.b()),
                                                does(response.b(), response.a()),
                                                response.options().frame().unit().noun(),
                                                "sum of scores")));
    }

    private String does(String from, String to) {
        return "what " + named(from) + " does to " + named(to);
    }

    private String named(String code) {
        return Articles.named(names.apply(code));
    }

    /** “Who answers whom: Azerbaijan and Russia”. */
    String title() {
        return "Who answers whom: %s and %s".formatted(named(response.a()), named(response.b()));
    }

    /** From when to when, how, and after what third party is allowed for. */
    String meta() {
        var frame = response.options().frame();
        String third =
                response.third().isEmpty()
                        ? ""
                        : " · acts of " + named(response.third()) + " held fixed";
        return "%s to %s · %s read of %s · answers within %d days · by %s, %d back%s"
                .formatted(
                        frame.from(),
                        frame.end().minusDays(1),
                        Words.number(response.acts().readDays()),
                        Words.count(response.acts().days(), "day"),
                        response.options().days(),
                        frame.unit().noun(),
                        response.options().lags(),
                        third);
    }
}
