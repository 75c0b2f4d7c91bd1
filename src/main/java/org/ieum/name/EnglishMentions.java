package org.ieum.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ieum.name.Piece.Kind;
import org.ieum.text.Sentence;
import org.ieum.text.Span;

/**
 * Places in an English sentence that may name a person: capitalised words after a title, Korean names in their usual
 * form (Kim Kwan-jin, Kwan-jin Kim). Precision first.
 */
final class EnglishMentions {
    private static final Set<String> ORGANISATIONS = organisations();
    private static final int LONGEST = 4;

    private final Sentence sentence;
    private final List<Piece> pieces;
    private final List<Found> found = new ArrayList<>();

    private EnglishMentions(Sentence sentence) {
        this.sentence = sentence;
        this.pieces = Piece.cut(sentence.text());
    }

    private static Set<String> organisations() {
        Set<String> words = new HashSet<>();
        Tables.rows("organisation-words-en.txt").forEach(words::addAll);
        return words;
    }

    static List<Found> find(Sentence sentence) {
        EnglishMentions mentions = new EnglishMentions(sentence);
        int at = 0;
        while (at < mentions.pieces.size()) {
            int end = mentions.runEnd(at);
            if (end > at) {
                mentions.run(at, end);
            }
            at = Math.max(end, at + 1);
        }
        return mentions.found;
    }

    /** The places of known words of names, outside longer capitalised runs of other words. */
    static List<Found> find(Sentence sentence, Set<String> known) {
        EnglishMentions mentions = new EnglishMentions(sentence);
        for (int i = 0; i < mentions.pieces.size(); i++) {
            mentions.known(i, known);
        }
        return mentions.found;
    }

    private void known(int i, Set<String> known) {
        Piece piece = pieces.get(i);
        String word = bare(piece.text());
        boolean follows = i > 0 && joins(i) && isNameWord(i - 1);
        boolean goesOn = i + 1 < pieces.size() && joins(i + 1) && isNameWord(i + 1);
        if (piece.isCapitalised() && known.contains(word) && !follows && !goesOn && !organisationFollows(i)) {
            add(List.of(word), titleBefore(i), false, piece.start(), piece.start() + word.length());
        }
    }

    /** A capitalised word that is neither a title nor something beside one. */
    private boolean isNameWord(int i) {
        Piece piece = pieces.get(i);
        return piece.isCapitalised()
                && !Titles.STANDARD.isEnglish(piece.text())
                && !Titles.STANDARD.isModifier(piece.text())
                && !ORGANISATIONS.contains(piece.text());
    }

    private boolean organisationFollows(int i) {
        return i + 1 < pieces.size()
                && joins(i + 1)
                && pieces.get(i + 1).isCapitalised()
                && ORGANISATIONS.contains(pieces.get(i + 1).text())
                && bare(pieces.get(i).text()).equals(pieces.get(i).text());
    }

    private String titleBefore(int i) {
        int start = i;
        boolean titled = false;
        while (start > 0 && joins(start) && isTitleOrModifier(start - 1)) {
            start--;
            titled |= Titles.STANDARD.isEnglish(pieces.get(start).text());
        }
        return titled
                ? sentence.text()
                        .substring(pieces.get(start).start(), pieces.get(i - 1).end())
                : "";
    }

    private boolean isTitleOrModifier(int i) {
        String word = pieces.get(i).text();
        return Titles.STANDARD.isEnglish(word) || (pieces.get(i).isCapitalised() && Titles.STANDARD.isModifier(word));
    }

    /** The end of the run of capitalised words that begins here. */
    private int runEnd(int from) {
        int end = from;
        while (end < pieces.size() && pieces.get(end).isCapitalised() && (end == from || joins(end))) {
            end++;
            if (!bare(pieces.get(end - 1).text()).equals(pieces.get(end - 1).text())) {
                break;
            }
        }
        return end;
    }

    /** True if nothing but one break of white space stands before a piece. */
    private boolean joins(int i) {
        Piece before = pieces.get(i - 1);
        return before.kind() == Kind.LATIN
                && pieces.get(i).spaced()
                && pieces.get(i).start() - before.end() == 1
                && sentence.text().charAt(before.end()) != '\n';
    }

    private void run(int from, int end) {
        int name = from;
        boolean titled = isOfPhrase(from);
        for (int i = from; i < end; i++) {
            if (isTitleOrModifier(i)) {
                titled |= Titles.STANDARD.isEnglish(pieces.get(i).text());
                name = i + 1;
            }
        }
        if (!titled && end - name > 2 && isKoreanForm(end - 2, end)) {
            name = end - 2;
        }
        if (name < end && end - name <= LONGEST && isPerson(name, end) && (titled || isKoreanForm(name, end))) {
            String title = titled && name > from
                    ? sentence.text()
                            .substring(titleStart(from), pieces.get(name - 1).end())
                    : "";
            List<String> words =
                    pieces.subList(name, end).stream().map(p -> bare(p.text())).toList();
            Piece last = pieces.get(end - 1);
            int stop = last.start() + bare(last.text()).length();
            add(words, title, true, pieces.get(name).start(), stop);
        }
    }

    private int titleStart(int from) {
        return pieces.get(isOfPhrase(from) ? from - 2 : from).start();
    }

    /** True after "Minister of", "Secretary of": the run goes on with the office, then the name. */
    private boolean isOfPhrase(int from) {
        return from > 1
                && isModifierAt(from)
                && pieces.get(from - 1).is("of")
                && Titles.STANDARD.isEnglish(pieces.get(from - 2).text());
    }

    private boolean isModifierAt(int i) {
        return Titles.STANDARD.isModifier(pieces.get(i).text());
    }

    private boolean isPerson(int from, int end) {
        for (int i = from; i < end; i++) {
            String word = bare(pieces.get(i).text());
            if (ORGANISATIONS.contains(word) || (isAcronym(word) && !isSurname(word)) || word.length() < 2) {
                boolean initial = i > from && word.endsWith(".");
                if (!initial) {
                    return false;
                }
            }
        }
        return !organisationFollows(end - 1);
    }

    private static boolean isAcronym(String word) {
        return word.length() > 1 && word.chars().noneMatch(c -> c >= 'a' && c <= 'z') && !word.endsWith(".");
    }

    private static boolean isSurname(String word) {
        return !Surnames.STANDARD.spelled(LatinLetters.fold(word)).isEmpty();
    }

    /** Kim Kwan-jin, KIM Kwan-jin, Kwan-jin Kim. */
    private boolean isKoreanForm(int from, int end) {
        if (end - from != 2) {
            return false;
        }
        String first = bare(pieces.get(from).text());
        String second = bare(pieces.get(from + 1).text());
        return (isSurname(first) && isGiven(second))
                || (isGiven(first) && isSurname(second))
                || (isWord(first) && isGiven(second) && isAsian(second));
    }

    private static boolean isGiven(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 0 && hyphen == word.lastIndexOf('-') && word.length() - hyphen > 1 && word.length() <= 14;
    }

    /** Ing-wen, Kwan-jin: two syllables, the second in small letters. */
    private static boolean isAsian(String given) {
        String folded = LatinLetters.fold(given);
        boolean small = Character.isLowerCase(given.charAt(given.indexOf('-') + 1));
        return small && (KoreanSpeller.hasSyllables(folded, 2) || Syllabary.PINYIN.spells(folded));
    }

    private static boolean isWord(String word) {
        return word.length() > 1 && word.substring(1).chars().allMatch(Character::isLowerCase);
    }

    /**
     * Two or three capitalised words whose last one stands alone elsewhere, Angela Merkel and later Merkel: the way the press
     * names persons, and hardly anything else once offices, firms, places and the words that begin sentences are left out.
     *
     * @param alone all capitalised words that stand alone in the document
     */
    static List<Found> findRepeated(Sentence sentence, Set<String> alone) {
        EnglishMentions mentions = new EnglishMentions(sentence);
        int at = 0;
        while (at < mentions.pieces.size()) {
            int end = mentions.runEnd(at);
            if (end - at == 2 || end - at == 3) {
                mentions.repeated(at, end, alone);
            }
            at = Math.max(end, at + 1);
        }
        return mentions.found;
    }

    private void repeated(int from, int end, Set<String> alone) {
        List<String> words =
                pieces.subList(from, end).stream().map(p -> bare(p.text())).toList();
        boolean names = words.stream().allMatch(w -> isWord(w) && !isKnownOtherwise(w));
        if (names && alone.contains(words.get(words.size() - 1)) && !organisationFollows(end - 1)) {
            Piece last = pieces.get(end - 1);
            add(
                    words,
                    "",
                    true,
                    pieces.get(from).start(),
                    last.start() + words.get(words.size() - 1).length());
        }
    }

    private static boolean isKnownOtherwise(String word) {
        return ORGANISATIONS.contains(word)
                || Titles.STANDARD.isEnglish(word)
                || Titles.STANDARD.isModifier(word)
                || Places.isWord(word);
    }

    /** The capitalised words of a sentence that no other one stands beside. */
    static Set<String> alone(Sentence sentence) {
        EnglishMentions mentions = new EnglishMentions(sentence);
        Set<String> alone = new HashSet<>();
        for (int i = 0; i < mentions.pieces.size(); i++) {
            if (mentions.runEnd(i) == i + 1 && (i == 0 || !mentions.joins(i) || !mentions.isNameWord(i - 1))) {
                alone.add(bare(mentions.pieces.get(i).text()));
            }
        }
        return alone;
    }

    /** Without 's. */
    static String bare(String word) {
        boolean possessive = word.endsWith("'s") || word.endsWith("’s");
        return possessive ? word.substring(0, word.length() - 2) : word;
    }

    private void add(List<String> words, String title, boolean certain, int start, int end) {
        Span span = new Span(start, end).shift(sentence.span().start());
        if (Found.isFree(span, found)) {
            found.add(new Found(words, title, "", certain, sentence, span));
        }
    }
}
