package org.ieum.name;

import com.ibm.icu.lang.UCharacter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ieum.name.Piece.Kind;
import org.ieum.text.Hangul;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Sentence;
import org.ieum.text.Span;
import org.ieum.text.Token;

/**
 * What the words of a Korean sentence may be to a name: a Korean, Japanese or other foreign one or a part of it, a title, an
 * office, a country. Words are told by their numbers among the pieces of the sentence; what the analyser has made of them
 * speaks too.
 */
final class KoreanNameWords {
    /** What may follow a name or title without a space. */
    private static final Set<String> PARTICLES = Tables.words("particles-ko.txt");

    private static final String FOREIGN = String.join("", Tables.lines("foreign-syllables.txt"));

    /** Words of one syllable that often stand before a name: this, that, former; countries and numbers in short. */
    private static final String NO_FIRST_NAMES = "이그저전현신구각매새첫옛당고한두세네미중일북남러영독불대내외양제또및등측은는을를의에도만";

    private static final Pattern TIME = Pattern.compile("[이전당매](?:달|날|번|해|주|월|년).");

    /** Syllables that places, bodies and their parts end in. */
    private static final String GENERIC = "대시도군구동읍면리역항산강섬청부당원팀측권계형";

    private static final Set<String> REGIONS = Set.of(
            "서울", "부산", "대구", "인천", "광주", "대전", "울산", "세종", "경기", "강원", "충북", "충남", "전북", "전남", "경북", "경남", "제주");

    private static final Set<String> BANKS = Set.of("한은", "산은", "수은", "기은");

    private static final int JAPANESE_NAME = 5;

    private final Sentence sentence;
    private final List<Piece> pieces;

    KoreanNameWords(Sentence sentence, List<Piece> pieces) {
        this.sentence = sentence;
        this.pieces = pieces;
    }

    /** True for what may follow a name or title without a space, and for nothing at all. */
    static boolean isParticle(String rest) {
        return rest.isEmpty() || PARTICLES.contains(rest);
    }

    /** A Korean name that needs no title: neither the analyser nor the dictionary has it as something else. */
    boolean isTellingName(int at) {
        String word = pieces.get(at).text();
        List<Token> tokens = tokens(word, at);
        boolean apart = tokens.size() < 2
                || isOpenEnded(tokens, Surnames.STANDARD.split(word).get(0).length());
        return isKoreanName(at) && apart && !isKnown(word);
    }

    /** A word that may be of the name of a firm or an institution, or of what somebody is there; no title, nothing inflected. */
    boolean mayBeOfOffice(int at) {
        Piece piece = pieces.get(at);
        String word = piece.text();
        if (piece.kind() != Kind.HANGUL) {
            return piece.kind() == Kind.LATIN || UCharacter.isDigit(word.charAt(0));
        }
        List<Token> tokens = tokens(word, at);
        boolean nominal =
                tokens.isEmpty() ? !endsInParticle(word) : tokens.stream().allMatch(KoreanNameWords::isNominal);
        return title(word).isEmpty() && (nominal || isBodyLikeParticle(word));
    }

    /** What looks as if a particle ended it: 한은, the Bank of Korea; 해양학과, a department. */
    private static boolean isBodyLikeParticle(String word) {
        return BANKS.contains(word) || word.endsWith("학과");
    }

    private static boolean isNominal(Token token) {
        return switch (token.partOfSpeech()) {
            case NOUN, PROPER_NOUN, NUMERAL, DETERMINER, PREFIX, SUFFIX, QUANTITY -> true;
            default -> false;
        };
    }

    /**
     * A Korean name where an age or the like shows that there is one, however the analyser cuts it: 문+하+람. No inflected word, no
     * place and no time.
     */
    boolean isLikelyName(int at) {
        Piece piece = pieces.get(at);
        String word = piece.text();
        if (piece.kind() != Kind.HANGUL
                || !looksLikeName(word)
                || isForeign(word)
                || isNoName(word)
                || isOfKnown(word)
                || isCountry(word)
                || title(word).isPresent()) {
            return false;
        }
        List<Token> tokens = tokens(word, at);
        int family = Surnames.STANDARD.split(word).get(0).length();
        return tokens.isEmpty()
                || (isCutAsName(word, tokens.get(0).span().length(), family) && !isInflected(tokens))
                || isTellingName(at);
    }

    /** True unless the analyser sees two known words: 오경+수 and 문하+람, but not 한국+팀. */
    private static boolean isCutAsName(String word, int first, int family) {
        return first <= family || !isKnown(word.substring(0, first)) || !isKnown(word.substring(first));
    }

    private static boolean isKnown(String word) {
        return !KnownNames.listed(word).isEmpty();
    }

    /** True of what ends as nouns with particles and verbs before nouns do. */
    private static boolean isInflected(List<Token> tokens) {
        Token last = tokens.get(tokens.size() - 1);
        return switch (last.partOfSpeech()) {
            case PARTICLE, COPULA -> true;
            case ENDING -> !Hangul.isWord(last.form()) || endsInParticle(last.form());
            default -> false;
        };
    }

    /** 이달말 and 전남대: a time, and what is in a region. */
    private static boolean isNoName(String word) {
        return TIME.matcher(word).matches() || (isGeneric(word) && REGIONS.contains(withoutLast(word)));
    }

    /** A place, a body or the like of which the rest is known. */
    private static boolean isOfKnown(String word) {
        return isGeneric(word) && isKnown(withoutLast(word));
    }

    private static boolean isGeneric(String word) {
        return GENERIC.indexOf(word.charAt(word.length() - 1)) >= 0;
    }

    private static String withoutLast(String word) {
        return word.substring(0, word.length() - 1);
    }

    /** Two foreign words; before a title that only persons have, two of which one looks so, or any long ones of a country. */
    boolean isForeignPair(int at, boolean country, boolean personal) {
        String first = pieces.get(at - 1).text();
        String last = pieces.get(at).text();
        boolean longWords = country && first.length() > 2 && last.length() > 2;
        return personal
                ? longWords || (country && isForeign(first)) || isForeign(last)
                : isForeign(first) && isForeign(last);
    }

    /** Two words that the rules for Japanese may have written, neither of them known as something else. */
    boolean isJapanese(int at) {
        return at > 0
                && pieces.get(at).spaced()
                && isJapaneseWord(at)
                && isJapaneseWord(at - 1)
                && pieces.get(at - 1).text().length() + pieces.get(at).text().length() >= JAPANESE_NAME;
    }

    /** Family and given name of a Japanese in one word, no compound of known nouns. */
    boolean isJapaneseName(int at) {
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
    boolean isRareKoreanName(int at, String title) {
        Piece piece = pieces.get(at);
        String word = piece.text();
        List<String> parts =
                piece.kind() == Kind.HANGUL && at + 1 < pieces.size() ? Surnames.STANDARD.split(word) : List.of();
        if (parts.size() != 2
                || parts.get(1).length() > 2
                || !title(pieces.get(at + 1).text()).filter(title::startsWith).isPresent()
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

    /** The title in a word such as 장관은, 국방장관이; 씨 is the only one of one syllable. */
    static Optional<String> title(String word) {
        if (word.length() > Similarity.LONGEST_HANGUL || !Hangul.isWord(word)) {
            return Optional.empty();
        }
        for (int end = word.length(); end > 0; end--) {
            String stem = word.substring(0, end);
            if (isParticle(word.substring(end))) {
                int length = Titles.STANDARD.isKorean(stem) ? end : Titles.STANDARD.attached(stem);
                String title = stem.substring(end - length);
                if (length > 1 || title.equals("씨")) {
                    return Optional.of(title);
                }
            }
        }
        return Optional.empty();
    }

    boolean isKoreanName(int at) {
        Piece piece = pieces.get(at);
        return piece.kind() == Kind.HANGUL && isKoreanName(piece.text(), at);
    }

    /** Three syllables with a family name first, and nothing known against it. */
    boolean isKoreanName(String word, int at) {
        List<String> parts = Hangul.isWord(word) ? Surnames.STANDARD.split(word) : List.of();
        boolean shape = parts.size() == 2 && word.length() == parts.get(0).length() + 2;
        if (!shape || isNoName(word) || isForeign(word) || title(word).isPresent() || isCountry(word)) {
            return false;
        }
        List<Token> tokens = tokens(word, at);
        boolean proper = tokens.stream().anyMatch(t -> t.partOfSpeech() == PartOfSpeech.PROPER_NOUN);
        return !isCommon(tokens, word) && (proper || (!Titles.STANDARD.isOffice(word) && !endsInParticle(word)));
    }

    /** Three syllables with a family name first, and no word of the dictionary; the analyser may see anything in them. */
    static boolean looksLikeName(String word) {
        List<String> parts = Hangul.isWord(word) ? Surnames.STANDARD.split(word) : List.of();
        return parts.size() == 2 && word.length() == parts.get(0).length() + 2 && !isCommonNoun(word);
    }

    private static boolean endsInParticle(String word) {
        return "은는을를의에".indexOf(word.charAt(word.length() - 1)) >= 0;
    }

    private List<Token> tokens(String word, int at) {
        int start = sentence.span().start() + pieces.get(at).start();
        Span span = new Span(start, start + word.length());
        return sentence.tokens(span).stream()
                .filter(t -> span.contains(t.span()))
                .toList();
    }

    /** True if a dictionary has the word as a common one, or the analyser sees an ending in it. */
    private static boolean isCommon(List<Token> tokens, String word) {
        return isCommonNoun(word)
                || tokens.stream().anyMatch(t -> switch (t.partOfSpeech()) {
                    case NOUN -> t.span().length() == word.length();
                    case VERB, ADJECTIVE, ENDING, PARTICLE, COPULA, AUXILIARY -> true;
                    case ADVERB, DETERMINER, NUMERAL, QUANTITY -> t.span().length() >= 2;
                    default -> false;
                });
    }

    /** 편의점 and 사용자 are no names, though family names begin so and the analyser cuts them. */
    static boolean isCommonNoun(String word) {
        return KnownNames.listed(word).stream().anyMatch(t -> t.partOfSpeech() == PartOfSpeech.NOUN);
    }

    /** 조 of 조 바이든; not 미, short for America, nor 전, former. */
    boolean isShortFirstName(int at) {
        Piece piece = pieces.get(at);
        return piece.kind() == Kind.HANGUL
                && piece.text().length() == 1
                && !NO_FIRST_NAMES.contains(piece.text())
                && tokens(piece.text(), at).stream().noneMatch(KoreanNameWords::isFunctional);
    }

    private static boolean isFunctional(Token token) {
        return switch (token.partOfSpeech()) {
            case ADVERB, DETERMINER, PRONOUN, NUMERAL, QUANTITY, PARTICLE, VERB, ENDING, BOUND_NOUN -> true;
            default -> false;
        };
    }

    /** A word that may be a part of a foreign name. */
    boolean isNamePart(int at) {
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
        return word.chars().anyMatch(KoreanNameWords::isForeign);
    }

    static boolean isForeign(int syllable) {
        return FOREIGN.indexOf(syllable) >= 0;
    }

    static boolean isCountry(String word) {
        return Places.isKoreanWord(word) || (Titles.STANDARD.isOffice(word) && word.length() == 2);
    }

    static boolean isOffice(String word) {
        return Titles.STANDARD.isOffice(word) || Places.isKoreanWord(word);
    }
}
