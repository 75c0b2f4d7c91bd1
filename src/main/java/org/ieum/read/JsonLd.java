package org.ieum.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The JSON-LD of a page that describes an article. Pages get it wrong often: what cannot be read says nothing. */
final class JsonLd {
    private static final int DEEPEST = 40;

    private final List<Map<?, ?>> articles;

    private JsonLd(List<Map<?, ?>> articles) {
        this.articles = articles;
    }

    static JsonLd of(Document page) {
        List<Map<?, ?>> articles = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            new Reader(script.data()).read().ifPresent(value -> collect(value, articles, 0));
        }
        return new JsonLd(articles);
    }

    private static void collect(Object value, List<Map<?, ?>> articles, int depth) {
        if (value instanceof List<?> list) {
            list.forEach(it -> collect(it, articles, depth + 1));
        } else if (value instanceof Map<?, ?> map) {
            if (map.containsKey("headline")) {
                articles.add(map);
            }
            if (map.containsKey("@graph")) {
                collect(map.get("@graph"), articles, depth + 1);
            }
        }
    }

    /** A property as text: of an object its name, of a list all of them. Empty if there is none. */
    String text(String property) {
        return articles.stream()
                .map(article -> text(article.get(property), 0))
                .filter(it -> !it.isBlank())
                .findFirst()
                .orElse("");
    }

    private static String text(Object value, int depth) {
        if (value instanceof String string) {
            return org.jsoup.parser.Parser.unescapeEntities(string, false).strip();
        }
        if (value instanceof Map<?, ?> map) {
            return text(map.get("name"), depth + 1);
        }
        if (value instanceof List<?> list) {
            return String.join(
                    ", ",
                    list.stream()
                            .map(it -> text(it, depth + 1))
                            .filter(it -> !it.isEmpty())
                            .toList());
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
