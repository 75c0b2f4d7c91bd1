package org.ieum.read;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What the elements of a page say about the text in them: which of it is script, form, navigation or hidden, which is
 * heading, caption or byline, and where the article is.
 */
final class HtmlRegions {
    /** @param rule the rule that removes the text, or empty */
    record Region(String rule, Line.Hint hint) {
        static final Region TEXT = new Region("", Line.Hint.NONE);
    }

    /** Takes everything but scripts and the like: for reading a page as it is. */
    static final HtmlRegions NONE = new HtmlRegions(List.of(), false);

    /** The container must hold most of the text in paragraphs, or it is the teaser of another article. */
    private static final double CONTAINED = 0.5;

    /** A page with more articles than this is an index of teasers. */
    private static final int MOST_CONTAINERS = 20;

    private static final Set<String> SCRIPT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "object",
            "math",
            "canvas",
            "audio",
            "video",
            "noframes");
    private static final Set<String> FORM =
            Set.of("button", "select", "textarea", "input", "label", "datalist", "option");
    private static final Set<String> NAVIGATION = Set.of("nav", "aside", "footer", "menu");
    private static final Set<String> NAVIGATION_ROLES =
            Set.of("navigation", "banner", "contentinfo", "complementary", "search", "menu", "menubar", "dialog");
    private static final Pattern NAVIGATION_CLASS = Pattern.compile(
            "(?:^|[\\s_-])(?:nav|navbar|navigation|gnb|lnb|snb|menu|breadcrumbs?|sidebar|share|sharing|sns|social|related|recommend(?:ed)?|popular|ranking|most-?(?:read|viewed)|comments?|reply|cookie|newsletter|subscribe|subscription|promo|advert(?:isement)?|ads?|banner|copyright|footer|skip|pagination|toolbar|utility)(?:$|[\\s_-])");
    private static final Pattern BYLINE_CLASS =
            Pattern.compile("(?:^|[\\s_-])(?:byline|by-line|author|authors|reporter|writer|journalist)(?:$|[\\s_-])");
    private static final Pattern CAPTION_CLASS = Pattern.compile(
            "(?:^|[\\s_-])(?:caption|img-?desc|photo-?desc|photo-?caption|wp-caption-text)(?:$|[\\s_-])");
    private static final Pattern HIDDEN = Pattern.compile("display\\s?:\\s?none|visibility\\s?:\\s?hidden");

    private final List<Element> containers;
    private final boolean clean;
    private final Map<Element, Region> known = new IdentityHashMap<>();

    private HtmlRegions(List<Element> containers, boolean clean) {
        this.containers = containers;
        this.clean = clean;
    }

    static HtmlRegions of(Document page) {
        return new HtmlRegions(containers(page), true);
    }

    private static List<Element> containers(Document page) {
        int all = paragraphText(page.body());
        for (String selector : List.of("[itemprop=articleBody]", "article", "main, [role=main]")) {
            List<Element> found = page.select(selector).stream()
                    .filter(element -> element.parents().stream().noneMatch(parent -> parent.is(selector)))
                    .toList();
            int held = found.stream().mapToInt(HtmlRegions::paragraphText).sum();
            if (found.size() <= MOST_CONTAINERS && held > 0 && held >= CONTAINED * all) {
                return found;
            }
        }
        return List.of();
    }

    private static int paragraphText(Element element) {
        int[] length = new int[1];
        element.traverse((node, depth) -> {
            if (node instanceof TextNode text && !isInside(node, "script", "style", "nav", "footer", "aside", "a")) {
                length[0] += text.getWholeText().strip().length() > 30
                        ? text.getWholeText().strip().length()
                        : 0;
            }
        });
        return length[0];
    }

    private static boolean isInside(Node node, String... names) {
        for (Node at = node.parent(); at != null; at = at.parent()) {
            for (String name : names) {
                if (at.normalName().equals(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    Region at(TextNode node) {
        return node.parent() == null ? Region.TEXT : region(node.parent());
    }

    /** What an element inherits, and adds to it; each element is asked once, from the root down. */
    private Region region(Element element) {
        Region region = known.get(element);
        if (region == null) {
            Region inherited = element.parent() == null ? Region.TEXT : region(element.parent());
            region = inherited.rule().isEmpty() ? own(element, inherited) : inherited;
            known.put(element, region);
        }
        return region;
    }

    private Region own(Element element, Region inherited) {
        String name = element.normalName();
        if (name.equals("head")) {
            return new Region("html-head", Line.Hint.NONE);
        }
        if (SCRIPT.contains(name)) {
            return new Region("html-script", Line.Hint.NONE);
        }
        if (!clean) {
            return Region.TEXT;
        }
        String rule = rule(element, name);
        return rule.isEmpty() ? new Region("", hint(element, name, inherited)) : new Region(rule, Line.Hint.NONE);
    }

    private String rule(Element element, String name) {
        if (FORM.contains(name)) {
            return "html-form";
        }
        if (element.hasAttr("hidden")
                || HIDDEN.matcher(HtmlText.lower(element.attr("style"))).find()) {
            return "html-hidden";
        }
        boolean holdsArticle = name.equals("html") || name.equals("body") || holdsContainer(element);
        if (holdsArticle) {
            return "";
        }
        if (NAVIGATION.contains(name) || NAVIGATION_ROLES.contains(HtmlText.lower(element.attr("role")))) {
            return "html-navigation";
        }
        if (isSiteHeader(element, name) || isNavigationClass(element) || isLinkList(element, name)) {
            return "html-navigation";
        }
        return isOutside(element, name) ? "html-outside" : "";
    }

    private boolean holdsContainer(Element element) {
        return containers.stream().anyMatch(it -> it == element || isAncestor(element, it));
    }

    private static boolean isAncestor(Element element, Element of) {
        for (Element at = of.parent(); at != null; at = at.parent()) {
            if (at == element) {
                return true;
            }
        }
        return false;
    }

    private boolean isInsideContainer(Element element) {
        return containers.stream().anyMatch(it -> it == element || isAncestor(it, element));
    }

    private boolean isSiteHeader(Element element, String name) {
        return name.equals("header") && !isInsideContainer(element) && element.selectFirst("h1") == null;
    }

    /** A short element whose class says navigation; a long one is the page's wrapper, whatever it is called. */
    private boolean isNavigationClass(Element element) {
        String names = HtmlText.lower(element.className() + " " + element.id());
        return NAVIGATION_CLASS.matcher(names.strip()).find()
                && element.selectFirst("h1, article") == null
                && paragraphText(element) < 600;
    }

    private static boolean isLinkList(Element element, String name) {
        if (!name.equals("ul") && !name.equals("ol") && !name.equals("dl")) {
            return false;
        }
        int links =
                element.select("a").stream().mapToInt(a -> a.text().length()).sum();
        return element.select("a").size() >= 3 && links * 10 >= element.text().length() * 8;
    }

    /** Outside of the article only its title, written above it, is of interest. */
    private boolean isOutside(Element element, String name) {
        return !containers.isEmpty()
                && !isInsideContainer(element)
                && !name.equals("h1")
                && element.selectFirst("h1") == null
                && !isInside(element, "h1");
    }

    private static Line.Hint hint(Element element, String name, Region inherited) {
        String names = HtmlText.lower(element.className() + " " + element.id() + " " + element.attr("rel") + " "
                        + element.attr("itemprop"))
                .strip();
        if (name.equals("figcaption") || CAPTION_CLASS.matcher(names).find()) {
            return Line.Hint.CAPTION;
        }
        if (name.matches("h[1-6]")) {
            return Line.Hint.HEADING;
        }
        if (BYLINE_CLASS.matcher(names).find() && element.text().length() < 150) {
            return Line.Hint.BYLINE;
        }
        return inherited.hint();
    }
}
