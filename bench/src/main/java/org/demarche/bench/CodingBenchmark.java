package org.demarche.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.demarche.actor.ActorKnowledge;
import org.demarche.coding.Coder;
import org.demarche.coding.parse.nlp4j.Nlp4jParser;
import org.demarche.coding.pattern.PatternBook;
import org.demarche.text.Article;
import org.demarche.text.FormatException;
import org.demarche.text.PartialDate;
import org.demarche.text.Sentence;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Times the steps from sentences to events on the bundled sample, in milliseconds for so many
 * sentences: finding names, the gate that stands on them, parsing every sentence, and coding, which
 * parses what the gate lets through and applies the patterns. Run from the project's root.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class CodingBenchmark {
    /** How many sentences. */
    @Param({"10", "100", "1000"})
    public int sentences = 10;

    private final ActorKnowledge actors = ActorKnowledge.bundled();
    private final Nlp4jParser parser;
    private final Coder coder;
    private List<Article> articles = List.of();
    private List<Sentence> texts = List.of();

    /** Loads the parser; its models are unpacked into {@code DEMARCHE_CACHE} or Java's folder. */
    public CodingBenchmark() {
        try {
            parser = Nlp4jParser.load(cache());
        } catch (IOException | FormatException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
        coder = new Coder(actors, parser, PatternBook.bundled());
    }

    private static Path cache() {
        return Optional.ofNullable(System.getenv("DEMARCHE_CACHE"))
                .map(Path::of)
                .orElse(Path.of(System.getProperty("java.io.tmpdir"), "demarche-test-cache"));
    }

    /** Takes so many sentences of the sample. */
    @Setup
    public void take() throws IOException {
        SampleNews sample = SampleNews.read();
        articles = sample.articles(sentences);
        texts = new ArrayList<>();
        articles.forEach(a -> texts.addAll(sample.sentences(a)));
    }

    /** Looking for names and triggers, which decides what is parsed. */
    @Benchmark
    public void gate(Blackhole hole) {
        texts.forEach(s -> hole.consume(coder.passes(s, PartialDate.UNKNOWN)));
    }

    /** What the gate costs most for: looking for names. */
    @Benchmark
    public void findNames(Blackhole hole) {
        texts.forEach(s -> hole.consume(actors.find(s.text(), PartialDate.UNKNOWN)));
    }

    /** Parsing every sentence, as if there were no gate. */
    @Benchmark
    public void parse(Blackhole hole) {
        texts.forEach(s -> hole.consume(parser.parse(s)));
    }

    /** The whole line from articles to events. */
    @Benchmark
    public void code(Blackhole hole) {
        articles.forEach(a -> hole.consume(coder.code(a)));
    }
}
