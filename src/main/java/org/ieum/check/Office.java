package org.ieum.check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ieum.name.Mention;
import org.ieum.text.Lang;
import org.ieum.text.Resources;

/**
 * An office that one person has at a time, as it stands beside a name: 송하윤 다온시장, Mayor Song Ha-yoon, Song Ha-yoon, the
 * village head. Former holders and deputies have none.
 *
 * @param rows those of {@code offices.tsv} that the words may mean
 * @param owner what it is an office of, as written right before it; empty if nothing is
 */
record Office(Set<Integer> rows, String owner) {
    private static final List<List<List<String>>> TABLE = Resources.lines(Office.class, "offices.tsv").stream()
            .map(line -> Arrays.stream(line.split("\t"))
                    .map(cell -> List.of(cell.split("; ")))
                    .toList())
            .toList();

    private static final Pattern NO_MORE =
            Pattern.compile("(?i)\\b(?:former|ex|vice|deputy|then|acting|late|outgoing|incoming"
                    + "|retired|assistant|fellow)[\\s-]|(?:^|\\s)(?:전|전임|당시|신임|차기)\\s|[전부]$");

    private static final String ENGLISH = Pattern.compile(TABLE.stream()
                    .flatMap(row -> row.get(1).stream())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|", "(?i:", ")")))
            .pattern();
    private static final Pattern BEFORE_NAME =
            Pattern.compile("((?:\\p{Lu}[\\p{L}'’.-]*\\s+)*)(" + ENGLISH + ")(?:\\s+|,\\s+)$");
    private static final Pattern AFTER_NAME =
            Pattern.compile("^(?:,\\s+\\d+)?,\\s+(?:the|a|an)?((?:\\s*[\\p{L}'’-]+){0,3}?)\\s*\\b(" + ENGLISH + ")\\b");
    private static final Pattern KOREAN = Pattern.compile("(.*?)\\s*("
            + TABLE.stream()
                    .flatMap(row -> row.get(0).stream())
                    .sorted((a, b) -> b.length() - a.length())
                    .collect(Collectors.joining("|"))
            + ")");

    /** The office of which a mention of a person tells; empty if it is none of the table. */
    static Optional<Office> of(Mention mention) {
        return mention.sentence().lang().equals(Lang.KO) ? korean(mention) : english(mention);
    }

    /** The first of the offices that somebody has at once: 시장 겸 공사 사장. */
    private static Optional<Office> korean(Mention mention) {
        return Arrays.stream(mention.title().split(" 겸 "))
                .flatMap(title -> korean(title).stream())
                .findFirst();
    }

    private static Optional<Office> korean(String title) {
        Matcher matcher = KOREAN.matcher(title);
        return matcher.matches() && !NO_MORE.matcher(matcher.group(1)).find()
                ? Optional.of(new Office(rows(0, matcher.group(2)), matcher.group(1)))
                : Optional.empty();
    }

    private static Optional<Office> english(Mention mention) {
        String text = mention.sentence().text();
        int offset = mention.sentence().span().start();
        String before = text.substring(0, mention.span().start() - offset);
        Matcher matcher = BEFORE_NAME.matcher(before);
        if (matcher.find()) {
            return NO_MORE.matcher(before).find()
                    ? Optional.empty()
                    : Optional.of(new Office(
                            rows(1, matcher.group(2)), matcher.group(1).strip()));
        }
        Matcher after = AFTER_NAME.matcher(text.substring(mention.span().end() - offset));
        return after.find() && !NO_MORE.matcher(after.group()).find()
                ? Optional.of(new Office(rows(1, after.group(2)), ""))
                : Optional.empty();
    }

    private static Set<Integer> rows(int column, String form) {
        return IntStream.range(0, TABLE.size())
                .filter(row -> TABLE.get(row).get(column).contains(form.toLowerCase(Locale.ROOT)))
                .boxed()
                .collect(Collectors.toSet());
    }

    /** True if both may be one office: by their words, and by what they are offices of where both say it. */
    boolean mayBe(Office other) {
        return rows.stream().anyMatch(other.rows::contains)
                && (owner.isEmpty()
                        || other.owner.isEmpty()
                        || owner.equals(other.owner)
                        || NearNames.mayBeOne(owner, other.owner));
    }
}
