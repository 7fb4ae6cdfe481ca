package org.demarche.source.html;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import net.dankito.readability4j.Readability4J;
import org.demarche.text.TextCleaning;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the running text of a page.
 *
 * <p>The page is rid of what is never story, then Readability's rules choose the block; where they
 * find little, or something else than the page says its article is, the block with the densest
 * paragraphs or the stated text is taken.
 */
final class PageBody {
    private static final int SHORTEST = 200;
    private static final int MOST_ELEMENTS = 30_000;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final Document page;
    private final String stated;
    private final String title;

    /**
     * @param document is changed
     * @param stated what the page says its article's text is, empty if it does not
     */
    PageBody(Document document, String stated, String title) {
        this.page = document;
        this.stated = stated;
        this.title = title;
    }

    /** The text, its paragraphs parted by blank lines; empty if there is none. */
    String text() {
        Clutter.remove(page);
        String plain = TextCleaning.clean(stated.contains("</") ? stripped(stated) : stated);
        String dense = "";
        String found = readable();
        if (found.length() < SHORTEST || isOther(found, plain)) {
            dense = DensestBlock.of(page).map(this::words).orElse("");
            found = better(found, dense, plain);
        }
        return found;
    }

    private static String stripped(String html) {
        return BlockText.of(org.jsoup.Jsoup.parseBodyFragment(html).body());
    }

    private String words(Element block) {
        return Paragraphs.story(TextCleaning.clean(BlockText.of(block)), title);
    }

    private String readable() {
        if (page.getAllElements().size() > MOST_ELEMENTS) {
            return "";
        }
        try {
            Element content = new Readability4J("", page.clone()).parse().getArticleContent();
            return content == null ? "" : words(content);
        } catch (RuntimeException | StackOverflowError beyondIt) {
            return "";
        }
    }

    /** Whether a block holds less than half of what the page states its article is. */
    private static boolean isOther(String block, String plain) {
        return plain.length() >= SHORTEST && overlap(plain, block) < 0.5;
    }

    private static double overlap(String of, String in) {
        Set<String> words = wordSet(of);
        int all = words.size();
        words.retainAll(wordSet(in));
        return all == 0 ? 1 : (double) words.size() / all;
    }

    private static Set<String> wordSet(String text) {
        Set<String> words = new HashSet<>();
        WORD.matcher(text).results().forEach(m -> words.add(m.group()));
        return words;
    }

    private static String better(String found, String dense, String plain) {
        if (dense.length() >= SHORTEST && !isOther(dense, plain)) {
            return dense;
        }
        if (plain.length() >= SHORTEST) {
            return plain;
        }
        return found.length() >= dense.length() ? found : dense;
    }
}
