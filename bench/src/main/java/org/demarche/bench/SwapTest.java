package org.demarche.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.demarche.Demarche;
import org.demarche.event.Event;
import org.demarche.text.Article;
import org.demarche.text.PartialDate;
import org.demarche.text.TextCleaning;

/**
 * Whether a state is coded by its name: exchanges the two states of each passage for other pairs
 * and counts the codings that are the same but for the names.
 *
 * <p>{@code SwapTest PASSAGES [--differences]}; passages are JSON lines with {@code id}, {@code
 * text} and {@code published}. A coding is an event's actor, recipient, type, mode and factuality;
 * the share unchanged is of codings found before or after.
 */
public final class SwapTest {
    private final Demarche demarche;
    private final boolean tellsDifferences;
    private int possible;
    private int passages;

    private SwapTest(Demarche demarche, boolean tellsDifferences) {
        this.demarche = demarche;
        this.tellsDifferences = tellsDifferences;
    }

    /** Prints a table by pair. */
    public static void main(String[] args) throws Exception {
        boolean differences = args.length > 1 && args[1].equals("--differences");
        Path cache = Path.of(System.getenv("DEMARCHE_CACHE"));
        new SwapTest(Demarche.load(cache), differences).run(Path.of(args[0]));
    }

    private void run(Path file) throws IOException {
        List<StateSwap> swaps = swaps(file);
        System.out.println("| states | passages | the same | codings | unchanged |");
        System.out.println("|---|---|---|---|---|");
        Tally all = new Tally();
        for (List<StateForms> pair : StateForms.pairs()) {
            Tally tally = new Tally();
            swaps.stream().filter(s -> !s.meets(pair)).forEach(s -> compare(s, pair, tally));
            tally.print(pair.stream().map(StateForms::code).collect(Collectors.joining(", ")));
            all.add(tally);
        }
        all.print("all");
        System.out.printf("%n%d of %d passages can be exchanged%n", possible, passages);
    }

    private List<StateSwap> swaps(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<StateSwap> swaps = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode row = json.readTree(line);
            passages++;
            Article article =
                    Article.of(
                            row.path("id").asText(),
                            PartialDate.parse(row.path("published").asText("")),
                            TextCleaning.clean(row.path("text").asText()));
            StateSwap swap = new StateSwap(article, demarche.actors());
            if (swap.isPossible()) {
                possible++;
                swaps.add(swap);
            }
        }
        return swaps;
    }

    private void compare(StateSwap swap, List<StateForms> pair, Tally tally) {
        Set<String> before = codings(swap.original(), code -> code);
        Article exchanged = swap.to(pair);
        Set<String> after = codings(exchanged, code -> swap.before(code, pair));
        tally.count(before, after);
        if (tellsDifferences && !before.equals(after)) {
            System.out.println(exchanged.body() + "\n  before " + before + "\n  after  " + after);
        }
    }

    private Set<String> codings(
            Article article, java.util.function.UnaryOperator<String> nameBefore) {
        return demarche.code(article).events().stream()
                .map(e -> coding(e, nameBefore))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String coding(Event e, java.util.function.UnaryOperator<String> nameBefore) {
        List<String> pair =
                List.of(
                        nameBefore.apply(e.dyad().actor().code()) + ":" + e.dyad().actor().sector(),
                        nameBefore.apply(e.dyad().recipient().code())
                                + ":"
                                + e.dyad().recipient().sector());
        String who = String.join(">", e.isSymmetric() ? pair.stream().sorted().toList() : pair);
        return who + " " + e.what() + " " + e.status().factuality();
    }

    /** Passages and codings that stayed the same. */
    private static final class Tally {
        private int passages;
        private int same;
        private int codings;
        private int unchanged;

        void count(Set<String> before, Set<String> after) {
            passages++;
            same += before.equals(after) ? 1 : 0;
            Set<String> either = new TreeSet<>(before);
            either.addAll(after);
            codings += either.size();
            Set<String> both = new TreeSet<>(before);
            both.retainAll(after);
            unchanged += both.size();
        }

        void add(Tally other) {
            passages += other.passages;
            same += other.same;
            codings += other.codings;
            unchanged += other.unchanged;
        }

        void print(String name) {
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %d | %.3f | %d | %.3f |%n",
                    name,
                    passages,
                    same / (double) passages,
                    codings,
                    unchanged / (double) codings);
        }
    }
}
