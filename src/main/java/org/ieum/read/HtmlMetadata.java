package org.ieum.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ieum.text.Metadata;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the head of an HTML page says about it: JSON-LD first, then meta elements, then the title and time elements. */
final class HtmlMetadata {
    private static final Pattern DAY = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})");

    private HtmlMetadata() {}

    static Metadata of(Document page) {
        JsonLd ld = JsonLd.of(page);
        String outlet = first(
                ld.text("publisher"),
                meta(page, "og:site_name"),
                meta(page, "publisher"),
                meta(page, "application-name"));
        String title =
                first(ld.text("headline"), meta(page, "og:title"), meta(page, "twitter:title"), h1(page), page.title());
        String byline = first(
                ld.text("author"), meta(page, "author"), meta(page, "dable:author"), meta(page, "article:author"));
        Optional<LocalDate> date = Stream.of(
                        ld.text("datePublished"),
                        meta(page, "article:published_time"),
                        meta(page, "og:article:published_time"),
                        meta(page, "datePublished"),
                        meta(page, "pubdate"),
                        meta(page, "date"),
                        meta(page, "dc.date"),
                        time(page))
                .map(HtmlMetadata::day)
                .flatMap(Optional::stream)
                .findFirst();
        return new Metadata(withoutSite(title, outlet), outlet, byline.startsWith("http") ? "" : byline, date);
    }

    private static String h1(Document page) {
        return page.select("h1").size() == 1 ? page.select("h1").text() : "";
    }

    private static String first(String... values) {
        return Stream.of(values)
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String meta(Document page, String name) {
        for (Element meta : page.select("meta[content]")) {
            boolean named = Stream.of("property", "name", "itemprop")
                    .anyMatch(it -> meta.attr(it).equalsIgnoreCase(name));
            if (named && !meta.attr("content").isBlank()) {
                return meta.attr("content");
            }
        }
        return "";
    }

    private static String time(Document page) {
        Element time = page.selectFirst("time[datetime]");
        return time == null ? "" : time.attr("datetime");
    }

    /** The day as printed; its time zone is the page's own. */
    private static Optional<LocalDate> day(String stamp) {
        Matcher matcher = DAY.matcher(stamp);
        if (!matcher.lookingAt()) {
            return Timestamps.find(HtmlText.lower(stamp.strip())).map(Timestamps.Stamp::date);
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty(); // 0000-00-00 and the like
        }
    }

    /** {@code Pact signed - The Daily} without the outlet's name at its end. */
    private static String withoutSite(String title, String outlet) {
        String stem = title.endsWith(outlet) && !outlet.isEmpty()
                ? title.substring(0, title.length() - outlet.length()).stripTrailing()
                : title;
        boolean cut = stem.length() < title.length() && stem.matches("(?s).{4,}[|:\\-–—<]");
        return cut ? stem.substring(0, stem.length() - 1).strip() : title;
    }
}
