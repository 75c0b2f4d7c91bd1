package org.ieum.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.ieum.text.Lang;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Sentence;
import org.ieum.text.Span;
import org.ieum.text.Token;

/**
 * Finds who says what stands between the quotation marks of a sentence, by name: 한가람 시장은 "…"라고 말했다, "…"라고 한가람 시장이
 * 말했다; "…," said Mayor Han Ga-ram; Han Ga-ram, the mayor, said "…". He or she (그) is the subject of the sentence before
 * if that names nobody else.
 *
 * <p>Precision comes before recall: only a subject by the quotation counts, and where two could be meant, none is. In the
 * subject of a Korean sentence a name needs less to show than anywhere else: a title, a role before it (주장 도한별은), an age
 * in brackets, or that the analyser has it as a name.
 */
public final class SpeakerFinder {
    /** What stands for the characters of a quotation and its marks. */
    private static final char QUOTED = '\u00a7';

    private static final String WORD_BETWEEN = "(?:\\s*[가-힣A-Za-z·]*[가-힣A-Za-z&&[^와과의을를에로서고며은는]](?:\\([^)]*\\))?)";
    private static final String BRACKET = "(?:\\([^)]*\\))?";
    private static final String TOPIC = "(?:은|는|도|마저|역시|께서는)(?=[\\s,\u00a7])";
    private static final String SUBJECT = "(?:은|는|이|가|도|마저|역시|께서|께서는)(?=[\\s,\u00a7])";
    private static final Pattern AGE = Pattern.compile("^\\(\\d\\d(?:세|살)?(?:[,·][^)]*)?\\)");

    /** What joins a quotation to a verb of saying. */
    private static final Pattern SAYS = Pattern.compile("\u00a7+(?:이?라고|고|이?라며|며|이?라면서|면서)(?![가-힣])");

    private static final int OFFICES = 3;

    /** What a person may be called before the name. */
    private static final Set<String> ROLES = Tables.words("roles-ko.txt");

    private static final String VERB =
            "(?:says?|said|told|adds?|added|warned|wrote|stressed|explained|complained|recalled"
                    + "|asked|argued|announced|declared|insisted|promised|vowed|noted|tweeted|admitted|conceded)";

    /** Words of a title; whatever begins another phrase is none. */
    private static final String TITLE =
            "(?:(?!(?:of|for|to|from|with|at|in|on|by|and|or|that|who|whom|whose|which|as|but|when|after"
                    + "|than|against|about)\\b)[\\p{L}.'’-]+\\s+){0,6}";

    private static final Pattern AFTER_VERB = Pattern.compile(
            "\u00a7\\W*" + VERB + "\\s+(?:(?:the|an?|its|his|her|their)\\s[^,\u00a7]*,\\s+|" + TITLE + ")$");
    private static final Pattern FROM_SOURCE = Pattern.compile("(?i)\\baccording to " + TITLE + "$");
    private static final Pattern FROM_START = Pattern.compile("(?:^\\W*|\u00a7\\W*|,\\s+)" + TITLE + "$");
    private static final Pattern BEFORE_VERB =
            Pattern.compile("^(?:,[^,\u00a7]{1,80},)?\\s+(?:also |later |then |has |had )?" + VERB + "\\b");

    /** What may stand before the subject of an English sentence: a title, a clause of when or where. */
    private static final Pattern BEGINNING = Pattern.compile(
            "(?:(?:When|While|After|Before|As|Since|Until|During|On|In|At)\\s[^,\u00a7]*,\\s+)?(?:\\p{Lu}[\\p{L}.'’-]*\\s+){0,6}");

    /** Who may be the subject of the sentence before, as the one who says what is quoted. */
    private static final Pattern PRONOUN = Pattern.compile("^\\W*(?:He|She)\\s+(?:also |later |then )?" + VERB
            + "\\b|\u00a7\\W*(?:(?:he|she)\\s+" + VERB + "|" + VERB + "\\s+(?:he|she))\\b|^(?:이어 )?그(?:녀)?는\\s");

    private SpeakerFinder() {}

    /**
     * Who says what is quoted; empty if nobody surely does, or without a name.
     *
     * @param sentence Korean or English; other languages give nothing
     * @param before the sentence before it, if there is one
     * @param quotations of its document, each without its marks, as spans of the document
     * @param persons those of the document
     */
    public static Optional<Mention> find(
            Sentence sentence, Optional<Sentence> before, List<Span> quotations, List<NameChain> persons) {
        String text = masked(sentence, quotations);
        if (text.indexOf(QUOTED) < 0) {
            return Optional.empty();
        }
        List<Mention> known = unquoted(sentence, text, persons);
        return known.isEmpty() && PRONOUN.matcher(text).find()
                ? before.flatMap(near -> subject(near, masked(near, quotations), persons))
                : only(speakers(sentence, text, known));
    }

    private static Optional<Mention> only(List<Mention> mentions) {
        return mentions.size() == 1 ? Optional.of(mentions.get(0)) : Optional.empty();
    }

    private static List<Mention> unquoted(Sentence sentence, String text, List<NameChain> persons) {
        return persons.stream()
                .flatMap(person -> person.mentions().stream())
                .filter(mention -> mention.sentence().equals(sentence))
                .filter(mention ->
                        text.charAt(mention.span().start() - sentence.span().start()) != QUOTED)
                .toList();
    }

    private static List<Mention> speakers(Sentence sentence, String text, List<Mention> known) {
        if (sentence.lang().equals(Lang.KO)) {
            return new Korean(sentence, text).speakers(known);
        }
        return sentence.lang().equals(Lang.EN)
                ? known.stream().filter(mention -> speaks(mention, text)).toList()
                : List.of();
    }

    /** The subject of a sentence that names nobody else. */
    private static Optional<Mention> subject(Sentence sentence, String text, List<NameChain> persons) {
        Predicate<Mention> isSubject = sentence.lang().equals(Lang.KO)
                ? mention -> new Korean(sentence, text).isTopic(mention)
                : mention -> begins(mention, text);
        return only(unquoted(sentence, text, persons)).filter(isSubject);
    }

    private static boolean begins(Mention mention, String text) {
        String before = text.substring(
                0, mention.span().start() - mention.sentence().span().start());
        boolean titled = before.endsWith(mention.title() + " ");
        return BEGINNING
                .matcher(titled ? before.substring(0, before.lastIndexOf(mention.title())) : before)
                .matches();
    }

    private static String masked(Sentence sentence, List<Span> quotations) {
        StringBuilder text = new StringBuilder(sentence.text());
        int offset = sentence.span().start();
        for (Span quotation : quotations) {
            int from = Math.max(0, quotation.start() - 1 - offset);
            int to = Math.min(text.length(), quotation.end() + 1 - offset);
            for (int i = from; i < to; i++) {
                text.setCharAt(i, QUOTED);
            }
        }
        return text.toString();
    }

    private static boolean speaks(Mention mention, String text) {
        int offset = mention.sentence().span().start();
        String before = text.substring(0, mention.span().start() - offset);
        String after = text.substring(mention.span().end() - offset);
        boolean whole = !after.startsWith("'s") && !after.startsWith("’s");
        return (whole && AFTER_VERB.matcher(before).find())
                || (whole && FROM_SOURCE.matcher(before).find())
                || (BEFORE_VERB.matcher(after).find()
                        && FROM_START.matcher(before).find());
    }

    /** A Korean sentence without what is quoted. */
    private record Korean(Sentence sentence, String text) {
        List<Mention> speakers(List<Mention> known) {
            List<Mention> speakers = new ArrayList<>();
            Matcher says = SAYS.matcher(text);
            if (!says.find()) {
                return speakers;
            }
            List<Piece> pieces = Piece.cut(text);
            for (Mention mention : known) {
                addIf(isSurelyPerson(mention, pieces) && isSubject(mention), mention, speakers);
            }
            for (int i = 0; i < pieces.size() && speakers.isEmpty(); i++) {
                Piece piece = pieces.get(i);
                addIf(
                        isFree(piece, known) && isName(pieces, i) && isSubject(piece.end(), WORD_BETWEEN + "{0,3}?"),
                        mention(piece),
                        speakers);
                Piece stem = stem(piece);
                addIf(
                        isFree(piece, known) && hasRole(pieces, i, stem) && isSubject(stem.end(), ""),
                        mention(stem),
                        speakers);
            }
            return speakers.stream().filter(this::isOnlyTopic).toList();
        }

        private Mention mention(Piece name) {
            return new Mention(name.text(), "", sentence, span(name));
        }

        private Span span(Piece piece) {
            return new Span(piece.start(), piece.end()).shift(sentence.span().start());
        }

        private boolean isFree(Piece piece, List<Mention> known) {
            return known.stream().noneMatch(mention -> mention.span().overlaps(span(piece)));
        }

        /** A word without its last syllable, which may be a particle. */
        private static Piece stem(Piece word) {
            return new Piece(
                    word.kind(), word.text().substring(0, word.text().length() - 1), word.start(), word.spaced());
        }

        /** A name right behind what its bearer is: 주장 도한별은. */
        private static boolean hasRole(List<Piece> pieces, int at, Piece name) {
            return at > 0
                    && ROLES.contains(pieces.get(at - 1).text())
                    && looksLikeName(name)
                    && !KoreanNameWords.isCommonNoun(pieces.get(at).text());
        }

        private static void addIf(boolean speaks, Mention mention, List<Mention> speakers) {
            if (speaks) {
                speakers.add(mention);
            }
        }

        /** True if the sentence is about nothing else: no 은 or 는 but those of adverbials and one. */
        private boolean isOnlyTopic(Mention name) {
            List<Token> tokens = sentence.tokens();
            return IntStream.range(1, tokens.size())
                            .filter(i -> tokens.get(i).partOfSpeech() == PartOfSpeech.PARTICLE
                                    && List.of("은", "는").contains(tokens.get(i).lemma())
                                    && tokens.get(i - 1).partOfSpeech() != PartOfSpeech.PARTICLE
                                    && !name.span().contains(tokens.get(i).span())
                                    && !isQuoted(tokens.get(i)))
                            .count()
                    <= 1;
        }

        private boolean isQuoted(Token token) {
            return text.charAt(token.span().start() - sentence.span().start()) == QUOTED;
        }

        private boolean isSubject(Mention mention) {
            return isSubject(end(mention), titleOf(mention));
        }

        /** A topic before what is quoted, any subject after it; with a title between the name and its particle. */
        private boolean isSubject(int end, String title) {
            return stands(end, title, end < text.indexOf(QUOTED) ? TOPIC : SUBJECT);
        }

        boolean isTopic(Mention mention) {
            return stands(end(mention), titleOf(mention), TOPIC);
        }

        private int end(Mention mention) {
            return mention.span().end() - sentence.span().start();
        }

        private static String titleOf(Mention mention) {
            return "\\s*" + Pattern.quote(mention.title()) + BRACKET;
        }

        private boolean stands(int end, String title, String particle) {
            return Pattern.compile("^" + BRACKET + title + particle)
                    .matcher(text.substring(end))
                    .find();
        }

        /** What looks like a name, and is shown to be one by an age, or by a title or the analyser where no other is beside it. */
        private boolean isName(List<Piece> pieces, int at) {
            Piece piece = pieces.get(at);
            return looksLikeName(piece)
                    && (AGE.matcher(text.substring(piece.end())).find()
                            || ((at == 0 || !looksLikeName(pieces.get(at - 1)))
                                    && (isProperNoun(piece) || isTitled(pieces, at))));
        }

        /** A family name and two syllables; of a person or, as 하람차 in 노재혁 하람차 사장, of a firm. */
        private static boolean looksLikeName(Piece piece) {
            return piece.kind() == Piece.Kind.HANGUL
                    && piece.spaced()
                    && isKorean(piece.text())
                    && isNoOther(piece.text())
                    && KoreanNameWords.title(piece.text()).isEmpty()
                    && !KoreanNameWords.isCountry(piece.text());
        }

        private static boolean isKorean(String word) {
            List<String> parts = Surnames.STANDARD.split(word);
            return parts.size() == 2 && word.length() == parts.get(0).length() + 2;
        }

        /** Without a title or brackets, or after what looks like a name, it may be a firm that was taken for somebody. */
        private boolean isSurelyPerson(Mention mention, List<Piece> pieces) {
            int start = mention.span().start() - sentence.span().start();
            boolean bracketed = text.startsWith("(", start + mention.name().length());
            boolean second = pieces.stream().anyMatch(piece -> piece.end() + 1 == start && looksLikeName(piece));
            return bracketed || !isKorean(mention.name()) || (!mention.title().isEmpty() && !second);
        }

        /** True of what the dictionary lacks, or has as the name of a person: 봉준호, but not 이라크. */
        private static boolean isNoOther(String word) {
            return KnownNames.listed(word).stream()
                    .allMatch(listed -> listed.text().indexOf(' ') > 0
                            && Names.compare(word, listed.text()).verdict() == NameMatch.Verdict.SAME);
        }

        private boolean isProperNoun(Piece piece) {
            Span span = span(piece);
            return sentence.tokens(span).stream()
                    .anyMatch(token -> token.partOfSpeech() == PartOfSpeech.PROPER_NOUN
                            && token.span().equals(span));
        }

        /** Before a title, or an office and a title; 농림부 장관 is nobody's name. */
        private static boolean isTitled(List<Piece> pieces, int at) {
            int next = at + 1;
            while (next < pieces.size() - 1
                    && next < at + OFFICES
                    && Titles.STANDARD.isOffice(pieces.get(next).text())) {
                next++;
            }
            return next < pieces.size()
                    && pieces.get(next).spaced()
                    && (next > at + 1
                            || !Titles.STANDARD.isOffice(pieces.get(at).text()))
                    && KoreanNameWords.title(pieces.get(next).text()).isPresent();
        }
    }
}
