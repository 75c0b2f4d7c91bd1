package org.ieum.read;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The words in the class and the id of an element: {@code shareBar}, {@code share-bar} and {@code share_bar} are the
 * words share and bar. Sites choose these names for themselves, so they are hints, never proofs.
 */
record HtmlNames(List<String> words) {
    private static final Set<String> NAVIGATION = Set.of(
            "nav",
            "navbar",
            "navigation",
            "skipnav",
            "gnb",
            "lnb",
            "snb",
            "menu",
            "breadcrumb",
            "breadcrumbs",
            "sidebar",
            "widget",
            "logo",
            "share",
            "sharing",
            "sns",
            "social",
            "rel",
            "related",
            "relation",
            "recommend",
            "recommended",
            "popular",
            "ranking",
            "trending",
            "most read",
            "most viewed",
            "more stories",
            "read more",
            "cookie",
            "cookies",
            "consent",
            "gdpr",
            "newsletter",
            "subscribe",
            "subscription",
            "signup",
            "paywall",
            "promo",
            "promotion",
            "sponsored",
            "advert",
            "advertisement",
            "ad",
            "ads",
            "banner",
            "copyright",
            "footer",
            "skip",
            "pagination",
            "toolbar",
            "listen",
            "utility",
            "util",
            "hashtag",
            "hashtags",
            "tag list",
            "tags",
            "author box",
            "author bio",
            "author info",
            "author card",
            "about author",
            "article writer",
            "reporter info",
            "writer info");
    private static final Set<String> COMMENTS = Set.of("comment", "comments", "reply", "replies", "disqus");
    private static final Set<String> BYLINE =
            Set.of("byline", "by line", "author", "authors", "reporter", "writer", "journalist");
    private static final Set<String> CAPTION = Set.of(
            "caption", "figcaption", "img desc", "imgdesc", "photo desc", "photodesc", "photocaption", "imgcaption");

    static HtmlNames of(Element element) {
        return new HtmlNames(split(element.className() + " " + element.id()));
    }

    /** Also what the element says of itself for machines: {@code rel=author}, {@code itemprop=author}. */
    static HtmlNames withRoles(Element element) {
        return new HtmlNames(split(
                element.className() + " " + element.id() + " " + element.attr("rel") + " " + element.attr("itemprop")));
    }

    private static List<String> split(String names) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= names.length(); i++) {
            if (i == names.length() || isBoundary(names.charAt(i - 1), names.charAt(i))) {
                addWord(words, names.substring(start, i));
                start = i;
            }
        }
        return words;
    }

    private static boolean isBoundary(char before, char c) {
        return !UCharacter.isLetter(c)
                || !UCharacter.isLetter(before)
                || (UCharacter.isLowerCase(before) && UCharacter.isUpperCase(c));
    }

    private static void addWord(List<String> words, String word) {
        if (!word.isEmpty() && UCharacter.isLetter(word.charAt(0))) {
            words.add(word.toLowerCase(Locale.ROOT));
        }
    }

    boolean areNavigation() {
        return anyIn(NAVIGATION);
    }

    boolean areComments() {
        return anyIn(COMMENTS);
    }

    boolean areByline() {
        return anyIn(BYLINE);
    }

    boolean areCaption() {
        return anyIn(CAPTION);
    }

    private boolean anyIn(Set<String> known) {
        for (int i = 0; i < words.size(); i++) {
            if (known.contains(words.get(i)) || (i > 0 && known.contains(words.get(i - 1) + " " + words.get(i)))) {
                return true;
            }
        }
        return false;
    }
}
