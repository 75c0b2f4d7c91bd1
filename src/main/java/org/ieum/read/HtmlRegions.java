package org.ieum.read;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * What the elements of a page say about the text in them: which of it is script, form, navigation or hidden, which is
 * heading, caption, byline or list item, and what lies outside of the article. Each element is asked once, from the root
 * down, so that the work grows with the page and no faster.
 */
final class HtmlRegions {
    /**
     * @param rule the rule that removes the text, or empty
     * @param inside true within the article
     */
    record Region(String rule, Line.Hint hint, boolean inside) {
        static final Region TEXT = new Region("", Line.Hint.NONE, false);

        private Region without(String rule) {
            return new Region(rule, Line.Hint.NONE, inside);
        }
    }

    /** An element with more running text than this is the page's wrapper, whatever it is called. */
    private static final int LONGEST_NAVIGATION = 600;

    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> ITEMS = Set.of("li", "dd", "th", "blockquote", "cite");
    private static final Set<String> ROOTS = Set.of("#root", "html", "body");
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
    private static final Set<String> NAVIGATION = Set.of(
            "nav",
            "aside",
            "footer",
            "menu",
            "amp-sidebar",
            "amp-consent",
            "amp-user-notification",
            "amp-ad",
            "amp-embed",
            "amp-social-share",
            "amp-list");
    private static final Set<String> NAVIGATION_ROLES =
            Set.of("navigation", "banner", "contentinfo", "complementary", "search", "menu", "menubar", "dialog");
    private static final Set<String> LISTS = Set.of("ul", "ol", "dl");
    private static final Set<String> BOXES = Set.of("div", "section", "p", "td");
    private static final Pattern HIDDEN = Pattern.compile("display\\s?:\\s?none|visibility\\s?:\\s?hidden");

    private final boolean clean;
    private final HtmlCounts counts;
    private final HtmlArticle article;
    private final int allProse;
    private final Map<Element, Region> known = new IdentityHashMap<>();

    private HtmlRegions(Document page, boolean clean) {
        this.clean = clean;
        this.counts = HtmlCounts.of(page);
        this.allProse = counts.of(page.body()).prose();
        this.article = clean ? HtmlArticle.find(page, counts) : HtmlArticle.NONE;
    }

    static HtmlRegions of(Document page) {
        return new HtmlRegions(page, true);
    }

    /** Takes everything but scripts and the like: for reading a page as it is. */
    static HtmlRegions verbatim(Document page) {
        return new HtmlRegions(page, false);
    }

    Region at(TextNode node) {
        return node.parent() == null ? Region.TEXT : region(node.parent());
    }

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
            return inherited.without("html-head");
        }
        if (SCRIPT.contains(name)) {
            return inherited.without("html-script");
        }
        if (!clean) {
            return Region.TEXT;
        }
        boolean inside = inherited.inside() || article.isPart(element);
        String rule = rule(element, name, inside);
        return rule.isEmpty() ? new Region("", hint(element, name, inherited.hint()), inside) : inherited.without(rule);
    }

    private String rule(Element element, String name, boolean inside) {
        if (FORM.contains(name)) {
            return "html-form";
        }
        if (isHidden(element)) {
            return "html-hidden";
        }
        if (ROOTS.contains(name) || article.holdsText(element)) {
            return "";
        }
        HtmlNames names = HtmlNames.of(element);
        if (names.areComments() && !counts.of(element).hasTitle()) {
            return "html-comments";
        }
        if (isNavigation(element, name, names) || (name.equals("header") && isSiteHeader(element, inside))) {
            return "html-navigation";
        }
        return isOutside(element, inside) ? "html-outside" : "";
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || HIDDEN.matcher(element.attr("style").toLowerCase(Locale.ROOT))
                        .find()
                || (element.hasAttr("fallback") || element.hasAttr("placeholder"));
    }

    private boolean isNavigation(Element element, String name, HtmlNames names) {
        return NAVIGATION.contains(name)
                || NAVIGATION_ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
                || (names.areNavigation() && isSmall(counts.of(element)))
                || (counts.of(element).isLinkList() && isList(element, name));
    }

    /** A list, or a box that is used like one; three linked names may also make a byline or a sentence. */
    private static boolean isList(Element element, String name) {
        return LISTS.contains(name)
                || (BOXES.contains(name)
                        && !HtmlNames.withRoles(element).areByline()
                        && !element.text().stripTrailing().endsWith("."));
    }

    private boolean isSmall(HtmlCounts.Count count) {
        return !count.hasTitle() && count.prose() < LONGEST_NAVIGATION && count.prose() * 2 <= allProse;
    }

    private boolean isSiteHeader(Element element, boolean inside) {
        return !inside && !counts.of(element).hasTitle();
    }

    private boolean isOutside(Element element, boolean inside) {
        return article.isKnown() && !inside && !article.surroundsHead(element);
    }

    private Line.Hint hint(Element element, String name, Line.Hint inherited) {
        HtmlNames names = HtmlNames.withRoles(element);
        if (name.equals("figcaption") || names.areCaption()) {
            return Line.Hint.CAPTION;
        }
        if (name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6') {
            return Line.Hint.HEADING;
        }
        if (names.areByline() && counts.of(element).letters() < HtmlArticle.LONGEST_BYLINE) {
            return Line.Hint.BYLINE;
        }
        if (name.equals("time")) {
            return Line.Hint.TIME;
        }
        boolean item = ITEMS.contains(name) || isDataCell(element);
        return item ? Line.Hint.ITEM : inherited;
    }

    /** A cell of a table whose row or whose first row begins with a heading; without them tables mostly serve the layout. */
    static boolean isDataCell(Element element) {
        Element row = element.parent();
        return CELLS.contains(element.normalName()) && row != null && (beginsWith(row, "th") || hasHead(row));
    }

    private static boolean hasHead(Element row) {
        Element body = row.parent();
        Element first = body == null ? null : body.firstElementChild();
        Element table = body == null ? null : body.parent();
        return (first != null && beginsWith(first, "th")) || (table != null && beginsWith(table, "thead"));
    }

    private static boolean beginsWith(Element element, String name) {
        Element first = element.firstElementChild();
        return first != null && first.normalName().equals(name);
    }
}
