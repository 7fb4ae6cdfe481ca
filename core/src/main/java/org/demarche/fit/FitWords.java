package org.demarche.fit;

import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.demarche.dyad.Occurrence;
import org.demarche.wording.Articles;
import org.demarche.wording.EventWords;
import org.demarche.wording.PartyWords;
import org.demarche.wording.Words;

/**
 * How an event fits, in plain sentences.
 *
 * @param fit how it fits
 * @param names from the code of a party to the name to show
 */
public record FitWords(EventFit fit, UnaryOperator<String> names) {
    /** “In line: …”, with what it is held against. */
    public String summary() {
        EventWords words = report();
        return "%s (p %s): %s, %s, held against %s of %s – %s with %s between the two."
                .formatted(
                        Words.capital(fit.verdict().words()),
                        p(fit.p()),
                        words.inSentence(),
                        Words.date(fit.event().date()),
                        Words.count(fit.regime().periods(), unit()),
                        fit.regime().from().code(),
                        fit.regime().last().code(),
                        Words.count(fit.regime().events(), "occurrence"));
    }

    /** What happened, as the report that tells it best. */
    public EventWords report() {
        return new EventWords(fit.event().head(), new PartyWords(names));
    }

    public String kind() {
        return "Kind: one event in %s of that time is of type %s or of one no more frequent (p %s)."
                .formatted(oneIn(fit.kind()), fit.event().what().type(), p(fit.kind()));
    }

    public String score() {
        return String.format(
                Locale.ROOT,
                "Score: %+.1f; one event in %s is as extreme (p %s).",
                fit.event().what().score(),
                oneIn(fit.score()),
                p(fit.score()));
    }

    public String count() {
        EventFit.Count count = fit.count();
        return String.format(
                Locale.ROOT,
                "Count: %d %s in %s, %.2f expected (p of at least so many %s; place %.3f).",
                count.seen(),
                fit.event().what().type(),
                fit.period().words(),
                count.prediction().mean(),
                p(count.atLeast()),
                count.place());
    }

    /** “First SANCTION by Azerbaijan on Russia since 3 May 2014.” */
    public String novelty() {
        Occurrence event = fit.event();
        Novelty novelty = fit.novelty();
        String type = last(event.what().type().name(), novelty.ofType());
        String kind =
                event.what().mode().isPresent()
                        ? " " + last(event.what().toString(), novelty.ofKind())
                        : "";
        return "%s%s %s of the one on the other %s on record from before."
                .formatted(
                        type,
                        kind,
                        Words.count(novelty.earlier(), "occurrence"),
                        novelty.earlier() == 1 ? "is" : "are");
    }

    private String last(String what, Optional<Occurrence> last) {
        Occurrence event = fit.event();
        String who =
                event.isMutual()
                        ? "between the two"
                        : "by %s on %s"
                                .formatted(
                                        Articles.named(names.apply(event.dyad().actor().code())),
                                        Articles.named(
                                                names.apply(event.dyad().recipient().code())));
        return last.map(e -> "First %s %s since %s.".formatted(what, who, Words.date(e.date())))
                .orElse("First %s %s on record.".formatted(what, who));
    }

    private String unit() {
        return fit.period().unit().noun();
    }

    private static String oneIn(double p) {
        return String.format(Locale.ROOT, "%.0f", Math.max(1, 1 / p));
    }

    static String p(double p) {
        return p < 0.001 ? "< 0.001" : String.format(Locale.ROOT, "%.3f", p);
    }
}
