package org.ieum.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.ieum.text.Span;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Where the article of a page is, if the page says so: its text, and what stands outside of that and belongs to it. */
final class HtmlArticle {
    /** Of a page that does not say. */
    static final HtmlArticle NONE = new HtmlArticle(new HtmlCounts(), 0);

    /** In letters and digits. */
    static final int LONGEST_BYLINE = 150;

    /** The container must hold most of the running text, or it is the teaser of another article. */
    private static final double CONTAINED = 0.5;

    /** A page with more articles than this is an index of teasers. */
    private static final int MOST_CONTAINERS = 20;

    private final HtmlCounts counts;
    private final int allProse;

    /** The elements that hold the article ... */
    private final Set<Element> containers = Collections.newSetFromMap(new IdentityHashMap<>());

    /** ... those that stand outside of them and belong to it, such as its title ... */
    private final Set<Element> heads = Collections.newSetFromMap(new IdentityHashMap<>());

    /** ... and what these stand in. */
    private final Set<Element> aroundContainers = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Set<Element> aroundHeads = Collections.newSetFromMap(new IdentityHashMap<>());

    private HtmlArticle(HtmlCounts counts, int allProse) {
        this.counts = counts;
        this.allProse = allProse;
    }

    static HtmlArticle find(Document page, HtmlCounts counts) {
        HtmlArticle article = new HtmlArticle(counts, counts.of(page.body()).prose());
        article.findContainers(page);
        if (article.isKnown()) {
            article.findHeads(page);
        }
        return article;
    }

    /** False if the page does not say where its article is. */
    boolean isKnown() {
        return !containers.isEmpty();
    }

    /** True of an element that holds a part of the article and nothing else. */
    boolean isPart(Element element) {
        return containers.contains(element) || heads.contains(element);
    }

    /** True of an element that holds the text of the article, perhaps among other things. */
    boolean holdsText(Element element) {
        return containers.contains(element) || aroundContainers.contains(element);
    }

    /** True of an element that holds, among other things, the title or a byline of the article. */
    boolean surroundsHead(Element element) {
        return aroundHeads.contains(element);
    }

    private void findContainers(Document page) {
        for (String selector : List.of("[itemprop~=(?i)\\barticleBody\\b]", "article", "main, [role=main]")) {
            List<Element> found = outermost(page.select(selector));
            int held = found.stream().mapToInt(it -> counts.of(it).prose()).sum();
            if (found.size() <= MOST_CONTAINERS && held > 0 && held >= CONTAINED * allProse) {
                containers.addAll(found);
                found.forEach(it -> aroundContainers.addAll(it.parents()));
                return;
            }
        }
    }

    private static List<Element> outermost(List<Element> found) {
        Set<Element> all = Collections.newSetFromMap(new IdentityHashMap<>());
        all.addAll(found);
        List<Element> outermost = new ArrayList<>();
        for (Element element : found) {
            Element at = element.parent();
            while (at != null && !all.contains(at)) {
                at = at.parent();
            }
            if (at == null) {
                outermost.add(element);
            }
        }
        return outermost;
    }

    /** The title with what stands around it, and the bylines between it and the text of each article. */
    private void findHeads(Document page) {
        for (Element title : page.select("h1")) {
            Element around = title.parent();
            boolean own = around != null
                    && !aroundContainers.contains(around)
                    && !around.normalName().equals("body");
            addHead(own && counts.of(around).prose() * 2 < allProse ? around : title);
        }
        for (Element container : containers) {
            Element scope = container.closest("article, main, [role=main]");
            if (scope != null) {
                findBylines(scope);
            }
        }
    }

    private void findBylines(Element scope) {
        for (Element element : scope.getAllElements()) {
            if (containers.contains(element)) {
                return;
            }
            int length = counts.of(element).letters();
            if (length > 1 && length < LONGEST_BYLINE && !element.ownText().isBlank() && isByline(element)) {
                addHead(element);
            }
        }
    }

    private static boolean isByline(Element element) {
        String text = element.text();
        return Credits.isByline(new Line(text, new Span(0, text.length()), 0, Line.Hint.NONE));
    }

    private void addHead(Element element) {
        heads.add(element);
        aroundHeads.addAll(element.parents());
    }
}
