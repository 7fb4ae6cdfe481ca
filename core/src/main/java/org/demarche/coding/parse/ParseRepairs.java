package org.demarche.coding.parse;

import java.util.List;

/**
 * Mends, by rule, what parsers are known to get wrong in news about states. Depends on nothing but
 * the tree: equal trees give equal results, and a mended tree stays as it is.
 */
public final class ParseRepairs {
    /** Tags first, since the later rules ask for verbs. */
    private static final List<ParseRepair> RULES =
            List.of(
                    new SomeClaimRepair(),
                    new WeekdayRepair(),
                    new WhileClauseRepair(),
                    new ReducedRelativeRepair(),
                    new ClauseVerbRepair(),
                    new GerundDeedRepair(),
                    new ClauseTenseRepair(),
                    new ArticleRepair(),
                    new TitleInAppositionRepair(),
                    new OfficesInARowRepair(),
                    new JointSubjectRepair(),
                    new EventNounRepair());

    private ParseRepairs() {}

    /** The sentence after all rules. */
    public static ParsedSentence repair(ParsedSentence sentence) {
        ParsedSentence repaired = sentence;
        for (ParseRepair rule : RULES) {
            repaired = rule.repair(repaired);
        }
        return repaired;
    }
}
