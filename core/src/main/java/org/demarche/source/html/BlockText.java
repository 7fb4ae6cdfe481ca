package org.demarche.source.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Writes out an element's text with a blank line between its blocks. */
final class BlockText implements NodeVisitor {
    private static final Set<String> INLINE_BLOCKS = Set.of("td", "th", "option", "button");

    private final StringBuilder out = new StringBuilder();

    private BlockText() {}

    static String of(Element element) {
        BlockText text = new BlockText();
        element.traverse(text);
        return text.out.toString();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            out.append(words.getWholeText().replace('\n', ' ').replace('\r', ' '));
        } else if (node instanceof Element element) {
            edge(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && !element.normalName().equals("br")) {
            edge(element);
        }
    }

    private void edge(Element element) {
        if (element.normalName().equals("br")) {
            out.append('\n');
        } else if (INLINE_BLOCKS.contains(element.normalName())) {
            out.append(' ');
        } else if (element.isBlock()) {
            out.append("\n\n");
        }
    }
}
