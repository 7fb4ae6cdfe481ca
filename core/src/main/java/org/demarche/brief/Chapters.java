package org.demarche.brief;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.demarche.claim.Verdict;
import org.demarche.claim.report.ClaimWords;
import org.demarche.claim.report.VerdictJson;
import org.demarche.contrast.Contrast;
import org.demarche.contrast.Difference;
import org.demarche.contrast.report.ContrastJson;
import org.demarche.contrast.report.ContrastPage;
import org.demarche.contrast.report.ContrastWords;
import org.demarche.ledger.Side;
import org.demarche.ledger.report.LedgerJson;
import org.demarche.ledger.report.LedgerPage;
import org.demarche.ledger.report.LedgerWords;
import org.demarche.outlook.report.OutlookJson;
import org.demarche.outlook.report.OutlookWords;
import org.demarche.response.report.ResponseJson;
import org.demarche.response.report.ResponseWords;
import org.demarche.ties.report.TieJson;
import org.demarche.ties.report.TiePage;
import org.demarche.ties.report.TieView;

/** The chapters of a brief, each from the results of one layer. */
public final class Chapters {
    /** The anchor of who acts and who speaks. */
    static final String LEDGER = "ledger";

    /** The anchor of how it differs from another pair. */
    static final String CONTRAST = "contrast";

    /** So many ties are named at most; the command has all. */
    private static final int MOST = 6;

    /** What followed fewer cases of the pair's own says more of others than of it. */
    private static final int FEWEST_CASES = 5;

    private Chapters() {}

    /** What style sheets the drawings of chapters need. */
    static String styleSheet() {
        return LedgerPage.styleSheet() + ContrastPage.styleSheet() + TiePage.styleSheet();
    }

    /** Who acts and who only speaks. */
    public static Chapter of(LedgerWords words) {
        List<String> sentences = new ArrayList<>();
        List<Side> sides = words.ledger().sides();
        sides.forEach(side -> sentences.addAll(words.sentences(side)));
        return new Chapter(
                LEDGER,
                "Who acts and who only speaks",
                words.headline(),
                sentences,
                html -> {
                    int most = LedgerPage.most(words);
                    sides.stream()
                            .filter(side -> !side.happened().isEmpty())
                            .forEach(side -> LedgerPage.table(html, words, side, most));
                },
                new LedgerJson().tree(words),
                command("ledger", words.ledger().ab()));
    }

    /** How it differs from another pair. */
    public static Chapter of(ContrastWords words) {
        Contrast contrast = words.contrast();
        boolean isAsked =
                contrast.differences().stream()
                        .anyMatch(d -> d.verdict() != Difference.Verdict.TOO_FEW);
        String against = " --against " + contrast.there().a() + " " + contrast.there().b();
        return new Chapter(
                CONTRAST,
                "In what it differs from " + words.name(contrast.there()),
                words.headline(),
                words.sentences(),
                isAsked ? html -> ContrastPage.table(html, words) : Chapter.Drawing.NONE,
                new ContrastJson().tree(words),
                command("contrast", contrast.here().ledger().ab()) + against);
    }

    /** Who answers whom. */
    public static Chapter of(ResponseWords words) {
        return new Chapter(
                "response",
                "Who answers whom",
                words.headline(),
                words.sentences(),
                Chapter.Drawing.NONE,
                new ResponseJson().node(words),
                "demarche respond %s %s".formatted(words.response().a(), words.response().b()));
    }

    /**
     * What stands between the two on the last day of the brief.
     *
     * @param view as of the last day of the brief
     * @param from the first day of the brief: what ended since is told
     * @param end the day after the last
     */
    public static Chapter of(TieView view, LocalDate from, LocalDate end) {
        List<String> sentences = new ArrayList<>();
        sentences.add(view.summary());
        listed("By name: ", view.standing(MOST), sentences);
        listed("Ended in these years: ", view.endedSince(from, MOST), sentences);
        return new Chapter(
                "ties",
                "What stands between them",
                TieHeadline.of(view, from, end),
                sentences,
                html -> TiePage.draw(html, view, end),
                TieJson.node(view),
                "demarche ties %s %s".formatted(view.ties().a(), view.ties().b()));
    }

    /** What is to be expected, with how good such forecasts were. */
    public static Chapter of(OutlookWords words) {
        return new Chapter(
                "outlook",
                "What to expect",
                words.headline(),
                words.sentences(FEWEST_CASES),
                Chapter.Drawing.NONE,
                new OutlookJson().node(words),
                "demarche outlook %s %s".formatted(words.outlook().a(), words.outlook().b()));
    }

    /**
     * Claims about the pair and what the record says to them.
     *
     * @param names from the code of a party to the name to show
     */
    public static Chapter of(List<CheckedClaim> claims, UnaryOperator<String> names) {
        ArrayNode data = new ObjectMapper().createArrayNode();
        for (CheckedClaim claim : claims) {
            Verdict verdict = claim.verdict();
            ObjectNode node = data.addObject();
            node.put("claim", claim.words()).put("holder", claim.made().holder());
            node.put("source", claim.made().source()).put("sentence", claim.made().sentence());
            node.set(
                    "verdict",
                    new VerdictJson().node(verdict, new ClaimWords(verdict.claim(), names)));
        }
        return new Chapter(
                "claims",
                "What is claimed, and what the record says",
                "",
                claims.stream().map(c -> c.sentence(names)).toList(),
                Chapter.Drawing.NONE,
                data,
                "demarche check --found");
    }

    private static void listed(String head, List<String> items, List<String> sentences) {
        if (!items.isEmpty()) {
            sentences.add(head + String.join("; ", items) + ".");
        }
    }

    private static String command(String name, Side of) {
        return "demarche %s %s %s".formatted(name, of.actor(), of.recipient());
    }
}
