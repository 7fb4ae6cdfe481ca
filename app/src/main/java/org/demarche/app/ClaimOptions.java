package org.demarche.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demarche.claim.grammar.Bound;
import org.demarche.claim.grammar.Corrections;
import org.demarche.claim.grammar.Corrections.Against;
import org.demarche.claim.grammar.Form;
import org.demarche.claim.grammar.Matter;
import org.demarche.claim.grammar.Sides;
import org.demarche.claim.grammar.Timing;
import org.demarche.text.PartialDate;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a claim means, where its words do not tell. */
final class ClaimOptions {
    @Option(names = "--who", paramLabel = "A", description = "Who acts: ISO code or name.")
    private String who = "";

    @Option(names = "--whom", paramLabel = "B", description = "On whom.")
    private String whom = "";

    @Option(
            names = "--type",
            split = ",",
            paramLabel = "CLASS",
            description =
                    "What: types (SANCTION), types with mode (SANCTION.expel), or quad classes"
                            + " (verbal-conflict).")
    private List<String> types = new ArrayList<>();

    @Option(
            names = "--polarity",
            paramLabel = "FORM",
            description =
                    "What is claimed of it: did, did-not, stopped, at-least, at-most, exactly,"
                            + " more, less, first, worsened, improved, turned.")
    private String polarity = "";

    @Option(
            names = "--times",
            paramLabel = "N",
            description = "How many times, or within how many days.")
    private int times;

    @Option(
            names = "--compare",
            paramLabel = "WITH",
            description =
                    "Compare with: before, a time (2019..2021) or a pair (ARM:RUS), for more, less,"
                            + " worsened and improved.")
    private String compare = "";

    @Mixin private PeriodOptions period = new PeriodOptions();

    Corrections corrections(Parties parties) {
        if (times < 0) {
            throw Trouble.usage("--times must be >= 0, was " + times);
        }
        return new Corrections(
                code(who, parties),
                code(whom, parties),
                classes(),
                form(),
                period.hasSince() ? Optional.of(Bound.of(period.from())) : Optional.empty(),
                period.hasUntil() ? Optional.of(Bound.of(period.end())) : Optional.empty(),
                against(parties),
                times);
    }

    /** Codes of the two parties that are given; none if neither is. */
    List<String> pair(Parties parties) {
        if (who.isEmpty() != whom.isEmpty()) {
            throw Trouble.usage("--found takes --who and --whom, or neither");
        }
        return who.isEmpty() ? List.of() : List.of(parties.code(who), parties.code(whom));
    }

    private static Optional<String> code(String typed, Parties parties) {
        return typed.isEmpty() ? Optional.empty() : Optional.of(parties.code(typed));
    }

    private List<String> classes() {
        if (!types.isEmpty()) {
            try {
                Matter unused = Matter.parse("given", types);
            } catch (IllegalArgumentException e) {
                throw Trouble.usage("--type: " + e.getMessage());
            }
        }
        return types;
    }

    private Optional<Form> form() {
        if (polarity.isEmpty()) {
            return Optional.empty();
        }
        Optional<Form> form = Form.named(polarity).filter(f -> !f.needsOther());
        if (form.isEmpty()) {
            throw Trouble.usage(
                    "--polarity must be one of %s, was %s"
                            .formatted(
                                    Arrays.stream(Form.values())
                                            .filter(f -> !f.needsOther())
                                            .map(Form::option)
                                            .collect(Collectors.joining(", ")),
                                    polarity));
        }
        return form;
    }

    private Optional<Against> against(Parties parties) {
        if (compare.isEmpty()) {
            return Optional.empty();
        }
        if (compare.equals("before")) {
            return Optional.of(new Against(Optional.of(Timing.ALWAYS), Optional.empty()));
        }
        int colon = compare.indexOf(':');
        if (colon > 0) {
            Parties.Pair pair =
                    parties.pair(compare.substring(0, colon), compare.substring(colon + 1));
            Sides sides = Sides.directed(pair.a(), pair.b());
            return Optional.of(new Against(Optional.empty(), Optional.of(sides)));
        }
        return Optional.of(new Against(Optional.of(time()), Optional.empty()));
    }

    private Timing time() {
        String[] ends = compare.split("\\.\\.", -1);
        try {
            LocalDate from = PartialDate.parse(ends[0]).firstDay().orElseThrow();
            LocalDate end = PartialDate.parse(ends[ends.length - 1]).endDay().orElseThrow();
            return new Timing(Bound.of(from), Bound.of(end), compare);
        } catch (IllegalArgumentException | java.util.NoSuchElementException e) {
            throw Trouble.usage(
                    "--compare must be before, a time such as 2019..2021, or a pair such as"
                            + " ARM:RUS, was "
                            + compare);
        }
    }
}
