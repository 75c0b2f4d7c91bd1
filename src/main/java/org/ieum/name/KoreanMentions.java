package org.ieum.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ieum.lexicon.Lexicon;
import org.ieum.name.NameMatch.Verdict;
import org.ieum.name.Piece.Kind;
import org.ieum.text.Hangul;
import org.ieum.text.Lang;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Sentence;
import org.ieum.text.Span;
import org.ieum.text.Token;

/** Places in a Korean sentence that may name a person. Precision first: every one needs a title or a form in brackets. */
final class KoreanMentions {
    /** What may follow a name or title without a space. */
    private static final Set<String> PARTICLES = particles();

    /** Titles that only persons have, so that a foreign name before them can be trusted. */
    private static final Set<String> PERSONAL = words("public-titles-ko.txt");

    /** The same where the name has two words and the title its country or office: these speak for firms as well. */
    private static final Set<String> REPRESENTING = Set.of("대변인", "특사", "의원", "대사", "사령관", "위원장", "국장");

    private static final String BETWEEN = "," + Hangul.MIDDLE_DOTS;
    private static final Pattern AGE = Pattern.compile("[1-9]\\d(세|살)?([" + BETWEEN + "].*)?");

    private static final String FOREIGN = String.join("", Tables.lines("foreign-syllables.txt"));
    /** Words of one syllable that often stand before a name: this, that, former; countries and numbers in short. */
    private static final String NO_FIRST_NAMES = "이그저전현신구각매새첫옛당고한두세네미중일북남러영독불대내외양제또및등측은는을를의에도만";

    private static final int JAPANESE_NAME = 5;
    private static final int KOREAN_NAME = 3;
    private static final int OFFICES = 3;
    private static final int BRACKET = 8;
    private static final int WORDS = 4;

    private final Sentence sentence;
    private final List<Piece> pieces;
    private final List<Found> found = new ArrayList<>();

    private KoreanMentions(Sentence sentence) {
        this.sentence = sentence;
        this.pieces = Piece.cut(sentence.text());
    }

    private static Set<String> particles() {
        Set<String> particles = words("particles-ko.txt");
        particles.add("");
        return particles;
    }

    private static Set<String> words(String file) {
        Set<String> words = new HashSet<>();
        Tables.rows(file).forEach(words::addAll);
        return words;
    }

    static List<Found> find(Sentence sentence) {
        KoreanMentions mentions = new KoreanMentions(sentence);
        for (int i = 0; i < mentions.pieces.size(); i++) {
            mentions.bracketed(i);
            mentions.titled(i);
        }
        return mentions.found;
    }

    /** The places of known words of names: 기타자와, or 김 before a title. */
    static List<Found> find(Sentence sentence, Set<String> known) {
        KoreanMentions mentions = new KoreanMentions(sentence);
        for (int i = 0; i < mentions.pieces.size(); i++) {
            mentions.known(i, known);
        }
        return mentions.found;
    }

    private void known(int i, Set<String> known) {
        Piece piece = pieces.get(i);
        if (piece.kind() != Kind.HANGUL) {
            return;
        }
        for (int length = Math.min(piece.text().length(), Similarity.LONGEST_HANGUL); length > 0; length--) {
            String word = piece.text().substring(0, length);
            if (known.contains(word) && stands(i, word)) {
                add(List.of(word), titleAfter(i, word), "", false, piece.start(), piece.start() + length);
                return;
            }
        }
    }

    /** A family name or a short word needs a title after it; a longer word only must not run on. */
    private boolean stands(int i, String word) {
        String rest = pieces.get(i).text().substring(word.length());
        boolean titled = !titleAfter(i, word).isEmpty();
        boolean telling = word.length() >= KOREAN_NAME || (word.length() > 1 && isForeign(word));
        return titled || (telling && PARTICLES.contains(rest));
    }

    private String titleAfter(int i, String word) {
        String rest = pieces.get(i).text().substring(word.length());
        if (!rest.isEmpty()) {
            return title(rest).filter(t -> rest.startsWith(t)).orElse("");
        }
        int next = afterBracket(i);
        for (int k = next; k < pieces.size() && k < next + OFFICES; k++) {
            Optional<String> title = title(pieces.get(k).text());
            if (title.isPresent()) {
                return sentence.text().substring(pieces.get(next).start(), titleEnd(k));
            }
            if (word.length() == 1 || !isOffice(pieces.get(k).text())) {
                return "";
            }
        }
        return "";
    }

    private int titleEnd(int k) {
        Piece piece = pieces.get(k);
        String title = title(piece.text()).orElse("");
        return piece.start() + piece.text().indexOf(title) + title.length();
    }

    /** A name with its other form in brackets. */
    private void bracketed(int i) {
        int close = i + 1 < pieces.size() && pieces.get(i).kind() == Kind.HANGUL ? close(i + 1) : -1;
        if (close < 0) {
            return;
        }
        String inside = sentence.text()
                .substring(pieces.get(i + 1).end(), pieces.get(close).start())
                .strip();
        if (NameWords.isHan(inside)) {
            besideHan(i, inside);
        } else if (AGE.matcher(inside).matches()) {
            addIf(isJapanese(i) || isTellingName(i), isJapanese(i) ? i - 1 : i, i, "");
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
            addIf(titled || (telling && isTellingName(i)), i, i, han);
        } else if (HanNames.isChinese(word, han)) {
            addIf(titled || (telling && !Places.isKoreanWord(word)), i, i, han);
        } else if (i > 0 && isNamePart(i - 1) && pieces.get(i).spaced()) {
            addIf(titled || (isJapanese(i) && !HanNames.isGeneric(han)), i - 1, i, han);
        } else {
            addIf(titled && isJapaneseName(i), i, i, han);
        }
    }

    private void addIf(boolean name, int from, int last, String foreign) {
        if (name) {
            addWords(from, last, foreign);
        }
    }

    private void addWords(int from, int last, String foreign) {
        add(from, last, titleAfter(last, pieces.get(last).text()), foreign);
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

    /** A Korean name that needs no title: neither the analyser nor the dictionary has it as something else. */
    private boolean isTellingName(int at) {
        String word = pieces.get(at).text();
        List<Token> tokens = tokens(word, at);
        boolean apart = tokens.size() < 2
                || isOpenEnded(tokens, Surnames.STANDARD.split(word).get(0).length());
        return isKoreanName(at)
                && apart
                && Lexicon.standard().translations(word, Lang.KO).stream()
                        .noneMatch(t -> t.headword().equals(word));
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
        Optional<String> title =
                pieces.get(i).kind() == Kind.HANGUL ? title(pieces.get(i).text()) : Optional.empty();
        if (title.isEmpty()) {
            return;
        }
        Piece piece = pieces.get(i);
        String before = piece.text().substring(0, piece.text().indexOf(title.get()));
        boolean foreign = PERSONAL.contains(title.get()) && isForeign(before) && !isOffice(before);
        if (foreign && i > 0 && isNamePart(i - 1) && isForeign(pieces.get(i - 1).text()) && piece.spaced()) {
            Piece first = pieces.get(i - 1);
            add(List.of(first.text(), before), title.get(), "", true, first.start(), piece.start() + before.length());
            return;
        }
        if (foreign || isKoreanName(before, i)) {
            add(List.of(before), title.get(), "", true, piece.start(), piece.start() + before.length());
            return;
        }
        int at = i - 1;
        boolean country = false;
        for (int k = 0; k < OFFICES && at >= 0 && isOffice(pieces.get(at).text()) && !isKoreanName(at); k++, at--) {
            country |= isCountry(pieces.get(at).text());
        }
        if (at >= 0 && pieces.get(at + 1).spaced()) {
            String words = sentence.text().substring(pieces.get(at + 1).start(), titleEnd(i));
            boolean representing = REPRESENTING.contains(title.get()) && at < i - 1;
            nameEnding(at, words, country, PERSONAL.contains(title.get()), representing);
        }
    }

    private void nameEnding(int at, String title, boolean country, boolean personal, boolean representing) {
        Piece last = pieces.get(at);
        boolean trusted = personal || representing;
        boolean pair = at > 0 && last.spaced();
        if (isJapanese(at)) {
            add(at - 1, at, title, "");
        } else if (isKoreanName(at) || isRareKoreanName(at, title)) {
            listed(at - 2, title);
            add(at, at, title, "");
        } else if (trusted && pair && isForeign(last.text()) && isShortFirstName(at - 1)) {
            add(at - 1, at, title, "");
        } else if (trusted && pair && isNamePart(at) && isNamePart(at - 1) && isForeignPair(at, country, personal)) {
            add(at - 1, at, title, "");
        } else if (personal && isNamePart(at) && (isForeign(last.text()) || isJapaneseName(at))) {
            add(at, at, title, "");
        }
    }

    /** Two foreign words; before a title that only persons have, two of which one looks so, or any long ones of a country. */
    private boolean isForeignPair(int at, boolean country, boolean personal) {
        String first = pieces.get(at - 1).text();
        String last = pieces.get(at).text();
        boolean longWords = country && first.length() > 2 && last.length() > 2;
        return personal
                ? longWords || (country && isForeign(first)) || isForeign(last)
                : isForeign(first) && isForeign(last);
    }

    /** The names before one in a row: 김성환·현인택 장관. */
    private void listed(int at, String title) {
        if (at >= 0 && BETWEEN.contains(pieces.get(at + 1).text()) && isKoreanName(at)) {
            listed(at - 2, title);
            Piece piece = pieces.get(at);
            add(List.of(piece.text()), title, "", true, piece.start(), piece.end());
        }
    }

    /** Two words that the rules for Japanese may have written, neither of them known as something else. */
    private boolean isJapanese(int at) {
        return at > 0
                && pieces.get(at).spaced()
                && isJapaneseWord(at)
                && isJapaneseWord(at - 1)
                && pieces.get(at - 1).text().length() + pieces.get(at).text().length() >= JAPANESE_NAME;
    }

    /** Family and given name of a Japanese in one word, no compound of known nouns. */
    private boolean isJapaneseName(int at) {
        String word = pieces.get(at).text();
        return word.length() >= JAPANESE_NAME
                && isJapaneseWord(at)
                && tokens(word, at).stream()
                        .noneMatch(t -> t.partOfSpeech() == PartOfSpeech.NOUN
                                && t.span().length() > 1);
    }

    private boolean isJapaneseWord(int at) {
        return isNamePart(at)
                && !isCountry(pieces.get(at).text())
                && Syllabary.JAPANESE.writes(pieces.get(at).text());
    }

    /** Names of other lengths, 황민 and 황보민, and names that the analyser cuts as 최+은+별; only right before a title. */
    private boolean isRareKoreanName(int at, String title) {
        Piece piece = pieces.get(at);
        String word = piece.text();
        List<String> parts =
                piece.kind() == Kind.HANGUL && at + 1 < pieces.size() ? Surnames.STANDARD.split(word) : List.of();
        if (parts.size() != 2
                || parts.get(1).length() > 2
                || !title(pieces.get(at + 1).text()).filter(title::equals).isPresent()
                || isForeign(word)
                || isOffice(word)
                || isCountry(word)
                || title(word).isPresent()) {
            return false;
        }
        List<Token> tokens = tokens(word, at);
        boolean whole = tokens.size() == 1 && tokens.get(0).span().length() == word.length();
        return word.length() == 2
                ? whole && tokens.get(0).partOfSpeech() == PartOfSpeech.PROPER_NOUN
                : !whole
                        && !tokens.isEmpty()
                        && isOpenEnded(tokens, parts.get(0).length());
    }

    /** True if neither the first nor the last token shows that the word is not one name. */
    private static boolean isOpenEnded(List<Token> tokens, int family) {
        return tokens.get(0).span().length() <= family
                && switch (tokens.get(tokens.size() - 1).partOfSpeech()) {
                    case PARTICLE, ENDING, COPULA, SUFFIX -> false;
                    default -> true;
                };
    }

    private boolean isTitleBefore(int i) {
        for (int k = Math.max(0, i - WORDS); k < i; k++) {
            String word = pieces.get(k).text();
            if (title(word).filter(word::endsWith).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The title in a word such as 장관은, 국방장관이; 씨 is the only one of one syllable. */
    private static Optional<String> title(String word) {
        if (word.length() > Similarity.LONGEST_HANGUL || !Hangul.isWord(word)) {
            return Optional.empty();
        }
        for (int end = word.length(); end > 0; end--) {
            String stem = word.substring(0, end);
            if (PARTICLES.contains(word.substring(end))) {
                int length = Titles.STANDARD.isKorean(stem) ? end : Titles.STANDARD.attached(stem);
                String title = stem.substring(end - length);
                if (length > 1 || title.equals("씨")) {
                    return Optional.of(title);
                }
            }
        }
        return Optional.empty();
    }

    private boolean isKoreanName(int at) {
        Piece piece = pieces.get(at);
        return piece.kind() == Kind.HANGUL && isKoreanName(piece.text(), at);
    }

    /** Three syllables with a family name first, and nothing known against it. */
    private boolean isKoreanName(String word, int at) {
        List<String> parts = Hangul.isWord(word) ? Surnames.STANDARD.split(word) : List.of();
        boolean shape = parts.size() == 2 && word.length() == parts.get(0).length() + 2;
        if (!shape || isForeign(word) || title(word).isPresent() || isCountry(word)) {
            return false;
        }
        List<Token> tokens = tokens(word, at);
        boolean proper = tokens.stream().anyMatch(t -> t.partOfSpeech() == PartOfSpeech.PROPER_NOUN);
        return !isCommon(tokens, word) && (proper || (!Titles.STANDARD.isOffice(word) && !endsInParticle(word)));
    }

    private static boolean endsInParticle(String word) {
        return "은는을를의에".indexOf(word.charAt(word.length() - 1)) >= 0;
    }

    private List<Token> tokens(String word, int at) {
        int start = sentence.span().start() + pieces.get(at).start();
        Span span = new Span(start, start + word.length());
        return sentence.tokens().stream().filter(t -> span.contains(t.span())).toList();
    }

    /** True if the dictionary of the analyser has the word as a common one, or sees an ending in it. */
    private static boolean isCommon(List<Token> tokens, String word) {
        return tokens.stream().anyMatch(t -> switch (t.partOfSpeech()) {
            case NOUN -> t.span().length() == word.length();
            case VERB, ADJECTIVE, ENDING, PARTICLE, COPULA, AUXILIARY -> true;
            case ADVERB, DETERMINER, NUMERAL, QUANTITY -> t.span().length() >= 2;
            default -> false;
        });
    }

    /** 조 of 조 바이든; not 미, short for America, nor 전, former. */
    private boolean isShortFirstName(int at) {
        Piece piece = pieces.get(at);
        return piece.kind() == Kind.HANGUL
                && piece.text().length() == 1
                && !NO_FIRST_NAMES.contains(piece.text())
                && tokens(piece.text(), at).stream().noneMatch(KoreanMentions::isFunctional);
    }

    private static boolean isFunctional(Token token) {
        return switch (token.partOfSpeech()) {
            case ADVERB, DETERMINER, PRONOUN, NUMERAL, QUANTITY, PARTICLE, VERB, ENDING, BOUND_NOUN -> true;
            default -> false;
        };
    }

    /** A word that may be a part of a foreign name. */
    private boolean isNamePart(int at) {
        Piece piece = pieces.get(at);
        String word = piece.text();
        return piece.kind() == Kind.HANGUL
                && (word.length() >= 2 || isForeign(word))
                && word.length() <= 8
                && !isOffice(word)
                && title(word).isEmpty()
                && !endsInParticle(word)
                && !isCommon(tokens(word, at), word);
    }

    /** True if a syllable is one that neither Korean nor Sino-Korean words have. */
    static boolean isForeign(String word) {
        return word.chars().anyMatch(KoreanMentions::isForeign);
    }

    static boolean isForeign(int syllable) {
        return FOREIGN.indexOf(syllable) >= 0;
    }

    private static boolean isCountry(String word) {
        return Places.isKoreanWord(word) || (Titles.STANDARD.isOffice(word) && word.length() == 2);
    }

    private static boolean isOffice(String word) {
        return Titles.STANDARD.isOffice(word) || Places.isKoreanWord(word);
    }

    private void add(List<String> words, String title, String foreign, boolean certain, int start, int end) {
        Span span = new Span(start, end).shift(sentence.span().start());
        if (Found.isFree(span, found)) {
            found.add(new Found(words, title, foreign, certain, sentence, span));
        }
    }
}
