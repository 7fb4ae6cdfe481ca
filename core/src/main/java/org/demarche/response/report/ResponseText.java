package org.demarche.response.report;

import java.util.List;
import java.util.Locale;
import org.demarche.dyad.Occurrence;
import org.demarche.response.Answer;
import org.demarche.response.Influence;
import org.demarche.response.Placebo;
import org.demarche.response.Response;
import org.demarche.response.lag.FTest;
import org.demarche.response.rate.AnswerRate;
import org.demarche.response.rate.Difference;
import org.demarche.wording.Articles;
import org.demarche.wording.EventWords;
import org.demarche.wording.PartyWords;
import org.demarche.wording.Words;
import org.demarche.wording.Wrapped;

/** Writes who answers whom as text for a terminal: sentences first, then every figure. */
public final class ResponseText {
    private static final int WIDTH = 100;

    private final StringBuilder out = new StringBuilder();

    /** The text; lines end in {@code \n}. */
    public String write(ResponseWords words) {
        out.setLength(0);
        Response response = words.response();
        out.append(words.title()).append('\n').append(words.meta()).append("\n\n");
        words.sentences().forEach(s -> out.append(Wrapped.lines(s, WIDTH, 0)));
        if (response.obstacle().isPresent()) {
            return out.toString();
        }
        out.append("\nAFTER AN ACT\n").append(Wrapped.lines(AnswerRate.RULE, WIDTH, 0));
        answers(response, words, response.a());
        thin(words.thin(response.a()));
        answers(response, words, response.b());
        thin(words.thin(response.b()));
        examples(response, words);
        influences(response, words);
        words.scores()
                .ifPresent(
                        s -> {
                            out.append("\nSUMS OF SCORES\n");
                            s.sentences().forEach(x -> out.append(Wrapped.lines(x, WIDTH, 0)));
                        });
        return out.toString();
    }

    private void answers(Response response, ResponseWords words, String actor) {
        String other = actor.equals(response.a()) ? response.b() : response.a();
        out.append(
                "\n%s acts, %s answers%n"
                        .formatted(
                                Words.capital(Articles.named(words.names().apply(actor))),
                                Articles.named(words.names().apply(other))));
        List<Answer> asked = words.asked(actor);
        if (asked.isEmpty()) {
            out.append("  Too few acts to ask.\n");
            return;
        }
        row("", "cases", "otherwise", "points more", "p", "adj.", "before (p)", "others", "");
        for (Answer answer : asked) {
            AnswerRate rate = answer.rate();
            row(
                    ResponseWords.kinds(rate.question().act(), rate.question().answer()),
                    Figures.cell(rate.cases()),
                    Figures.cell(rate.base()),
                    rate.difference().map(ResponseText::points).orElse("–"),
                    Figures.p(rate.p()),
                    Figures.p(answer.q()),
                    rate.backwards().cases().part()
                            + "/"
                            + rate.backwards().cases().whole()
                            + " "
                            + Figures.p(rate.backwards().p()),
                    passing(answer.strangers()),
                    answer.verdict().words());
        }
    }

    private void thin(List<String> kinds) {
        if (!kinds.isEmpty()) {
            String text = "Too thin, cases and stretches in brackets: " + String.join("; ", kinds);
            out.append(Wrapped.lines(text + ".", WIDTH, 2));
        }
    }

    private static String points(Difference difference) {
        return Figures.points(difference.value(), difference.interval());
    }

    private static String passing(Placebo placebo) {
        return placebo.tried() == 0 ? "–" : placebo.passing() + "/" + placebo.tried();
    }

    private void row(Object... cells) {
        String line =
                String.format(
                        Locale.ROOT, "  %-50s %-11s %-12s %-18s %-7s %-7s %-14s %-6s %s%n", cells);
        out.append(line.replaceFirst("\\s+$", "")).append('\n');
    }

    private void examples(Response response, ResponseWords words) {
        PartyWords parties = new PartyWords(words.names());
        for (Answer answer : response.answers()) {
            List<AnswerRate.Example> examples = answer.rate().examples();
            if (answer.verdict().isFinding() && !examples.isEmpty()) {
                out.append("\nLatest of those answered: ")
                        .append(
                                ResponseWords.kinds(
                                        answer.rate().question().act(),
                                        answer.rate().question().answer()))
                        .append('\n');
                examples.forEach(e -> out.append(Wrapped.lines(example(e, parties), WIDTH, 2)));
            }
        }
    }

    /** “3 May 2019: a sanction, A → B [id]; answered 9 May 2019 by …”. */
    private static String example(AnswerRate.Example example, PartyWords parties) {
        return "– "
                + told(example.act(), parties)
                + example.answer().map(a -> "; then " + told(a, parties)).orElse("");
    }

    private static String told(Occurrence occurrence, PartyWords parties) {
        EventWords words = new EventWords(occurrence.head(), parties);
        return "%s, %s [%s]"
                .formatted(Words.date(occurrence.date()), words.inSentence(), words.id());
    }

    private void influences(Response response, ResponseWords words) {
        String unit = response.options().frame().unit().noun();
        out.append(
                "\n%s BY %s%n"
                        .formatted(unit.toUpperCase(Locale.ROOT), unit.toUpperCase(Locale.ROOT)));
        out.append(Wrapped.lines(ResponsePage.INFLUENCE_RULE, WIDTH, 0));
        for (Influence influence : response.influences()) {
            String who =
                    "%s → %s: %s"
                            .formatted(
                                    words.names().apply(influence.actor()),
                                    words.names().apply(influence.other()),
                                    ResponseWords.kinds(influence.act(), influence.answer()));
            out.append(Wrapped.lines(who + ": " + figures(influence), WIDTH, 2));
        }
    }

    private static String figures(Influence influence) {
        return influence
                .figures()
                .map(
                        f ->
                                "times %s, %s, adjusted p %s; %s; moved %s, others %s, of which as strong %d: %s (%s of %s periods, dispersion %s)"
                                        .formatted(
                                                Figures.number(f.factor(), f.factorInterval()),
                                                Figures.test(f.test()),
                                                Figures.p(influence.q()),
                                                f.placebos()
                                                        .reversed()
                                                        .map(ResponseText::reversed)
                                                        .orElse("time reversed no estimate"),
                                                passing(f.placebos().moved()),
                                                passing(f.placebos().strangers()),
                                                f.placebos()
                                                        .moved()
                                                        .and(f.placebos().strangers())
                                                        .asStrong(),
                                                influence.verdict().words(),
                                                Words.count(f.events(), "answer"),
                                                Words.number(f.steps()),
                                                Figures.number(f.dispersion())))
                .orElse("too thin (" + influence.whyNot().replaceFirst(";$", "") + ")");
    }

    private static String reversed(FTest test) {
        return "time reversed " + Figures.test(test);
    }
}
