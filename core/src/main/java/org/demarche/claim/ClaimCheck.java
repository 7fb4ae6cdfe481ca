package org.demarche.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.claim.grammar.Claim;
import org.demarche.claim.grammar.Form;
import org.demarche.claim.grammar.Sides;

/**
 * Holds a claim against the record.
 *
 * <p>Each form of claim has its own test with stated rules (docs/method/claims.md); the ruling is
 * then computed anew under every change it could hang on ({@link Hinge}). Nothing is drawn at
 * random: equal input gives an equal verdict. Costs as much as the test times the number of hinges;
 * a search for turning points is the dearest, seconds for a long record.
 */
public final class ClaimCheck {
    private ClaimCheck() {}

    /** The verdict. */
    public static Verdict of(Claim claim, ClaimRecord record) {
        Optional<Window> reach = record.reach();
        if (reach.isEmpty()) {
            return refused(claim, "Nothing dated is on record.", List.of());
        }
        if (record.between(claim.sides()).isEmpty()) {
            return refused(claim, "Nothing at all is on record between the two.", List.of());
        }
        WindowSearch search = new WindowSearch(claim, record, reach.get());
        if (search.window().isEmpty()) {
            return refused(claim, search.problem(), search.remarks());
        }
        Window window = search.window().get();
        boolean isBounded = !claim.timing().from().isOpen();
        Question question =
                new Question(claim, claim.subject(), window, search.baseline(), isBounded);
        Outcome outcome = outcome(question, new View(record, Lens.PLAIN, reach.get()));
        Hinges hinges = new Hinges(question, record, reach.get(), outcome.ruling());
        List<String> remarks = new ArrayList<>(search.remarks());
        remarks.addAll(hinges.remarks());
        return new Verdict(
                claim,
                Optional.of(window),
                outcome.ruling(),
                outcome.reasons(),
                outcome.figures(),
                outcome.pro(),
                outcome.contra(),
                hinges.all(),
                remarks);
    }

    private static Verdict refused(Claim claim, String why, List<String> remarks) {
        return new Verdict(
                claim,
                Optional.empty(),
                Ruling.NOT_ENOUGH,
                List.of(why),
                List.of(),
                Evidence.NONE,
                Evidence.NONE,
                List.of(),
                remarks);
    }

    /** What the test of the claim's form comes to; both ways where the claim is of each. */
    static Outcome outcome(Question question, View view) {
        Sides sides = question.subject().sides();
        FormTest test = test(question.how().form());
        Outcome outcome;
        if (sides.way() == Sides.Way.EACH) {
            Sides forwards = sides.withWay(Sides.Way.FORWARDS);
            outcome =
                    both(
                            test.of(question.of(forwards), view),
                            test.of(question.of(forwards.reversed()), view));
        } else {
            outcome = test.of(question, view);
        }
        return question.how().isNegated() ? outcome.negated() : outcome;
    }

    private static Outcome both(Outcome one, Outcome other) {
        return new Outcome(
                Ruling.ofAll(List.of(one.ruling(), other.ruling())),
                Stream.concat(
                                one.reasons().stream().map(r -> "One way: " + r),
                                other.reasons().stream().map(r -> "The other way: " + r))
                        .toList(),
                Stream.concat(one.figures().stream(), other.figures().stream()).toList(),
                both(one.pro(), other.pro()),
                both(one.contra(), other.contra()));
    }

    private static Evidence both(Evidence one, Evidence other) {
        List<org.demarche.dyad.Occurrence> all = new ArrayList<>(one.strongest());
        all.addAll(other.strongest());
        Evidence label = one.total() > 0 ? one : other;
        return new Evidence(
                label.label(), one.total() + other.total(), Strength.strongest(all, Evidence.MOST));
    }

    private static FormTest test(Form form) {
        return switch (form) {
            case DID -> new PresenceTest();
            case DID_NOT -> new PresenceTest.Absence();
            case STOPPED -> new StopTest();
            case AT_LEAST, AT_MOST, EXACTLY -> new CountTest();
            case MORE, LESS -> new RateTest();
            case FIRST -> new NoveltyTest();
            case ONLY_AFTER -> new AnswerTest();
            case TOLERATED -> new ToleranceTest();
            case TURNED -> new TurnTest();
            case WORSENED, IMPROVED -> new BalanceTest();
            case FITS -> new FitsTest();
        };
    }
}
