package org.demarche.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.demarche.text.Article;
import org.junit.jupiter.api.Test;

class ReadingBoundsTest {
    private static final ArticleFormat RECORDS =
            new ArticleFormat() {
                @Override
                public String name() {
                    return "records";
                }

                @Override
                public Extent extent() {
                    return Extent.RECORDS;
                }

                @Override
                public boolean accepts(String fileName, byte[] beginning) {
                    return true;
                }

                @Override
                public void read(String fileName, InputStream in, ArticleSink sink)
                        throws IOException {
                    in.transferTo(OutputStream.nullOutputStream());
                }
            };

    private static Collected read(ArticleFiles files, String name, InputStream in) {
        Collected found = new Collected();
        files.read(name, in, found, bytes -> {});
        return found;
    }

    private static byte[] bomb() throws IOException {
        return TestStreams.packed(TestStreams.run('a', 80L << 20).readAllBytes());
    }

    @Test
    void passesOverALineOf200MegabytesInLittleMemory() {
        InputStream all =
                TestStreams.joined(
                        TestStreams.of("{\"id\":1,\"text\":\"first\"}\n{\"text\":\""),
                        TestStreams.run('x', 200L << 20),
                        TestStreams.of("\"}\n{\"id\":3,\"text\":\"third\"}\n"));
        Collected found = read(ArticleFiles.standard(), "x.jsonl", all);
        assertThat(found.articles).extracting(Article::id).containsExactly("1", "3");
        assertThat(found.articles).extracting(a -> a.origin().line()).containsExactly(1, 3);
        assertThat(found.reasons()).containsExactly(SetAside.Reason.TOO_LARGE);
        assertThat(found.setAside.get(0).line()).isEqualTo(2);
    }

    @Test
    void passesOverAHugeElementOfAnArray() {
        InputStream all =
                TestStreams.joined(
                        TestStreams.of("[{\"id\":1,\"text\":\"first\"},\n{\"text\":\""),
                        TestStreams.run('x', 20L << 20),
                        TestStreams.of("\"},\n{\"id\":3,\"text\":\"third\"}]\n"));
        Collected found = read(ArticleFiles.standard(), "x.json", all);
        assertThat(found.articles).extracting(Article::id).containsExactly("1", "3");
        assertThat(found.reasons()).containsExactly(SetAside.Reason.TOO_LARGE);
    }

    @Test
    void setsAsideATextThatUnpacksWithoutEnd() throws IOException {
        byte[] bomb = bomb();
        for (String name : new String[] {"x.txt.gz", "x.html.gz"}) {
            Collected found = read(ArticleFiles.standard(), name, new ByteArrayInputStream(bomb));
            assertThat(found.articles).isEmpty();
            assertThat(found.reasons()).containsExactly(SetAside.Reason.TOO_LARGE);
        }
    }

    @Test
    void boundsOnlyPackedRecords() throws IOException {
        ArticleFiles files = new ArticleFiles(List.of(RECORDS));
        assertThat(read(files, "x", TestStreams.run('a', 80L << 20)).setAside).isEmpty();
        assertThat(read(files, "x.gz", new ByteArrayInputStream(bomb())).reasons())
                .containsExactly(SetAside.Reason.TOO_LARGE);
    }
}
