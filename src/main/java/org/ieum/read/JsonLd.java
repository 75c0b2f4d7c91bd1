package org.ieum.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The JSON-LD of a page that describes an article, alone, in a list or in a {@code @graph}, where an author may be a
 * reference to an object elsewhere. Pages get it wrong often: what cannot be read says nothing.
 */
final class JsonLd {
    private static final int DEEPEST = 40;

    private final List<Map<?, ?>> articles = new ArrayList<>();
    private final Map<Object, Map<?, ?>> byId = new HashMap<>();

    private JsonLd() {}

    static JsonLd of(Document page) {
        JsonLd ld = new JsonLd();
        for (Element script : page.select("script[type=application/ld+json]")) {
            new Reader(script.data()).read().ifPresent(ld::collect);
        }
        return ld;
    }

    private void collect(Object value) {
        if (value instanceof List<?> list) {
            list.forEach(this::collect);
        } else if (value instanceof Map<?, ?> map) {
            if (map.size() > 1 && map.get("@id") instanceof String id) {
                byId.putIfAbsent(id, map);
            }
            if (map.containsKey("headline")) {
                articles.add(map);
            }
            map.values().forEach(this::collect);
        }
    }

    /**
     * A property as text: of an object its name, of a list all of them. What calls itself an article is asked first,
     * then whatever else has a headline. Empty if there is none.
     */
    String text(String property) {
        return Stream.concat(articles.stream().filter(JsonLd::isArticle), articles.stream())
                .map(article -> text(article.get(property), 0))
                .filter(it -> !it.isBlank())
                .findFirst()
                .orElse("");
    }

    /** NewsArticle, BlogPosting, a list of several. */
    private static boolean isArticle(Map<?, ?> map) {
        String type = Objects.toString(map.get("@type"), "");
        return type.contains("Article") || type.contains("Posting") || type.contains("Report");
    }

    private String text(@Nullable Object value, int depth) {
        if (value instanceof String string) {
            return org.jsoup.parser.Parser.unescapeEntities(string, false).strip();
        }
        if (value instanceof Map<?, ?> map && depth < DEEPEST) {
            Map<?, ?> named = map.containsKey("name") ? map : byId.getOrDefault(map.get("@id"), map);
            return text(named.get("name"), depth + 1);
        }
        if (value instanceof List<?> list && depth < DEEPEST) {
            return list.stream()
                    .map(it -> text(it, depth + 1))
                    .filter(it -> !it.isEmpty())
                    .collect(Collectors.joining(", "));
        }
        return "";
    }

    /** A forgiving reader of JSON: strings, objects, lists; numbers and words are taken as they are written. */
    private static final class Reader {
        private final String json;
        private int at;

        Reader(String json) {
            this.json = json;
        }

        Optional<Object> read() {
            try {
                return Optional.of(value(0));
            } catch (IllegalStateException | StringIndexOutOfBoundsException | NumberFormatException e) {
                return Optional.empty(); // broken JSON
            }
        }

        private Object value(int depth) {
            skip();
            if (depth > DEEPEST) {
                throw new IllegalStateException("too deep");
            }
            return switch (json.charAt(at)) {
                case '{' -> object(depth);
                case '[' -> list(depth);
                case '"' -> string();
                default -> word();
            };
        }

        private void skip() {
            while (Character.isWhitespace(json.charAt(at))) {
                at++;
            }
        }

        private boolean take(char c) {
            skip();
            if (json.charAt(at) != c) {
                return false;
            }
            at++;
            return true;
        }

        private Map<String, Object> object(int depth) {
            Map<String, Object> map = new LinkedHashMap<>();
            at++;
            while (!take('}')) {
                skip();
                String name = string();
                if (!take(':')) {
                    throw new IllegalStateException("colon expected");
                }
                map.put(name, value(depth + 1));
                take(',');
            }
            return map;
        }

        private List<Object> list(int depth) {
            List<Object> list = new ArrayList<>();
            at++;
            while (!take(']')) {
                list.add(value(depth + 1));
                take(',');
            }
            return list;
        }

        private String string() {
            if (json.charAt(at) != '"') {
                throw new IllegalStateException("string expected");
            }
            StringBuilder string = new StringBuilder();
            for (at++; json.charAt(at) != '"'; at++) {
                string.append(json.charAt(at) == '\\' ? escaped() : json.charAt(at));
            }
            at++;
            return string.toString();
        }

        private char escaped() {
            at++;
            char c = json.charAt(at);
            return switch (c) {
                case 'n', 'r', 't' -> ' ';
                case 'u' -> {
                    at += 4;
                    yield (char) Integer.parseInt(json.substring(at - 3, at + 1), 16);
                }
                default -> c;
            };
        }

        private String word() {
            int start = at;
            while (",]} \n\r\t".indexOf(json.charAt(at)) < 0) {
                at++;
            }
            if (start == at) {
                throw new IllegalStateException("value expected");
            }
            return json.substring(start, at);
        }
    }
}
