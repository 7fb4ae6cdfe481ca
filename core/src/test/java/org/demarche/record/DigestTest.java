package org.demarche.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.text.Article;
import org.demarche.text.PartialDate;
import org.junit.jupiter.api.Test;

class DigestTest {
    private static final Article ARTICLE =
            new Article(
                    "id",
                    PartialDate.parse("2024-01-01"),
                    "Title",
                    "Body",
                    new Article.Origin("f", 1, "u", "o", "en"));

    @Test
    void anArticleFoundElsewhereIsTheSame() {
        Article moved = ARTICLE.withOrigin(new Article.Origin("g", 9, "u", "o", "de"));
        assertThat(Digest.ofContent(moved)).isEqualTo(Digest.ofContent(ARTICLE)).hasSize(64);
    }

    @Test
    void whatMovesFromHeadlineToTextChangesIt() {
        Article moved = new Article("id", ARTICLE.published(), "TitleB", "ody", ARTICLE.origin());
        assertThat(Digest.ofContent(moved)).isNotEqualTo(Digest.ofContent(ARTICLE));
    }

    @Test
    void anEventKeepsItsNameWhateverReadItAndWhy() {
        String id = Digest.ofEvent(Clippings.article("x", "", "ARL AID BOR").events().get(0));
        assertThat(Digest.ofEvent(Clippings.article("x", "2020", "ARL AID BOR").events().get(0)))
                .isEqualTo(id)
                .isEqualTo("53deaaccd531c8d8");
        assertThat(Digest.ofEvent(Clippings.article("y", "", "ARL AID BOR").events().get(0)))
                .isNotEqualTo(id);
        assertThat(Digest.ofEvent(Clippings.article("x", "", "ARL AID BOR/denied").events().get(0)))
                .isNotEqualTo(id);
    }
}
