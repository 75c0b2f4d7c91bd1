package org.ieum.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ieum.text.Metadata;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What an HTML page says about itself: JSON-LD first, then meta elements, then its only {@code h1} and its first
 * {@code time}. The title element says too much (the outlet, the section) and counts only where a page has no heading:
 * {@link Facts} sees to that.
 */
final class HtmlMetadata {
    private static final Pattern DAY = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})");
    private static final String[] NAMES = {"property", "name", "itemprop"};

    private final Document page;
    private final JsonLd ld;
    private final Map<String, String> metas = new HashMap<>();

    private HtmlMetadata(Document page) {
        this.page = page;
        this.ld = JsonLd.of(page);
        page.select("meta[content]").forEach(this::collect);
    }

    static Metadata of(Document page) {
        return new HtmlMetadata(page).metadata();
    }

    private void collect(Element meta) {
        String content = meta.attr("content").strip();
        for (String name : NAMES) {
            if (meta.hasAttr(name) && !content.isEmpty()) {
                metas.putIfAbsent(meta.attr(name).strip().toLowerCase(Locale.ROOT), content);
            }
        }
    }

    private Metadata metadata() {
        String outlet = first(ld.text("publisher"), meta("og:site_name"), meta("publisher"), meta("application-name"));
        String title = first(ld.text("headline"), meta("og:title"), meta("twitter:title"), h1());
        String byline = first(ld.text("author"), meta("author"), meta("dable:author"), meta("article:author"));
        Optional<LocalDate> date = Stream.of(
                        ld.text("datePublished"),
                        meta("article:published_time"),
                        meta("og:article:published_time"),
                        meta("datepublished"),
                        meta("pubdate"),
                        meta("date"),
                        meta("dc.date"),
                        meta("dc.date.issued"),
                        time())
                .map(HtmlMetadata::day)
                .flatMap(Optional::stream)
                .findFirst();
        return new Metadata(withoutSite(title, outlet), outlet, byline.startsWith("http") ? "" : byline, date);
    }

    private String h1() {
        return page.select("h1").size() == 1 ? page.select("h1").text() : "";
    }

    private static String first(String... values) {
        return Stream.of(values)
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElse("");
    }

    private String meta(String name) {
        return metas.getOrDefault(name, "");
    }

    private String time() {
        Element time = page.selectFirst("time[datetime]");
        return time == null ? "" : time.attr("datetime");
    }

    /** The day as printed; its time zone is the page's own. */
    private static Optional<LocalDate> day(String stamp) {
        Matcher matcher = DAY.matcher(stamp);
        if (!matcher.lookingAt()) {
            return Timestamps.find(stamp.strip().toLowerCase(Locale.ROOT)).map(Timestamps.Stamp::date);
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
    static String withoutSite(String title, String outlet) {
        String stem = title.endsWith(outlet) && !outlet.isEmpty()
                ? title.substring(0, title.length() - outlet.length()).stripTrailing()
                : title;
        boolean cut = stem.length() < title.length() && stem.matches("(?s).{4,}[|:\\-–—<]");
        return cut ? stem.substring(0, stem.length() - 1).strip() : title;
    }
}
