package org.ieum.lexicon;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.ieum.segment.Segmenter;
import org.ieum.text.IeumException;
import org.ieum.text.Lang;
import org.ieum.text.PartOfSpeech;

/**
 * Checks tables of translations (the format of {@link Lexicon#read(java.io.Reader, String)}) as a careful editor would:
 * whether every line can be read, whether its headword is one that text will be looked up by, and whether its English is a
 * translation and no explanation. Tables are added in order of precedence; not thread-safe.
 */
public final class TableCheck {
    /** More words than this explain, unless they begin with a capital: a treaty has a long name. */
    private static final int LONGEST_GLOSS = 8;

    /** The dictionary form alone is often read as another word: 걸다 as 걷다. */
    private static final List<String> FRAMES =
            List.of("%s다", "그가 %s고 있다.", "그는 %s지 않았다.", "그런 일이 %s겠다고 했다.", "아주 %s지만 괜찮다.", "%s기 때문이다.");

    private static final UnicodeSet HANGUL = new UnicodeSet("[:Hangul:]").freeze();
    private static final UnicodeSet KOREAN = new UnicodeSet("[[:Hangul:][:Han:]A-Za-z0-9·.\\-\\ ]").freeze();
    private static final UnicodeSet ENGLISH = new UnicodeSet("[[:Latin:]0-9\\ .,'’\\&/()\\-]").freeze();
    private static final Pattern ARTICLE = Pattern.compile("(?:a|an|the) .*");
    private static final Pattern LIGHT_VERB = Pattern.compile(".*[가-힣]{2}(?:하다|되다|시키다)");

    private final Segmenter segmenter = Segmenter.create();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Place> headwords = new HashMap<>();

    /**
     * Something to put right.
     *
     * @param table as it was named
     * @param line from 1
     * @param message what is wrong and what to do
     */
    public record Problem(String table, int line, String message) {
        @Override
        public String toString() {
            return table + ":" + line + ": " + message;
        }
    }

    private record Place(String table, int line, Set<String> english) {
        @Override
        public String toString() {
            return table + ":" + line;
        }
    }

    /** Checks a table against itself and those added before. */
    public TableCheck add(String name, String text) {
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            String content = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
            if (!content.isBlank() && !content.startsWith("#")) {
                new Check(name, number)
                        .check(content.endsWith("\r") ? content.substring(0, content.length() - 1) : content);
            }
        }
        return this;
    }

    /** What was found, in the order of the tables and their lines. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Of one line. */
    private final class Check {
        private final String table;
        private final int line;

        Check(String table, int line) {
            this.table = table;
            this.line = line;
        }

        void check(String content) {
            List<Table.Line> read;
            try {
                read = Table.lines(content, "", Category.USER);
                read.forEach(Table.Line::entry);
            } catch (IeumException e) {
                report(e.getMessage().replaceFirst("^:\\d+: ", ""));
                return;
            }
            refuse(
                    !Normalizer2.getNFCInstance().isNormalized(content),
                    "letters are decomposed; save the table in NFC");
            spaces(content.split("\t", -1));
            for (Table.Line one : read) {
                Entry entry = one.entry();
                headword(entry);
                duplicates(entry);
                translations(entry, List.of(one.printed().split(";")));
            }
        }

        private void spaces(String[] cells) {
            for (String cell : cells) {
                refuse(!cell.equals(cell.strip()), "space at the edge of \"" + cell + "\"; remove it");
                refuse(cell.contains("  "), "two spaces in \"" + cell + "\"; keep one");
                refuse(cell.contains(" ;"), "space before a semicolon in \"" + cell + "\"; remove it");
            }
        }

        private void headword(Entry entry) {
            String korean = entry.korean();
            boolean inflects = Keys.inflects(entry.partOfSpeech());
            if (!KOREAN.containsAll(korean) || !isKorean(korean)) {
                report("headword \"" + korean + "\" is not Korean; put Korean first, English third");
            } else if (inflects && !korean.endsWith("다") && !isRoot(entry)) {
                report(name(entry) + " does not end in 다; give the dictionary form");
            } else if (!inflects && LIGHT_VERB.matcher(korean).matches()) {
                report(name(entry) + " ends like a verb; call it a verb or an adjective");
            } else {
                form(entry);
            }
        }

        /** 우호 in 우호적인, 고요 in 고요한: an adjective by its meaning, and to the analyser a word without its ending. */
        private boolean isRoot(Entry entry) {
            return entry.partOfSpeech() == PartOfSpeech.ADJECTIVE
                    && segmenter.tokens(entry.korean(), Lang.KO).stream()
                            .noneMatch(token -> Keys.inflects(token.partOfSpeech()));
        }

        /**
         * Text is looked up by what the analyser makes of it. It takes one stem for another often enough (듣 and 들), but
         * where it sees no verb at all in any form of one, the word is misspelled or a noun.
         */
        private void form(Entry entry) {
            String stem = Keys.withoutDa(entry.korean());
            if (Keys.inflects(entry.partOfSpeech())
                    && entry.korean().endsWith("다")
                    && stem.length() > 1
                    && !stem.contains(" ")) {
                refuse(
                        FRAMES.stream().noneMatch(frame -> isPredicate(frame, stem)),
                        name(entry) + " is " + segmenter.tokens(entry.korean(), Lang.KO)
                                + " to the analyser; check its spelling and part of speech");
            }
        }

        private boolean isPredicate(String frame, String stem) {
            String text = frame.replace("%s", stem);
            int start = text.indexOf(stem);
            return segmenter.tokens(text, Lang.KO).stream()
                    .filter(token ->
                            token.span().start() >= start && token.span().start() < start + stem.length())
                    .anyMatch(token -> Keys.inflects(token.partOfSpeech())
                            || token.partOfSpeech() == PartOfSpeech.SUFFIX
                            || token.lemma().equals(stem));
        }

        private void duplicates(Entry entry) {
            String key = Keys.korean(entry.korean(), entry.partOfSpeech()) + "/" + entry.partOfSpeech();
            Place before = headwords.putIfAbsent(key, new Place(table, line, new HashSet<>(entry.english())));
            if (before == null) {
                return;
            }
            if (before.table().equals(table)) {
                report(name(entry) + " stands in line " + before.line() + " already; join the two");
                return;
            }
            for (String english : entry.english()) {
                refuse(
                        !before.english().add(english),
                        name(entry) + " = " + english + " is listed in " + before + "; remove it from one of them");
            }
        }

        private void translations(Entry entry, List<String> printed) {
            Set<String> seen = new HashSet<>();
            for (String one : printed) {
                String english = one.strip();
                String shown = "translation \"" + english + "\"";
                refuse(!seen.add(english.toLowerCase(Locale.ROOT)), shown + " is repeated; remove one");
                if (HANGUL.containsSome(english)) {
                    report(shown + " holds Hangul; give English only");
                } else {
                    refuse(!ENGLISH.containsAll(english), shown + " is not in Latin letters; spell it so");
                }
                refuse(
                        english.startsWith("to ") && Keys.inflects(entry.partOfSpeech()),
                        shown + " begins with to; leave that out");
                refuse(
                        isNominal(entry) && ARTICLE.matcher(english).matches(),
                        shown + " begins with an article; leave that out");
                refuse(
                        UCharacter.isLowerCase(english.charAt(0)) && english.split(" ").length > LONGEST_GLOSS,
                        shown + " has more than " + LONGEST_GLOSS + " words; give the word, not its explanation");
            }
        }

        private boolean isNominal(Entry entry) {
            return switch (entry.partOfSpeech()) {
                case NOUN, BOUND_NOUN, PROPER_NOUN -> true;
                default -> false;
            };
        }

        private String name(Entry entry) {
            return entry.partOfSpeech().label() + " " + entry.korean();
        }

        private void refuse(boolean wrong, String message) {
            if (wrong) {
                report(message);
            }
        }

        private void report(String message) {
            problems.add(new Problem(table, line, message));
        }
    }

    private static boolean isKorean(String text) {
        return Lang.ofLetters(text).equals(Lang.KO);
    }
}
