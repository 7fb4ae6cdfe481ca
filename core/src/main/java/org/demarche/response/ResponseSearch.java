package org.demarche.response;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.demarche.dyad.DyadRecord;
import org.demarche.fit.FalseDiscovery;
import org.demarche.record.PairDay;
import org.demarche.record.Reporting;
import org.demarche.response.rate.ActKind;
import org.demarche.response.rate.AnswerRate;
import org.demarche.response.rate.Diary;
import org.demarche.series.Counted;
import org.demarche.series.PairHistory;

/** Asks of a pair all there is to ask of who answers whom. */
public final class ResponseSearch {
    private final PairHistory pair;
    private final Reporting reporting;
    private final Optional<ThirdParty> third;
    private final List<PairDay> others;

    /** Of the pair alone. */
    public ResponseSearch(DyadRecord pair, Reporting reporting) {
        this(PairHistory.of(pair), reporting, Optional.empty(), List.of());
    }

    private ResponseSearch(
            PairHistory pair,
            Reporting reporting,
            Optional<ThirdParty> third,
            List<PairDay> others) {
        this.pair = pair;
        this.reporting = reporting;
        this.third = third;
        this.others = others;
    }

    /** Holds fixed what a third party did. */
    public ResponseSearch with(ThirdParty other) {
        return new ResponseSearch(pair, reporting, Optional.of(other), others);
    }

    /** Also tries what happened between others, this pair among them or not, as a placebo. */
    public ResponseSearch against(List<PairDay> days) {
        return new ResponseSearch(pair, reporting, third, List.copyOf(days));
    }

    /** What the record says. */
    public Response in(ResponseOptions options) {
        Diary diary = Diary.of(pair, reporting, options.frame().from(), options.frame().end());
        List<List<PairDay>> strangers = strangers(options);
        PeriodCounts counts = new PeriodCounts(pair, reporting, options.frame());
        List<AnswerRate> rates = rates(diary, options);
        ThirdCounts fixed = new ThirdCounts(third, reporting, options.frame());
        InfluenceSearch search = new InfluenceSearch(counts, options, fixed, strangers);
        List<Influence> influences = questions().stream().map(search::of).toList();
        double[] adjusted = adjusted(rates, influences);
        int next = 0;
        List<Answer> answers = new ArrayList<>();
        for (AnswerRate rate : rates) {
            boolean isTested = rate.p().isPresent();
            Placebo tried =
                    isTested
                            ? Placebo.of(
                                    rate.p().getAsDouble(),
                                    AnswerRate.placebos(diary, rate.question(), strangers))
                            : Placebo.NONE;
            OptionalDouble q =
                    isTested ? OptionalDouble.of(adjusted[next++]) : OptionalDouble.empty();
            answers.add(Answer.of(rate, q, tried));
        }
        List<Influence> told = new ArrayList<>();
        for (Influence influence : influences) {
            told.add(
                    influence.figures().isPresent() ? influence.with(adjusted[next++]) : influence);
        }
        return new Response(
                pair.a(),
                pair.b(),
                third.map(ThirdParty::code).orElse(""),
                options,
                acts(diary),
                counted(),
                answers,
                told,
                scores(counts, fixed, options));
    }

    private Counted counted() {
        TreeMap<String, Integer> reports = new TreeMap<>();
        reporting.datasets().forEach(d -> reports.put(d, 0));
        pair.occurrences().stream()
                .flatMap(o -> o.reports().stream())
                .forEach(r -> reports.merge(r.origin().dataset(), 1, Integer::sum));
        return new Counted(reports, pair.occurrences().size());
    }

    private Response.Acts acts(Diary diary) {
        int ab = 0;
        int ba = 0;
        for (ActKind kind : List.of(ActKind.HOSTILE, ActKind.FRIENDLY)) {
            ab += diary.count(pair.a(), kind);
            ba += diary.count(pair.b(), kind);
        }
        return new Response.Acts(
                ab,
                ba,
                diary.count(pair.a(), ActKind.TOGETHER),
                diary.left().coarse(),
                diary.days(),
                diary.readDays());
    }

    private List<AnswerRate> rates(Diary diary, ResponseOptions options) {
        List<AnswerRate> rates = new ArrayList<>();
        for (boolean isFirst : new boolean[] {true, false}) {
            String actor = isFirst ? pair.a() : pair.b();
            String other = isFirst ? pair.b() : pair.a();
            for (ActKind act : options.acts()) {
                for (ActKind answer : options.answers()) {
                    if (isFirst || !(act.isMutual() && answer.isMutual())) {
                        rates.add(
                                AnswerRate.of(
                                        diary,
                                        new AnswerRate.Question(
                                                actor, act, other, answer, options.days())));
                    }
                }
            }
        }
        return rates;
    }

    /** Hostile and friendly acts of each on those of the other. */
    private List<InfluenceQuestion> questions() {
        List<InfluenceQuestion> questions = new ArrayList<>();
        List<ActKind> sides = List.of(ActKind.HOSTILE, ActKind.FRIENDLY);
        for (ActKind act : sides) {
            for (ActKind answer : sides) {
                questions.add(new InfluenceQuestion(pair.a(), act, pair.b(), answer));
            }
        }
        for (ActKind act : sides) {
            for (ActKind answer : sides) {
                questions.add(new InfluenceQuestion(pair.b(), act, pair.a(), answer));
            }
        }
        return questions;
    }

    private static double[] adjusted(List<AnswerRate> rates, List<Influence> influences) {
        List<Double> p = new ArrayList<>();
        rates.forEach(r -> r.p().ifPresent(p::add));
        influences.forEach(i -> i.figures().ifPresent(f -> p.add(f.test().p())));
        return FalseDiscovery.adjusted(p.stream().mapToDouble(x -> x).toArray());
    }

    private Optional<SeriesResponse> scores(
            PeriodCounts counts, ThirdCounts fixed, ResponseOptions options) {
        for (String actor : List.of(pair.a(), pair.b())) {
            double acts =
                    PeriodCounts.total(counts.acts(actor, ActKind.HOSTILE))
                            + PeriodCounts.total(counts.acts(actor, ActKind.FRIENDLY));
            if (acts < InfluenceSearch.FEWEST_EVENTS) {
                return Optional.empty();
            }
        }
        List<double[]> series = new ArrayList<>();
        series.add(counts.scores(pair.a()));
        series.add(counts.scores(pair.b()));
        fixed.scores().ifPresent(series::add);
        return SeriesResponse.of(series.toArray(double[][]::new), options.lags(), options.effort())
                .filter(s -> s.steps() >= InfluenceSearch.FEWEST_STEPS);
    }

    /** The pairs without either of the two that most is told of, the most told first. */
    private List<List<PairDay>> strangers(ResponseOptions options) {
        TreeMap<String, List<PairDay>> pairs = new TreeMap<>();
        for (PairDay day : others) {
            if (!isOfTheTwo(day.a()) && !isOfTheTwo(day.b())) {
                pairs.computeIfAbsent(day.a() + " " + day.b(), k -> new ArrayList<>()).add(day);
            }
        }
        return pairs.values().stream()
                .filter(days -> days.size() >= InfluenceSearch.FEWEST_EVENTS)
                .sorted(Comparator.<List<PairDay>>comparingInt(List::size).reversed())
                .limit(options.effort().placebos())
                .toList();
    }

    private boolean isOfTheTwo(String party) {
        return party.equals(pair.a()) || party.equals(pair.b());
    }
}
