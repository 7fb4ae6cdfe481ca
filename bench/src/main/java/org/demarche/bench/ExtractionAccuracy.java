package org.demarche.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.demarche.source.ArticleFiles;
import org.demarche.source.ArticleSink;
import org.demarche.source.SetAside;
import org.demarche.text.Article;

/**
 * How much of the true text of news pages the HTML reader finds, and of how many it finds the day.
 *
 * <p>The folder holds {@code HASH.html.gz} pages and {@code ground-truth.json} with each page's
 * {@code articleBody}, as in scrapinghub's article-extraction-benchmark. Prints Markdown; with a
 * second argument {@code pages} also a line a page, worst first.
 */
public final class ExtractionAccuracy {
    private static final Pattern STATES_DAY =
            Pattern.compile("datePublished|article:published_time|<time[^>]*datetime");

    private ExtractionAccuracy() {}

    private record Page(
            String name, boolean statesDay, String day, TokenOverlap words, TokenOverlap runs) {}

    /** Measures and prints. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        JsonNode truth = new ObjectMapper().readTree(folder.resolve("ground-truth.json").toFile());
        Map<String, JsonNode> byHash = new TreeMap<>();
        truth.properties().forEach(e -> byHash.put(e.getKey(), e.getValue()));
        List<Page> pages = new ArrayList<>();
        long begin = System.nanoTime();
        for (Map.Entry<String, JsonNode> entry : byHash.entrySet()) {
            pages.add(measure(folder.resolve(entry.getKey() + ".html.gz"), entry.getValue()));
        }
        print(pages, (System.nanoTime() - begin) / 1e6 / pages.size());
        if (args.length > 1 && args[1].equals("pages")) {
            pages.stream()
                    .sorted(Comparator.comparing(p -> p.words.f1()))
                    .forEach(
                            p ->
                                    System.out.printf(
                                            "| %s | P %.3f | R %.3f | F1 %.3f | %s |%n",
                                            p.name,
                                            p.words.precision(),
                                            p.words.recall(),
                                            p.words.f1(),
                                            p.day));
        }
    }

    private static Page measure(Path file, JsonNode truth) throws IOException {
        String html;
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            html = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        Optional<Article> article = read(file);
        String body = article.map(Article::body).orElse("");
        String right = truth.path("articleBody").asText();
        return new Page(
                file.getFileName() + " " + truth.path("url").asText(),
                STATES_DAY.matcher(html).find(),
                article.map(a -> a.published().toString()).orElse(""),
                TokenOverlap.of(body, right, 1),
                TokenOverlap.of(body, right, 4));
    }

    private static Optional<Article> read(Path file) throws IOException {
        List<Article> found = new ArrayList<>();
        ArticleSink sink =
                new ArticleSink() {
                    @Override
                    public void article(Article article) {
                        found.add(article);
                    }

                    @Override
                    public void setAside(SetAside what) {
                        System.err.println(what);
                    }
                };
        try (InputStream in = Files.newInputStream(file)) {
            ArticleFiles.standard().read(file.toString(), in, sink, bytes -> {});
        }
        return found.stream().findFirst();
    }

    private static void print(List<Page> pages, double milliseconds) {
        long stating = pages.stream().filter(Page::statesDay).count();
        long statingFound = pages.stream().filter(p -> p.statesDay && !p.day.isEmpty()).count();
        long found = pages.stream().filter(p -> !p.day.isEmpty()).count();
        System.out.println("| measure | value |");
        System.out.println("|---|---|");
        line("pages", "%d", pages.size());
        line("precision of words, mean", "%.3f", mean(pages, p -> p.words.precision()));
        line("recall of words, mean", "%.3f", mean(pages, p -> p.words.recall()));
        line("F1 of words, mean", "%.3f", mean(pages, p -> p.words.f1()));
        line("F1 of runs of four words, mean", "%.3f", mean(pages, p -> p.runs.f1()));
        line("pages that state their day in their markup", "%d", stating);
        line("of these, day found", "%d", statingFound);
        line("day found on any page", "%d", found);
        line("milliseconds a page", "%.0f", milliseconds);
    }

    private static double mean(List<Page> pages, ToDoubleFunction<Page> value) {
        return pages.stream().mapToDouble(value).average().orElse(0);
    }

    private static void line(String what, String format, Object value) {
        System.out.printf("| %s | " + format + " |%n", what, value);
    }
}
