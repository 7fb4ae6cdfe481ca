package org.demarche.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.demarche.text.Article;
import org.demarche.text.TextCleaning;
import org.junit.jupiter.api.Test;

/** What every format must do; a format's test extends it with a sample of that format. */
public abstract class ArticleFormatContract {
    /** The format under test. */
    protected abstract ArticleFormat format();

    /** A resource beside the test with at least one article, whose name fits the format. */
    protected abstract String sample();

    /** The ids or titles of the sample's articles, in its order. */
    protected abstract String[] titles();

    protected final byte[] bytes(String resource) {
        try (InputStream in = getClass().getResourceAsStream(resource)) {
            return Objects.requireNonNull(in, resource).readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void acceptsItsOwn() {
        byte[] beginning = Arrays.copyOf(bytes(sample()), FileBeginning.LENGTH / 4);
        byte[] sampled = bytes(sample());
        byte[] start = sampled.length < beginning.length ? sampled : beginning;
        assertThat(format().accepts(sample(), start)).isTrue();
    }

    @Test
    void refusesWhatIsNoText() {
        byte[] image = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};
        assertThat(format().accepts("picture.png", image)).isFalse();
        assertThat(format().accepts(sample(), image)).isFalse();
    }

    @Test
    void keepsTheOrder() {
        Collected found = Collected.of(format(), sample(), bytes(sample()));
        assertThat(found.articles).extracting(Article::title).containsExactly(titles());
        assertThat(found.setAside).isEmpty();
    }

    @Test
    void saysWhereEachArticleCameFrom() {
        Collected found = Collected.of(format(), "folder/" + sample(), bytes(sample()));
        int last = 0;
        for (Article article : found.articles) {
            assertThat(article.origin().file()).isEqualTo("folder/" + sample());
            if (format().extent() == ArticleFormat.Extent.LINES) {
                assertThat(article.origin().line()).isGreaterThan(last);
            }
            last = article.origin().line();
        }
    }

    @Test
    void givesCleanTextAndStableIds() {
        Collected first = Collected.of(format(), sample(), bytes(sample()));
        Collected again = Collected.of(format(), sample(), bytes(sample()));
        assertThat(again.articles).isEqualTo(first.articles);
        for (Article article : first.articles) {
            assertThat(article.body()).isEqualTo(TextCleaning.clean(article.body())).isNotBlank();
        }
    }

    @Test
    void setsAsideAnEmptyFile() {
        for (String empty : new String[] {"", " \n\n ", "\uFEFF"}) {
            Collected found = Collected.of(format(), sample(), empty);
            assertThat(found.articles).isEmpty();
            assertThat(found.reasons()).containsOnly(SetAside.Reason.EMPTY).hasSize(1);
        }
    }

    @Test
    void neverThrowsOnGarbage() {
        Random random = new Random(7);
        for (int run = 0; run < 60; run++) {
            byte[] garbage = new byte[random.nextInt(4000)];
            random.nextBytes(garbage);
            Collected found = Collected.of(format(), sample(), garbage);
            assertThat(found.articles.size() + found.setAside.size()).isPositive();
        }
    }

    @Test
    void neverThrowsOnADamagedSample() {
        Random random = new Random(11);
        byte[] whole = bytes(sample());
        for (int run = 0; run < 100; run++) {
            byte[] damaged = whole.clone();
            for (int hit = 0; hit < 5; hit++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            Collected found = Collected.of(format(), sample(), damaged);
            assertThat(found.articles.size() + found.setAside.size()).isPositive();
        }
    }

    @Test
    void neverThrowsWhereverTheInputIsCut() {
        byte[] whole = bytes(sample());
        cuts(whole.length)
                .forEach(
                        length -> {
                            byte[] cut = Arrays.copyOf(whole, length);
                            Collected found = Collected.of(format(), sample(), cut);
                            assertThat(found.articles.size() + found.setAside.size()).isPositive();
                        });
    }

    /** At every byte of a short sample, at some hundred places of a long one. */
    private static Stream<Integer> cuts(int length) {
        int step = 1 + length / 900;
        return Stream.iterate(0, at -> at <= length, at -> at + step);
    }
}
