package org.ieum.read;

import com.ibm.icu.lang.UCharacter;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** What each element of a page holds, counted in one walk. */
final class HtmlCounts {
    /** A text node longer than this is taken for running text. */
    private static final int PROSE = 30;

    private static final Set<String> NO_PROSE = Set.of("script", "style", "nav", "footer", "aside", "a");
    private static final Count NOTHING = new Count();

    static final class Count {
        private int letters;
        private int prose;
        private int links;
        private int linkLetters;
        private boolean title;

        /** Letters and digits of its text. */
        int letters() {
            return letters;
        }

        /** Characters of those text nodes that look like running text and are no link. */
        int prose() {
            return prose;
        }

        /** True if it holds an {@code h1}. */
        boolean hasTitle() {
            return title;
        }

        /** Three links or more, and little else. */
        boolean isLinkList() {
            return links >= 3 && linkLetters * 10 >= letters * 8;
        }

        private void add(Count inner) {
            letters += inner.letters;
            prose += inner.prose;
            links += inner.links;
            linkLetters += inner.linkLetters;
            title |= inner.title;
        }
    }

    private final Map<Element, Count> counts = new IdentityHashMap<>();

    /** Of an empty page. */
    HtmlCounts() {}

    static HtmlCounts of(Document page) {
        HtmlCounts counts = new HtmlCounts();
        page.traverse(counts.new Walk());
        return counts;
    }

    Count of(Element element) {
        return counts.getOrDefault(element, NOTHING);
    }

    private final class Walk implements NodeVisitor {
        private int noProse;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text && text.parent() != null) {
                add(counts.get(text.parent()), text.getWholeText().strip());
            } else if (node instanceof Element element) {
                counts.put(element, new Count());
                noProse += NO_PROSE.contains(element.normalName()) ? 1 : 0;
            }
        }

        private void add(Count count, String text) {
            count.letters +=
                    (int) text.chars().filter(UCharacter::isLetterOrDigit).count();
            count.prose += noProse == 0 && text.length() > PROSE ? text.length() : 0;
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                close(element, counts.get(element));
            }
        }

        private void close(Element element, Count count) {
            String name = element.normalName();
            noProse -= NO_PROSE.contains(name) ? 1 : 0;
            count.title |= name.equals("h1");
            if (name.equals("a")) {
                count.links = 1;
                count.linkLetters = count.letters;
            }
            if (element.parent() != null) {
                counts.get(element.parent()).add(count);
            }
        }
    }
}
