package org.ieum.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.ieum.name.NameMatch.Verdict;
import org.ieum.name.Piece.Kind;
import org.ieum.text.Hangul;
import org.ieum.text.Sentence;
import org.ieum.text.Span;

/** Places in a Korean sentence that may name a person. Precision first: every one needs a title or a form in brackets. */
final class KoreanMentions {
    /** Titles that only persons have, so that a foreign name before them can be trusted. */
    private static final Set<String> PERSONAL = Tables.words("public-titles-ko.txt");

    /** The same where the name has two words and the title its country or office: these speak for firms as well. */
    private static final Set<String> REPRESENTING = Set.of("대변인", "특사", "의원", "대사", "사령관", "위원장", "국장");

    private static final String BETWEEN = "," + Hangul.MIDDLE_DOTS;
    private static final Pattern AGE = Pattern.compile("[1-9]\\d(세|살)?([" + BETWEEN + "].*)?");

    private static final String FORMER = "전";

    /** What is named after somebody who has no part in it. */
    private static final Set<String> NAMED_AFTER = Set.of(
            "정부", "행정부", "정권", "내각", "캠프", "선거캠프", "측", "재단", "특검", "특검팀", "의원실", "체제", "소속", "출신", "산하", "지지", "관련");

    /** Between two titles of one person. */
    private static final String AS_WELL = "겸";

    /** Titles of those who serve the holder of the one before, or want to be it. */
    private static final Set<String> SERVING = Set.of("특사", "대변인", "보좌관", "비서관", "비서실장", "행정관", "수석", "후보", "당선인");

    private static final int KOREAN_NAME = 3;
    private static final int OFFICES = 3;
    private static final int BRACKET = 8;
    private static final int WORDS = 4;

    private final Sentence sentence;
    private final List<Piece> pieces;
    private final KoreanNameWords names;
    private final List<Found> found = new ArrayList<>();

    private KoreanMentions(Sentence sentence) {
        this.sentence = sentence;
        this.pieces = Piece.cut(sentence.text());
        this.names = new KoreanNameWords(sentence, pieces);
    }

    static List<Found> find(Sentence sentence) {
        KoreanMentions mentions = new KoreanMentions(sentence);
        for (int i = 0; i < mentions.pieces.size(); i++) {
            mentions.bracketed(i);
            mentions.inBrackets(i);
            mentions.titled(i);
        }
        return mentions.found;
    }

    /** The places of known words of names: 기타자와, or 김 before a title. */
    static List<Found> find(Sentence sentence, Predicate<String> known) {
        KoreanMentions mentions = new KoreanMentions(sentence);
        for (int i = 0; i < mentions.pieces.size(); i++) {
            mentions.known(i, known);
        }
        return mentions.found;
    }

    private void known(int i, Predicate<String> known) {
        Piece piece = pieces.get(i);
        if (piece.kind() != Kind.HANGUL) {
            return;
        }
        for (int length = Math.min(piece.text().length(), Similarity.LONGEST_HANGUL); length > 0; length--) {
            String word = piece.text().substring(0, length);
            if (known.test(word) && stands(i, word)) {
                add(List.of(word), titleAfter(i, word), "", false, piece.start(), piece.start() + length);
                return;
            }
        }
    }

    /** A family name or a short word needs a title after it; a longer word only must not run on. */
    private boolean stands(int i, String word) {
        String rest = pieces.get(i).text().substring(word.length());
        boolean titled = !titleAfter(i, word).isEmpty();
        boolean telling = word.length() >= KOREAN_NAME || (word.length() > 1 && KoreanNameWords.isForeign(word));
        return titled || (telling && KoreanNameWords.isParticle(rest));
    }

    private String titleAfter(int i, String word) {
        String rest = pieces.get(i).text().substring(word.length());
        if (!rest.isEmpty()) {
            return KoreanNameWords.title(rest)
                    .filter(t -> rest.startsWith(t) && !KoreanNameWords.isCommonNoun(word + t)) // 이사장 is no 사장
                    .orElse("");
        }
        int next = afterBracket(i);
        for (int k = next; k < pieces.size() && k < next + OFFICES; k++) {
            Optional<String> title = KoreanNameWords.title(pieces.get(k).text());
            if (title.isPresent()) {
                return titles(next, k);
            }
            boolean between = word.length() == 1
                    ? k == next && pieces.get(k).is(FORMER)
                    : KoreanNameWords.isOffice(pieces.get(k).text());
            if (!between) {
                return "";
            }
        }
        return "";
    }

    /** The end of the title in a word and of those that follow it: 대표이사 사장은, 부총리 겸 재정부 장관은. */
    private int titleEnd(int k) {
        Piece piece = pieces.get(k);
        String title = KoreanNameWords.title(piece.text()).orElse("");
        int end = piece.start() + piece.text().indexOf(title) + title.length();
        int next = end == piece.end() ? nextTitle(k + 1) : -1;
        return next < 0 ? end : titleEnd(next);
    }

    /** Where the same person's next title stands, from a place on; -1 if none does. */
    private int nextTitle(int from) {
        boolean joined = from < pieces.size() && pieces.get(from).is(AS_WELL);
        int k = joined ? from + 1 : from;
        while (joined && k < pieces.size() && k < from + OFFICES && isNoTitle(k)) {
            k++;
        }
        return k < pieces.size() && pieces.get(k).spaced() && isTitle(k, joined) ? k : -1;
    }

    private boolean isNoTitle(int k) {
        Piece piece = pieces.get(k);
        return piece.kind() == Kind.HANGUL
                && piece.spaced()
                && KoreanNameWords.title(piece.text()).isEmpty();
    }

    /** A title, and none of somebody who serves the holder of the one before: not 특사 of 대통령 특사. */
    private boolean isTitle(int k, boolean joined) {
        String word = pieces.get(k).text();
        return KoreanNameWords.title(word)
                .filter(title -> joined || word.startsWith(title))
                .filter(title -> title.length() > 1 && SERVING.stream().noneMatch(title::endsWith))
                .isPresent();
    }

    /** A name with its other form in brackets. */
    private void bracketed(int i) {
        int close = i + 1 < pieces.size() && pieces.get(i).kind() == Kind.HANGUL ? close(i + 1) : -1;
        if (close < 0) {
            return;
        }
        String inside = inside(i + 1, close).strip();
        if (NameWords.isHan(inside)) {
            besideHan(i, inside);
        } else if (AGE.matcher(inside).matches()) {
            boolean titled = !titleAfter(i, pieces.get(i).text()).isEmpty();
            addIf(
                    names.isJapanese(i)
                            || names.isTellingName(i)
                            || names.isLikelyName(i)
                            || (titled && names.isKoreanName(i)),
                    names.isJapanese(i) ? i - 1 : i,
                    i,
                    "");
        } else if (pieces.get(i + 2).isCapitalised() && isTitled(i)) {
            besideLatin(i, inside);
        }
    }

    /** A Korean name, one of two words, or a Chinese one; without a title it must look like one. */
    private void besideHan(int i, String han) {
        String word = pieces.get(i).text();
        boolean titled = isTitled(i);
        boolean telling = HanNames.isTelling(han);
        if (HanNames.isKorean(word, han)) {
            addIf(titled || (telling && names.isTellingName(i)), i, i, han);
        } else if (HanNames.isChinese(word, han)) {
            addIf(titled || (telling && !Places.isKoreanWord(word)), i, i, han);
        } else if (i > 0 && names.isNamePart(i - 1) && pieces.get(i).spaced()) {
            addIf(titled || (names.isJapanese(i) && !HanNames.isGeneric(han)), i - 1, i, han);
        } else {
            addIf(titled && names.isJapaneseName(i), i, i, han);
        }
    }

    private void addIf(boolean name, int from, int last, String foreign) {
        if (name) {
            addWords(from, last, foreign);
        }
    }

    private void addWords(int from, int last, String foreign) {
        String title = titleAfter(last, pieces.get(last).text());
        add(from, last, title.isEmpty() ? titleOfOffice(last) : title, foreign);
    }

    /** The title behind a firm or the like: 문하람(52) 솔빛그룹 회장; empty if there is none. */
    private String titleOfOffice(int name) {
        int next = afterBracket(name);
        int words = 0;
        for (int k = next; k < pieces.size() && words <= OFFICES; k++) {
            words += pieces.get(k).spaced() ? 1 : 0;
            if (KoreanNameWords.title(pieces.get(k).text()).isPresent()) {
                return titles(next, k);
            }
            if (!names.mayBeOfOffice(k)) {
                return "";
            }
        }
        return "";
    }

    private void add(int from, int last, String title, String foreign) {
        List<String> words =
                pieces.subList(from, last + 1).stream().map(Piece::text).toList();
        add(
                words,
                title,
                foreign,
                true,
                pieces.get(from).start(),
                pieces.get(last).end());
    }

    /** A title and a name, and nothing else: 민사3부(재판장 문가람). */
    private void inBrackets(int i) {
        boolean bracketed = i > 0
                && i + 2 < pieces.size()
                && pieces.get(i - 1).is("(")
                && pieces.get(i + 2).is(")")
                && Titles.STANDARD.isKorean(pieces.get(i).text());
        if (bracketed && KoreanNameWords.looksLikeName(pieces.get(i + 1).text())) {
            Piece name = pieces.get(i + 1);
            add(List.of(name.text()), pieces.get(i).text(), "", true, name.start(), name.end());
        }
    }

    /** Without a title, what stands before a bracket may be a film or a firm. */
    private boolean isTitled(int i) {
        return !titleAfter(i, pieces.get(i).text()).isEmpty() || isTitleBefore(i);
    }

    /** The longest run of words before the bracket that sounds like what is in it. */
    private void besideLatin(int i, String latin) {
        int first = Math.max(0, i - WORDS + 1);
        for (int from = first; from <= i; from++) {
            boolean words = pieces.subList(from, i + 1).stream().allMatch(p -> p.kind() == Kind.HANGUL);
            int start = pieces.get(from).start();
            String korean = sentence.text().substring(start, pieces.get(i).end());
            if (words && latin.contains(" ") && Names.compare(korean, latin).verdict() == Verdict.SAME) {
                addWords(from, i, latin);
                return;
            }
        }
    }

    private int close(int open) {
        if (!pieces.get(open).is("(") || pieces.get(open).spaced()) {
            return -1;
        }
        for (int k = open + 2; k < pieces.size() && k < open + BRACKET; k++) {
            if (pieces.get(k).is(")")) {
                return k;
            }
        }
        return -1;
    }

    private int afterBracket(int i) {
        int close = i + 1 < pieces.size() ? close(i + 1) : -1;
        return close < 0 ? i + 1 : close + 1;
    }

    /** A name before a title: 김관진 국방부 장관, 버락 오바마 미국 대통령, 김관진장관. */
    private void titled(int i) {
        Optional<String> title = pieces.get(i).kind() == Kind.HANGUL
                ? KoreanNameWords.title(pieces.get(i).text())
                : Optional.empty();
        if (title.isEmpty()) {
            return;
        }
        Piece piece = pieces.get(i);
        String before = piece.text().substring(0, piece.text().indexOf(title.get()));
        boolean foreign = PERSONAL.contains(title.get())
                && KoreanNameWords.isForeign(before)
                && !KoreanNameWords.isOffice(before);
        if (foreign
                && i > 0
                && names.isNamePart(i - 1)
                && KoreanNameWords.isForeign(pieces.get(i - 1).text())
                && piece.spaced()) {
            Piece first = pieces.get(i - 1);
            add(List.of(first.text(), before), title.get(), "", true, first.start(), piece.start() + before.length());
            return;
        }
        boolean word = KoreanNameWords.isCommonNoun(before + title.get()); // 지하주차장 is no 차장
        if (foreign || (!word && names.isKoreanName(before, i))) {
            add(List.of(before), title.get(), "", true, piece.start(), piece.start() + before.length());
            return;
        }
        beforeOffice(i, title.get());
    }

    /** A name before a title or before the office, firm or institution that goes with it. */
    private void beforeOffice(int i, String title) {
        int at = i - 1;
        boolean country = false;
        for (int k = 0;
                k < OFFICES
                        && at >= 0
                        && KoreanNameWords.isOffice(pieces.get(at).text())
                        && !names.isKoreanName(at);
                k++, at--) {
            country |= KoreanNameWords.isCountry(pieces.get(at).text());
        }
        boolean personal = PERSONAL.contains(title);
        boolean representing = REPRESENTING.contains(title) && at < i - 1;
        int name =
                at < 0 || names.isKoreanName(at) || names.isJapanese(at) ? -1 : nameBefore(i, personal || representing);
        if (name >= 0) {
            add(name, name, titles(name + 1, i), "");
        } else if (at >= 0 && pieces.get(at + 1).spaced()) {
            nameEnding(at, titles(at + 1, i), country, personal, representing);
        }
    }

    private String titles(int from, int title) {
        return sentence.text().substring(pieces.get(from).start(), titleEnd(title));
    }

    /**
     * The name before a firm, an institution or a grade that goes with a title: 문하람 솔빛그룹 회장; -1 if there is none. Without
     * an age it must be telling, and not be a part of a foreign name of more words.
     */
    private int nameBefore(int title, boolean foreign) {
        boolean aged = isAged(title);
        int words = 0;
        for (int k = title; k > 0 && words <= OFFICES && (k == title || names.mayBeOfOffice(k)); k--) {
            if (!aged && (foreign || KoreanNameWords.isCountry(pieces.get(k).text()))) {
                return -1;
            }
            if (pieces.get(k).spaced()) {
                words++;
                if (names.isLikelyName(k - 1) && (aged || names.isTellingName(k - 1))) {
                    return NAMED_AFTER.contains(pieces.get(k).text()) ? -1 : k - 1;
                }
            }
        }
        return -1;
    }

    /** True of a word before an age in brackets. */
    private boolean isAged(int i) {
        int close = i + 1 < pieces.size() ? close(i + 1) : -1;
        return close >= 0 && AGE.matcher(inside(i + 1, close)).matches();
    }

    /** What stands in two brackets. */
    private String inside(int open, int close) {
        return sentence.text()
                .substring(pieces.get(open).end(), pieces.get(close).start());
    }

    /** Of two words that look like names the analyser may cut the second, which is a firm or a ship: 노재혁 하람차 사장. */
    private void nameEnding(int at, String title, boolean country, boolean personal, boolean representing) {
        Piece last = pieces.get(at);
        boolean trusted = personal || representing;
        boolean pair = at > 0 && last.spaced();
        if (names.isJapanese(at)) {
            add(at - 1, at, title, "");
        } else if (pair && names.isKoreanName(at) && names.isTellingName(at - 1) && !names.isTellingName(at)) {
            add(at - 1, at - 1, last.text() + " " + title, "");
        } else if (names.isKoreanName(at) || names.isRareKoreanName(at, title)) {
            listed(at - 2, title);
            add(at, at, title, "");
        } else if (trusted && pair && KoreanNameWords.isForeign(last.text()) && names.isShortFirstName(at - 1)) {
            add(at - 1, at, title, "");
        } else if (trusted
                && pair
                && names.isNamePart(at)
                && names.isNamePart(at - 1)
                && names.isForeignPair(at, country, personal)) {
            add(at - 1, at, title, "");
        } else if (personal
                && names.isNamePart(at)
                && (KoreanNameWords.isForeign(last.text()) || names.isJapaneseName(at))) {
            add(at, at, title, "");
        }
    }

    /** The names before one in a row: 김성환·현인택 장관. */
    private void listed(int at, String title) {
        if (at >= 0 && BETWEEN.contains(pieces.get(at + 1).text()) && names.isKoreanName(at)) {
            listed(at - 2, title);
            Piece piece = pieces.get(at);
            add(List.of(piece.text()), title, "", true, piece.start(), piece.end());
        }
    }

    private boolean isTitleBefore(int i) {
        for (int k = Math.max(0, i - WORDS); k < i; k++) {
            String word = pieces.get(k).text();
            if (KoreanNameWords.title(word).filter(word::endsWith).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private void add(List<String> words, String title, String foreign, boolean certain, int start, int end) {
        Span span = new Span(start, end).shift(sentence.span().start());
        if (Found.isFree(span, found)) {
            found.add(new Found(words, title, foreign, certain, sentence, span));
        }
    }
}
