package org.demarche.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.demarche.actor.ActorKnowledge;
import org.demarche.coding.embedding.BgeEncoder;
import org.demarche.coding.type.Clues;
import org.demarche.coding.type.Meaning;
import org.demarche.coding.type.TypeClassifier;
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
 * Times what the learned types cost on the bundled sample, in milliseconds for so many sentences:
 * the vector of each, and the verdict with it. Run from the project's root.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 5)
public class ClassifyBenchmark {
    /** How many sentences. */
    @Param({"10", "100", "1000"})
    public int sentences = 10;

    private final ActorKnowledge actors = ActorKnowledge.bundled();
    private final BgeEncoder encoder = BgeEncoder.load();
    private final Meaning meaning = new Meaning(encoder);
    private final TypeClassifier types = TypeClassifier.ofSentences();
    private final List<Sentence> texts = new ArrayList<>();

    /** Takes so many sentences of the sample. */
    @Setup
    public void take() throws IOException {
        SampleNews sample = SampleNews.read();
        sample.articles(sentences).forEach(a -> texts.addAll(sample.sentences(a)));
    }

    /** The vector of every sentence. */
    @Benchmark
    public void encode(Blackhole hole) {
        texts.forEach(s -> hole.consume(encoder.encode(s.text())));
    }

    /** The verdict on every sentence, its vector included, without patterns. */
    @Benchmark
    public void classify(Blackhole hole) {
        for (Sentence sentence : texts) {
            String text = sentence.text();
            Clues clues =
                    meaning.ofSentence(
                            Clues.of(text), text, actors.find(text, PartialDate.UNKNOWN));
            hole.consume(types.classifyIfAny(clues));
        }
    }
}
