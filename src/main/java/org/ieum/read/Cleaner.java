package org.ieum.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ieum.text.Block;

/**
 * Takes the furniture out of a page, line by line. The steps:
 *
 * <ol>
 *   <li>a copyright notice or byline at the end of a paragraph becomes a line of its own;
 *   <li>bylines are labelled, and lines removed that are furniture wherever they stand;
 *   <li>the first and the last line of running text bound the body; lines that might be text inside it are removed
 *       outside of it, or beside furniture;
 *   <li>what is known by its neighbours goes: calendar rows, numbered lists, repeated titles, the site's name above the
 *       menu, the rest of a menu, and short lines after the end of the article.
 * </ol>
 */
final class Cleaner {
    private static final int TAIL = 200;
    private static final Pattern COPYRIGHT_TAIL =
            Pattern.compile("[.!?”\"’'\\])] {0,3}([<〈\\[(]?(?:저작권자? ?[ⓒ©(:]|ⓒ|©|무단 ?전재|Copyright ?[ⓒ©(]).{1,150})$");
    private static final Pattern MONTH_YEAR = Pattern.compile(
            "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\w{0,6}\\.? ?\\d{4}|\\d{4} ?[년.] ?\\d{1,2} ?월?|(?:« ?)?\\w{3,9} ?(?:» ?)?\\w{0,9} ?»?");
    private static final Pattern DAYS = Pattern.compile(
            "[\\d\\s]{1,40}|[«»<>]? ?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)?[a-z]{0,6} ?[«»<>]?");
    private static final Pattern NUMBERED = Pattern.compile("(?:\\d{1,2}[.)]? ?|[•·\\-*] ?)\\S.{0,150}");
    private static final Pattern SITE = Pattern.compile(" (?:[|:\\-–—]|::|>) ");

    /** Furniture that stands above a title, not between a title and its text. */
    private static final Set<String> NAVIGATION = Set.of(
            "menu", "section-name", "calendar", "tag-list", "skip-link", "account", "breadcrumb", "popular-list");

    /** Furniture that stands only after an article. */
    private static final Set<String> ENDINGS =
            Set.of("copyright", "posted", "comment-notice", "related-article", "popular-list", "newsletter", "imprint");

    private final List<Line> lines;
    private final List<Optional<Furniture.Verdict>> verdicts = new ArrayList<>();
    private int bodyStart;
    private int bodyEnd;

    private Cleaner(List<Line> lines) {
        this.lines = lines;
    }

    /** The draft with every line labelled or left open; an open line is text. */
    static Draft clean(Draft draft) {
        Draft parted = draft.withLines(partTails(draft.lines()));
        new Cleaner(parted.lines()).run();
        return parted;
    }

    private void run() {
        judge();
        findBody();
        removeUncertain();
        removeCalendars();
        removeNumberedLists();
        removeRepeatedTitles();
        removeRestOfMenus();
        removeSiteNames();
        removeAfterEnd();
        labelCaptions();
    }

    private static List<Line> partTails(List<Line> lines) {
        List<Line> parted = new ArrayList<>(lines.size());
        for (Line line : lines) {
            if (line.isRemoved()) {
                parted.add(line);
                continue;
            }
            OptionalInt copyright = copyrightTail(line.text());
            Line rest = copyright.isPresent() ? line.part(0, copyright.getAsInt(), line.gap()) : line;
            OptionalInt byline = Credits.trailingByline(rest.text());
            if (byline.isPresent()) {
                parted.add(rest.part(0, byline.getAsInt(), line.gap()));
                parted.add(rest.part(byline.getAsInt(), rest.text().length(), 1));
            } else {
                parted.add(rest);
            }
            copyright.ifPresent(at -> parted.add(line.part(at, line.text().length(), 1)));
        }
        return parted;
    }

    private static OptionalInt copyrightTail(String text) {
        Matcher matcher = COPYRIGHT_TAIL.matcher(text).region(Math.max(0, text.length() - TAIL), text.length());
        return matcher.find() ? OptionalInt.of(matcher.start(1)) : OptionalInt.empty();
    }

    private void judge() {
        for (Line line : lines) {
            Optional<Furniture.Verdict> verdict = line.isRemoved() ? Optional.empty() : verdict(line);
            verdicts.add(verdict);
            if (verdict.isEmpty() && line.isKept() && isByline(line)) {
                line.label(Block.Kind.BYLINE);
            } else if (line.hint() == Line.Hint.CAPTION) {
                line.label(Block.Kind.CAPTION);
            }
            verdict.filter(Furniture.Verdict::sure).ifPresent(it -> line.remove(it.rule()));
        }
    }

    private static Optional<Furniture.Verdict> verdict(Line line) {
        boolean stamp =
                Timestamps.find(line.key()).filter(Timestamps.Stamp::isWhole).isPresent();
        return stamp ? Optional.of(new Furniture.Verdict("timestamp", false)) : Furniture.judge(line);
    }

    private static boolean isByline(Line line) {
        if (line.hint() == Line.Hint.BYLINE && line.text().length() < 200) {
            return true;
        }
        return Credits.isByline(line)
                || Timestamps.find(line.key())
                        .map(stamp -> isNameBefore(line, stamp.rest()))
                        .orElse(false);
    }

    /** {@code 홍길동 기자 입력 2011-01-11 03:00}: a byline, once the time is taken off. */
    private static boolean isNameBefore(Line line, String rest) {
        int length = rest.length();
        if (length == 0 || length > line.text().length() || !line.key().startsWith(rest)) {
            return false;
        }
        return Credits.isByline(line.part(0, length, line.gap()));
    }

    private void findBody() {
        bodyStart = lines.size();
        bodyEnd = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (isProse(i)) {
                bodyStart = Math.min(bodyStart, i);
                bodyEnd = i + 1;
            }
        }
        if (bodyEnd == 0) {
            bodyStart = 0; // no running text at all: every line may be what the reader wants
            bodyEnd = lines.size();
        }
    }

    private boolean isProse(int i) {
        return verdicts.get(i).isEmpty() && lines.get(i).isProse();
    }

    private boolean isEdge(int i) {
        return i < bodyStart || i >= bodyEnd;
    }

    private void removeUncertain() {
        for (int i = 0; i < lines.size(); i++) {
            removeUncertain(i, i - 1);
        }
        for (int i = lines.size() - 1; i >= 0; i--) {
            removeUncertain(i, i + 1);
        }
    }

    private void removeUncertain(int i, int neighbour) {
        if (verdicts.get(i).isPresent() && lines.get(i).isKept() && (isEdge(i) || isRemoved(neighbour))) {
            lines.get(i).remove(verdicts.get(i).get().rule());
        }
    }

    private boolean isRemoved(int i) {
        return i >= 0 && i < lines.size() && lines.get(i).isRemoved();
    }

    private void removeCalendars() {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).rule().equals("calendar")
                    && !MONTH_YEAR.matcher(lines.get(i).key()).matches()) {
                removeIf(i - 1, MONTH_YEAR, "calendar");
                for (int j = i + 1; removeIf(j, DAYS, "calendar"); j++) {}
            }
        }
    }

    private boolean removeIf(int i, Pattern pattern, String rule) {
        boolean matches = i >= 0
                && i < lines.size()
                && lines.get(i).isKept()
                && pattern.matcher(lines.get(i).key()).matches();
        if (matches) {
            lines.get(i).remove(rule);
        }
        return matches;
    }

    private void removeNumberedLists() {
        for (int i = 0; i < lines.size(); i++) {
            String rule = lines.get(i).rule();
            if (rule.equals("popular-list") || rule.equals("related-article")) {
                for (int j = i + 1; !isProseOrEnd(j) && removeIf(j, NUMBERED, rule); j++) {}
            }
        }
    }

    private boolean isProseOrEnd(int i) {
        return i >= lines.size() || isProse(i);
    }

    /** Of a title printed twice above one text, or once more with the site's name, the one nearest the text stays. */
    private void removeRepeatedTitles() {
        List<Line> group = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (isProse(i)) {
                removeRepeated(group);
                group.clear();
            } else if (lines.get(i).isOpen() && lines.get(i).counts().weight() >= 8) {
                group.add(lines.get(i));
            }
        }
        removeTitlesAfterEnd(group);
    }

    private static void removeRepeated(List<Line> group) {
        for (int i = Math.max(0, group.size() - 12); i < group.size(); i++) {
            for (int j = i + 1; j < group.size() && group.get(i).isKept(); j++) {
                if (isRepeated(group.get(i).key(), group.get(j).key())) {
                    group.get(i).remove("duplicate-title");
                }
            }
        }
    }

    static boolean isRepeated(String earlier, String title) {
        if (title.isEmpty() || earlier.equals(title)) {
            return earlier.equals(title) && !title.isEmpty();
        }
        return earlier.startsWith(title)
                && earlier.substring(title.length()).matches(" ?[|:<>«»\\-–—].{1,60}")
                && title.length() >= 10;
    }

    private void removeTitlesAfterEnd(List<Line> group) {
        if (bodyStart == 0) {
            return;
        }
        List<String> titles = lines.subList(0, bodyStart).stream()
                .filter(Line::isOpen)
                .map(Line::key)
                .toList();
        group.stream().filter(line -> titles.contains(line.key())).forEach(line -> line.remove("duplicate-title"));
    }

    /** Four or more very short lines in a row above the text, some of them known: the others are items of the menu too. */
    private void removeRestOfMenus() {
        int last = lastOpenBefore(bodyStart);
        int start = 0;
        for (int i = 0; i <= bodyStart; i++) {
            boolean item = i < bodyStart && i != last && isMenuItem(lines.get(i));
            if (!item) {
                removeMenu(start, i);
                start = i + 1;
            }
        }
    }

    private int lastOpenBefore(int end) {
        int last = end - 1;
        while (last >= 0 && !lines.get(last).isOpen()) {
            last--;
        }
        return last;
    }

    private static boolean isMenuItem(Line line) {
        return line.isRemoved() ? NAVIGATION.contains(line.rule()) : line.isOpen() && isTiny(line);
    }

    private static boolean isTiny(Line line) {
        return line.words() <= 3 && line.text().length() <= 24 && !line.endsSentence();
    }

    private void removeMenu(int from, int to) {
        long known = lines.subList(from, to).stream().filter(Line::isRemoved).count();
        if (to - from >= 4 && known * 3 >= to - from) {
            lines.subList(from, to).stream().filter(Line::isOpen).forEach(line -> line.remove("menu"));
        }
    }

    /** Above the menu stands the site's name; the title stands below it. */
    private void removeSiteNames() {
        int menu = -1;
        for (int i = 0; i < bodyStart; i++) {
            menu = NAVIGATION.contains(lines.get(i).rule()) ? i : menu;
        }
        if (lastOpenBefore(bodyStart) < menu) {
            return; // no title below: one of the lines above may be it
        }
        for (int i = 0; i < menu; i++) {
            Line line = lines.get(i);
            if (line.isOpen()
                    && (isTiny(line)
                            || (line.words() <= 8 && SITE.matcher(line.text()).find()))) {
                line.remove("site-name");
            }
        }
    }

    /** Once a byline, a copyright line or a comment form has ended the article, only furniture follows. */
    private void removeAfterEnd() {
        boolean ended = false;
        for (int i = bodyEnd; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.is(Block.Kind.BYLINE) || ENDINGS.contains(line.rule())) {
                ended = true;
            } else if (ended && line.isOpen()) {
                line.remove("after-article");
            }
        }
    }

    private void labelCaptions() {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.isOpen() && line.hint() != Line.Hint.HEADING && Credits.isCaption(line.text(), i == bodyEnd - 1)) {
                line.label(Block.Kind.CAPTION);
            }
        }
    }
}
