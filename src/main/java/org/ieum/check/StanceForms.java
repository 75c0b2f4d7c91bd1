package org.ieum.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ieum.text.Lang;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Resources;
import org.ieum.text.Token;

/** The rows of {@code stance.tsv} for one language: which words around a predicate tell how firmly it is said. */
final class StanceForms {
    private static final Map<String, List<Form>> FORMS = read();
    private static final Map<Lang, StanceForms> BY_LANG = new ConcurrentHashMap<>();

    private final Map<String, List<Form>> rows;
    /** The rows' forms of a single word. */
    private final Map<String, Set<String>> words;

    private final List<Form> cues;
    private final boolean before;

    /** Words in a row, each by its alternatives. */
    private record Form(String lang, String row, String where, List<Set<String>> words) {
        boolean has(int word, Token token) {
            return isAmong(words.get(word), token);
        }

        boolean isWord() {
            return words.size() == 1;
        }

        boolean tellsFirmness() {
            return Arrays.stream(Firmness.values()).anyMatch(firmness -> row.equals(label(firmness)));
        }

        Firmness firmness() {
            return Firmness.valueOf(row.toUpperCase(Locale.ROOT));
        }

        private static String label(Firmness firmness) {
            return firmness.name().toLowerCase(Locale.ROOT);
        }
    }

    /** Some tokens of a sentence: from an index on, up to one before another. */
    record Words(int from, int to) {}

    /** Words that tell a firmness. */
    record Cue(Firmness firmness, Words words) {}

    private StanceForms(Lang lang) {
        List<Form> forms = FORMS.getOrDefault(lang.toString(), List.of());
        rows = forms.stream().collect(Collectors.groupingBy(Form::row));
        words = forms.stream()
                .filter(Form::isWord)
                .collect(Collectors.groupingBy(
                        Form::row, Collectors.flatMapping(form -> form.words().get(0).stream(), Collectors.toSet())));
        cues = forms.stream()
                .filter(Form::tellsFirmness)
                .sorted(Comparator.comparing(form -> -form.words().size()))
                .toList();
        before = cues.stream().anyMatch(form -> form.where().equals("before"));
    }

    /** The forms of a language; none for one that the table lacks. */
    static StanceForms of(Lang lang) {
        return BY_LANG.computeIfAbsent(lang, StanceForms::new);
    }

    private static Map<String, List<Form>> read() {
        return Resources.lines(StanceForms.class, "stance.tsv").stream()
                .map(line -> line.split("\t"))
                .flatMap(cells -> Arrays.stream(cells[3].split("; "))
                        .map(form -> new Form(cells[0], cells[1], cells[2], words(form))))
                .collect(Collectors.groupingBy(Form::lang));
    }

    private static List<Set<String>> words(String form) {
        return Arrays.stream(form.split(" "))
                .map(word -> Set.of(word.split("\\|")))
                .toList();
    }

    /** True if what tells the firmness stands before the predicate. */
    boolean isBefore() {
        return before;
    }

    /** True if a token alone is a form of a row. */
    boolean is(String row, Token token) {
        return isAmong(words.getOrDefault(row, Set.of()), token);
    }

    /** True of what may stand between: listed words, and English adverbs of manner ("will be temporarily closed"). */
    private boolean maySkip(Token token) {
        return is("skip", token) || (before && token.form().endsWith("ly"));
    }

    /** Theresa May is no "may", nor is the month. */
    private static boolean isAmong(Set<String> words, Token token) {
        return token.partOfSpeech() != PartOfSpeech.PROPER_NOUN
                && !token.form().equals("May")
                && (words.contains(token.lemma()) || words.contains(token.form().toLowerCase(Locale.ROOT)));
    }

    /** Where a row has a form in a sentence, in order. */
    List<Words> find(String row, List<Token> tokens) {
        List<Form> own = rows.getOrDefault(row, List.of());
        return IntStream.range(0, tokens.size())
                .boxed()
                .flatMap(at -> own.stream().flatMap(form -> match(form, tokens, at, 1).stream()))
                .toList();
    }

    /** What tells the firmness of a predicate, the nearest first. */
    List<Cue> around(List<Token> tokens, Words predicate) {
        List<Cue> found = new ArrayList<>();
        int step = before ? -1 : 1;
        int at = before ? predicate.from() - 1 : predicate.to();
        while (at >= 0 && at < tokens.size()) {
            Optional<Cue> cue = cueAt(tokens, at, step);
            if (cue.isEmpty() && !maySkip(tokens.get(at))) {
                break;
            }
            cue.ifPresent(found::add);
            int next = at + step;
            at = cue.map(c -> before ? c.words().from() - 1 : c.words().to()).orElse(next);
        }
        return found;
    }

    /** The longest one that begins, or ends, at a token. */
    private Optional<Cue> cueAt(List<Token> tokens, int at, int step) {
        return cues.stream()
                .flatMap(form -> match(form, tokens, at, step).map(words -> new Cue(form.firmness(), words)).stream())
                .findFirst();
    }

    private Optional<Words> match(Form form, List<Token> tokens, int start, int step) {
        int size = form.words().size();
        int at = start;
        int found = 0;
        while (found < size && at >= 0 && at < tokens.size()) {
            if (form.has(step > 0 ? found : size - 1 - found, tokens.get(at))) {
                found++;
            } else if (found == 0 || !maySkip(tokens.get(at))) {
                return Optional.empty();
            }
            at += step;
        }
        return found < size
                ? Optional.empty()
                : Optional.of(step > 0 ? new Words(start, at) : new Words(at + 1, start + 1));
    }
}
