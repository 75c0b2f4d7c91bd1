package org.ieum.check;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ieum.name.Mention;
import org.ieum.text.Lang;
import org.ieum.text.Resources;
import org.ieum.text.Sentence;
import org.ieum.text.Span;

/**
 * A rank as it stands beside a name: 한가람 외교부 차관, Vice Foreign Minister Han Ga-ram, Han Ga-ram, the vice mayor. Former,
 * acting and future holders have none.
 *
 * @param steps those of {@code ranks.tsv} that the words may mean
 * @param sentence where it stands
 * @param span of the name and the rank, in the document's text
 */
record Rank(Set<Step> steps, Sentence sentence, Span span) {
    /**
     * A step of a ladder; a person is on one step of a ladder at a time.
     *
     * @param isCommon true if it is asked of translations alone
     */
    record Step(int ladder, String label, boolean isCommon) {}

    private static final Map<String, Set<Step>> KOREAN = new HashMap<>();
    private static final Map<String, Set<Step>> ENGLISH = new HashMap<>();

    static {
        int ladder = 0;
        boolean isCommon = false;
        for (String line : Resources.lines(Rank.class, "ranks.tsv")) {
            String[] cells = line.split("\t");
            if (cells.length == 1) {
                ladder++;
                isCommon = line.endsWith(Translations.ASKED_ALONE);
            } else {
                Step step = new Step(ladder, cells[1].split("; ")[0].replace("… ", ""), isCommon);
                add(KOREAN, cells[0], step);
                add(ENGLISH, cells[1], step);
            }
        }
    }

    private static void add(Map<String, Set<Step>> steps, String forms, Step step) {
        for (String form : forms.split("; ")) {
            steps.computeIfAbsent(form, key -> new HashSet<>()).add(step);
        }
    }

    private static final String MAY_END = "~";

    /** In characters; no title stands further from its name. */
    private static final int FAR = 200;

    private static final Pattern KOREAN_WORD = Pattern.compile("(?<=^|\\s)[\\p{L}\\p{N}]+(?=\\s|$)");
    private static final Pattern KOREAN_NO_MORE = Pattern.compile("(?:^|\\s)(?:전|전임|당시|신임|차기)(?:\\s|$)");
    private static final Pattern KOREAN_NOT_YET =
            Pattern.compile("^\\s?(?:권한대행|직무대행|대행|내정|후보|지명|당선|급|출신|비서|보좌|[을를] (?:지[낸내]|역임|맡았))");

    private static final Pattern ENGLISH_NO_MORE = Pattern.compile(
            "(?i)\\b(?:former|ex|then|acting|interim|late|outgoing|incoming|retired|next|new|fellow)[\\s-]+(?:\\S+\\s+){0,4}$");
    private static final Pattern ENGLISH_NOT_YET =
            Pattern.compile("(?i)^[\\s-](?:designate|elect|nominee|candidate|hopeful|pro tempore)\\b");

    private static final String OF = "(?:\\s+(?:of|for)(?:\\s+[\\p{L}&’'-]+){1,6}?)?";
    private static final String FORM = ENGLISH.keySet().stream()
            .sorted(Comparator.comparing(form -> -form.length()))
            .map(Rank::pattern)
            .collect(Collectors.joining("|", "(?i:", ")"));
    private static final Pattern BEFORE_NAME = Pattern.compile("\\b(" + FORM + ")" + OF + ",?\\s+$");
    private static final Pattern AFTER_NAME =
            Pattern.compile("^(?:,\\s+\\d+)?,\\s+((?:[\\p{L}\\p{N}’'-]+\\s+){0,5}?)(" + FORM + ")(?![\\p{L}\\p{N}])");

    /** Words that no office before a title has. */
    private static final Pattern OTHERWISE = Pattern.compile(
            "(?i)\\b(?:that|to|told|who|whom|whose|by|with|said|says|saying|adding|and|of|for|at|in|on|where|when|as)\\b");

    private static String pattern(String form) {
        return Pattern.quote(form).replace("… ", "\\E(?:(?!(?:to|of|for|and|the)\\s)[\\p{L}&’'-]+\\s+){0,3}?\\Q");
    }

    /** The rank that a mention of a person tells; empty if it is none of the table. */
    static Optional<Rank> of(Mention mention) {
        return mention.sentence().lang().equals(Lang.KO) ? korean(mention) : english(mention);
    }

    /** The first ladder on which both have a step; none if any step of the one is a step of the other. */
    static OptionalInt ladderOfOthers(Set<Step> some, Set<Step> others) {
        return some.stream().anyMatch(others::contains)
                ? OptionalInt.empty()
                : some.stream()
                        .mapToInt(Step::ladder)
                        .filter(ladder -> others.stream().anyMatch(other -> other.ladder() == ladder))
                        .min();
    }

    private static Optional<Rank> korean(Mention mention) {
        String after = after(mention);
        int start = mention.title().isEmpty() ? -1 : after.indexOf(mention.title());
        if (start < 0 || KOREAN_NO_MORE.matcher(mention.title()).find()) {
            return Optional.empty();
        }
        Set<Step> steps = KOREAN_WORD
                .matcher(mention.title())
                .results()
                .filter(word -> !KOREAN_NOT_YET
                        .matcher(after.substring(start + word.end()))
                        .find())
                .flatMap(word -> steps(word.group()).stream())
                .collect(Collectors.toSet());
        int end = mention.span().end() + start + mention.title().length();
        return rank(steps, mention, new Span(mention.span().start(), end));
    }

    private static Set<Step> steps(String word) {
        if (KOREAN.containsKey(word)) {
            return KOREAN.get(word);
        }
        return IntStream.range(0, word.length())
                .mapToObj(from -> KOREAN.get(MAY_END + word.substring(from)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Set.of());
    }

    private static Optional<Rank> rank(Set<Step> steps, Mention mention, Span span) {
        return steps.isEmpty() ? Optional.empty() : Optional.of(new Rank(steps, mention.sentence(), span));
    }

    private static Optional<Rank> english(Mention mention) {
        String before = before(mention);
        Matcher title = BEFORE_NAME.matcher(before);
        if (title.find()) {
            boolean holds =
                    !ENGLISH_NO_MORE.matcher(before.substring(0, title.start())).find();
            int start = mention.span().start() - before.length() + title.start();
            return holds
                    ? rank(
                            forms(title.group(1)),
                            mention,
                            new Span(start, mention.span().end()))
                    : Optional.empty();
        }
        String after = after(mention);
        Matcher office = AFTER_NAME.matcher(after);
        if (!office.find() || OTHERWISE.matcher(office.group(1)).find()) {
            return Optional.empty();
        }
        boolean holds = !ENGLISH_NO_MORE.matcher(office.group(1)).find()
                && !ENGLISH_NOT_YET.matcher(after.substring(office.end())).find();
        Span span = new Span(mention.span().start(), mention.span().end() + office.end());
        return holds ? rank(forms(office.group(2)), mention, span) : Optional.empty();
    }

    private static Set<Step> forms(String words) {
        return ENGLISH.keySet().stream()
                .filter(form -> Pattern.matches("(?i)" + pattern(form), words))
                .flatMap(form -> ENGLISH.get(form).stream())
                .collect(Collectors.toSet());
    }

    /** The last of what stands before the name. */
    private static String before(Mention mention) {
        int end = mention.sentence().local(mention.span()).start();
        return mention.sentence().text().substring(Math.max(0, end - FAR), end);
    }

    /** The first of what stands behind it. */
    private static String after(Mention mention) {
        String text = mention.sentence().text();
        int start = mention.sentence().local(mention.span()).end();
        return text.substring(start, Math.min(text.length(), start + FAR));
    }
}
