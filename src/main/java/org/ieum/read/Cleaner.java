package org.ieum.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ieum.text.Block;

/**
 * Takes the furniture out of a page, line by line. The steps:
 *
 * <ol>
 *   <li>a copyright notice or byline at the end of a paragraph becomes a line of its own ({@link LineEnds});
 *   <li>each line is judged by its own characters: bylines and captions are labelled, and what is furniture wherever it
 *       stands is removed;
 *   <li>the first and the last line of running text bound the body, once without the comments of readers; lines that might be
 *       text inside it are removed outside of it, or beside furniture;
 *   <li>what is known by its neighbours goes, in this order: calendar rows, numbered lists, repeated titles, the rest of a
 *       menu, the site's name, what stands above the title, and what follows the end of the article;
 *   <li>what is left of bylines and captions is labelled.
 * </ol>
 */
final class Cleaner {
    private static final Pattern MONTH_YEAR = Pattern.compile(
            "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\w{0,6}\\.? ?\\d{4}|\\d{4} ?[년.] ?\\d{1,2} ?월?|(?:«"
                    + " ?)?\\w{3,9} ?(?:» ?)?\\w{0,9} ?»?");
    private static final Pattern DAYS = Pattern.compile(
            "[\\d\\s]{1,40}|[«»<>]? ?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)?[a-z]{0,6} ?[«»<>]?");
    private static final Pattern NUMBERED = Pattern.compile("(?:\\d{1,2}[.)]? ?|[•·\\-*] ?)\\S.{0,150}");
    private static final Pattern SECTION = Pattern.compile("(?: ?[|/>·] ?[^.!?]{2,24})?");
    private static final Pattern SITE = Pattern.compile(" (?:[|:\\-–—]|::|>) ");

    /** Furniture that stands above a title, not between a title and its text. */
    private static final Set<String> NAVIGATION = Set.of(
            "menu", "section-name", "calendar", "tag-list", "skip-link", "account", "breadcrumb", "popular-list");

    /** Furniture that stands after an article ... */
    private static final Set<String> ENDINGS =
            Set.of("posted", "related-article", "popular-list", "newsletter", "promotion", "reaction", "tag-list");

    /** ... and what no sentence of an article follows. */
    private static final Set<String> CLOSINGS = Set.of("comment-notice", "comment", "html-comments", "imprint");

    private static final int LONGEST_COMMENT = 8;
    private static final int SHORT_PROSE = 200;
    private static final int SHORTEST_TITLE = 8;
    private static final int MOST_OUTLET_WORDS = 5;

    private final List<Line> lines;
    private final String title;
    private final FullStops fullStops;
    private final List<Optional<Furniture.Verdict>> verdicts = new ArrayList<>();
    private int bodyStart;
    private int bodyEnd;

    private Cleaner(List<Line> lines, String title) {
        this.lines = lines;
        this.title = Line.fold(title);
        this.fullStops = FullStops.of(lines);
    }

    /** The draft with every line labelled or left open; an open line is text. */
    static Draft clean(Draft draft) {
        Draft parted = draft.withLines(LineEnds.part(draft.lines()));
        new Cleaner(parted.lines(), draft.metadata().title()).run();
        return parted;
    }

    private void run() {
        judge();
        findBody();
        removeComments();
        findBody();
        removeUncertain();
        removeCalendars();
        removeNumberedLists();
        removeRepeatedTitles();
        removeRestOfMenus();
        removeSiteNames();
        removeAboveTitle();
        removeAfterEnd();
        labelRestOfBylines();
        labelCaptions();
    }

    private void judge() {
        for (Line line : lines) {
            Optional<Furniture.Verdict> verdict = line.isRemoved() ? Optional.empty() : verdict(line);
            verdicts.add(verdict);
            if (verdict.isEmpty() && line.isKept() && Credits.isByline(line)) {
                line.label(Block.Kind.BYLINE);
            } else if (line.hint() == Line.Hint.CAPTION
                    || (verdict.isEmpty() && line.isKept() && Credits.isPictureLine(line.text()))) {
                line.label(Block.Kind.CAPTION);
            }
            verdict.filter(Furniture.Verdict::sure).ifPresent(it -> line.remove(it.rule()));
        }
    }

    private static Optional<Furniture.Verdict> verdict(Line line) {
        Optional<Timestamps.Stamp> stamp =
                line.isProse() ? Optional.empty() : Timestamps.find(line.key()).filter(Timestamps.Stamp::isWhole);
        return stamp.isPresent() || Timestamps.isEpoch(line.key())
                ? Optional.of(new Furniture.Verdict("timestamp", line.hint() == Line.Hint.TIME))
                : Furniture.judge(line);
    }

    private void findBody() {
        bound(this::isProse);
        endBeforeNotice();
        if (bodyEnd == 0) {
            bound(this::isShortSentence); // a short report
        }
        if (bodyEnd == 0) {
            bodyStart = 0; // no sentence at all: every line may be what the reader wants
            bodyEnd = lines.size();
        }
    }

    private void bound(IntPredicate isText) {
        bodyStart = lines.size();
        bodyEnd = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (isText.test(i)) {
                bodyStart = Math.min(bodyStart, i);
                bodyEnd = i + 1;
            }
        }
    }

    private boolean isShortSentence(int i) {
        Line line = lines.get(i);
        return verdicts.get(i).isEmpty() && line.isOpen() && line.isStopped();
    }

    /** One sentence alone below a copyright notice is a notice, too; a second article has more. */
    private void endBeforeNotice() {
        int notice = bodyEnd - 1;
        while (notice > bodyStart && !Furniture.isNotice(lines.get(notice))) {
            if (notice < bodyEnd - 1 && isProse(notice)) {
                return;
            }
            notice--;
        }
        if (notice > bodyStart && lines.get(bodyEnd - 1).counts().weight() < SHORT_PROSE) {
            bodyEnd = notice;
        }
    }

    private boolean isProse(int i) {
        Line line = lines.get(i);
        return verdicts.get(i).isEmpty() && line.isProse() && (!line.endsSentence() || fullStops.isSentence(line));
    }

    /** Below the heading of the comments, each comment ends with its own buttons: reply, report. */
    private void removeComments() {
        int start = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (!isAbout(i, "comment-notice")) {
                continue;
            }
            if (start >= 0 && Furniture.isCommentButton(lines.get(i)) && isComment(start + 1, i)) {
                lines.subList(start + 1, i + 1).stream().filter(Line::isKept).forEach(line -> line.remove("comment"));
            }
            start = i > bodyStart ? i : -1;
        }
    }

    private boolean isAbout(int i, String rule) {
        return verdicts.get(i).filter(it -> it.rule().equals(rule)).isPresent();
    }

    /** A name in few words, and a few lines. */
    private boolean isComment(int from, int to) {
        return to - from >= 2 && to - from <= LONGEST_COMMENT && isTiny(lines.get(from));
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
            } else if (isTitle(lines.get(i))) {
                group.add(lines.get(i));
            }
        }
        removeTitlesAfterEnd();
    }

    private static boolean isTitle(Line line) {
        return line.isOpen() && line.counts().weight() >= SHORTEST_TITLE;
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

    private void removeTitlesAfterEnd() {
        Set<String> titles = lines.subList(0, bodyStart).stream()
                .filter(Line::isOpen)
                .map(Line::key)
                .collect(Collectors.toSet());
        lines.subList(bodyEnd, lines.size()).stream()
                .filter(line -> isTitle(line) && titles.contains(line.key()))
                .forEach(line -> line.remove("duplicate-title"));
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
        removeOutlet();
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

    /** The name of the holder of the copyright, printed above the text; not the line that may be the title. */
    private void removeOutlet() {
        String outlet = Facts.holder(lines).toLowerCase(Locale.ROOT);
        int last = lastOpenBefore(bodyStart);
        boolean titled = false;
        for (int i = 0; i <= last && !outlet.isEmpty(); i++) {
            Line line = lines.get(i);
            if (line.isOpen() && isOutlet(line.key(), outlet) && (i < last || titled)) {
                line.remove("site-name");
            }
            titled |= isTitle(line);
        }
    }

    /** {@code Muhak Post}, {@code The Muhak Post | Business}. */
    private static boolean isOutlet(String key, String outlet) {
        String name = key.startsWith(outlet) ? key : key.replaceFirst("^the ", "");
        return name.startsWith(outlet)
                && SECTION.matcher(name.substring(outlet.length())).matches();
    }

    /** Where the page says what its title is, what stands above it is no text, unless it is a sentence. */
    private void removeAboveTitle() {
        int at = -1;
        for (int i = 0; i < lines.size() && !title.isEmpty() && (i <= bodyStart || at < 0); i++) {
            at = lines.get(i).isKept() && lines.get(i).key().equals(title) ? i : at;
        }
        for (int i = 0; i < at; i++) {
            if (lines.get(i).isOpen() && !fullStops.isSentence(lines.get(i))) {
                lines.get(i).remove("above-title");
            }
        }
        if (at >= 0) {
            lines.get(at).label(Block.Kind.HEADING);
        }
    }

    /**
     * Below the article only furniture follows. Once a copyright line or the comments have ended it, everything goes;
     * after a byline or a list of other articles a sentence may still be the writer's own, and stays.
     */
    private void removeAfterEnd() {
        boolean ended = false;
        boolean closed = false;
        for (int i = bodyEnd; i < lines.size(); i++) {
            Line line = lines.get(i);
            ended |= line.is(Block.Kind.BYLINE) || ENDINGS.contains(line.rule());
            closed |= CLOSINGS.contains(line.rule()) || Furniture.isNotice(line);
            if (line.isOpen() && (closed || (ended && !fullStops.isSentence(line)))) {
                line.remove("after-article");
            }
        }
    }

    /** {@code By Grace Nam}, {@code The Garam Courier}, {@code April 17}: between the writer and the time, what she writes for. */
    private void labelRestOfBylines() {
        for (int i = 1; i + 1 < lines.size() && i < bodyStart; i++) {
            Line line = lines.get(i);
            if (line.isOpen()
                    && line.words() <= MOST_OUTLET_WORDS
                    && !line.endsSentence()
                    && lines.get(i - 1).is(Block.Kind.BYLINE)
                    && lines.get(i + 1).rule().equals("timestamp")) {
                line.label(Block.Kind.BYLINE);
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
