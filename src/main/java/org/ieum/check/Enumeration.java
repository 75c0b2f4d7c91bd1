package org.ieum.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ieum.lexicon.Lexicon;
import org.ieum.text.Lang;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Sentence;
import org.ieum.text.Span;
import org.ieum.text.Token;

/**
 * Names in a row: 한·미·일, 서울과 부산, 대구; South Korea, the United States and Japan.
 *
 * @param members two or more, in order
 * @param isOpen true if they are some of many, as the text says
 */
record Enumeration(List<Member> members, boolean isOpen) {
    private static final Set<String> MARKS = Set.of("·", "ㆍ", "・", "∙", "과", "와", "하고", "및");
    private static final Set<String> COMMAS = Set.of(",", "、");
    /** Words before the last member, which end the row. */
    private static final Set<String> LAST = Set.of("and", "or", "&");

    private static final Set<String> ARTICLES = Set.of("the", "both");
    /** What follows a row that names some of many. */
    private static final Set<String> ETC = Set.of("등");

    /** The same, with or without a particle before it. */
    private static final Set<String> AMONG = Set.of("비롯", "포함");

    /** What such a row begins with: including, such as. */
    private static final Set<String> CHOICE = Set.of("include", "including", "as", "like", "among", "notably");

    private static final Pattern DIGITS = Pattern.compile("\\d[\\d,.]*");

    private static final int LEAST = 2;
    private static final int LEAST_BY_COMMAS = 3;

    /**
     * One name.
     *
     * @param lemmas its words, 한국 for 한
     * @param span where it stands in the document
     */
    record Member(List<String> lemmas, String text, Span span) {}

    Enumeration {
        members = List.copyOf(members);
    }

    /** From the first member to the last. */
    Span span() {
        return members.get(0).span().cover(members.get(members.size() - 1).span());
    }

    /**
     * Those of a sentence, in order.
     *
     * @param persons where it names persons, whatever the analyser makes of them; in the document
     */
    static List<Enumeration> of(Sentence sentence, List<Span> persons, Lexicon lexicon) {
        return new Parser(sentence, persons, lexicon).all();
    }

    /** All names of a sentence, in rows or not; also single words that may be one, as "Chinese" is. */
    static List<Member> names(Sentence sentence, Lexicon lexicon) {
        Parser parser = new Parser(sentence, List.of(), lexicon);
        List<Member> names = new ArrayList<>();
        while (parser.at < parser.tokens.size()) {
            Token token = parser.tokens.get(parser.at);
            Member member = parser.isName(parser.at) ? parser.member() : parser.word(token);
            if (!token.partOfSpeech().isGrammatical()) { // the particle 이 is no Lee
                names.add(member);
            }
        }
        return names;
    }

    /** What stands between two members, up to a token. */
    private record Separator(int end, boolean marks, boolean isLast) {}

    private static final class Parser {
        private final Sentence sentence;
        private final List<Span> persons;
        private final Lexicon lexicon;
        private final List<Token> tokens;
        private int at;

        Parser(Sentence sentence, List<Span> persons, Lexicon lexicon) {
            this.persons = persons;
            this.lexicon = lexicon;
            this.sentence = sentence;
            this.tokens = sentence.tokens();
        }

        List<Enumeration> all() {
            List<Enumeration> found = new ArrayList<>();
            while (at < tokens.size()) {
                if (isName(at)) {
                    read().ifPresent(found::add);
                } else {
                    at++;
                }
            }
            return found;
        }

        /** Reads the row that begins at the token, a name. */
        private Optional<Enumeration> read() {
            int from = at;
            List<Member> members = new ArrayList<>(List.of(member()));
            boolean marked = false;
            Separator separator = separator();
            while (separator.end() > at && isName(separator.end())) {
                at = separator.end();
                members.add(member());
                marked |= separator.marks();
                separator = separator.isLast() ? new Separator(at, false, false) : separator();
            }
            boolean isRow = marked ? members.size() >= LEAST : members.size() >= LEAST_BY_COMMAS && isKoreanEnd();
            return isRow ? Optional.of(new Enumeration(members, isOpen(from, members.size()))) : Optional.empty();
        }

        /** A name; the first word of a sentence, which is always capital, only if the lexicon has it as one. */
        private boolean isName(int index) {
            return index < tokens.size()
                    && (tokens.get(index).partOfSpeech() == PartOfSpeech.PROPER_NOUN
                            || person(index).isPresent()
                            || (index == 0 && isListedName(tokens.get(0))));
        }

        private boolean isListedName(Token token) {
            return token.partOfSpeech() == PartOfSpeech.WORD
                    && lexicon.translations(token.lemma(), sentence.lang()).stream()
                            .anyMatch(translation -> translation.partOfSpeech() == PartOfSpeech.PROPER_NOUN);
        }

        /** Commas alone make a row before a particle, a title or 등: "In Seoul, Japan, Korea" need not be one. */
        private boolean isKoreanEnd() {
            return at < tokens.size()
                    && switch (tokens.get(at).partOfSpeech()) {
                        case PARTICLE, NOUN, BOUND_NOUN -> true;
                        default -> false;
                    };
        }

        /** True for a choice: 한국, 미국 등이; 한국, 미국 등 21개국; countries including Japan and Korea. */
        private boolean isOpen(int from, int size) {
            int before = is(from - 1, ARTICLES) ? from - 2 : from - 1;
            boolean among = is(at + 1, AMONG) || is(at, AMONG); // 호주를 비롯한
            return is(before, CHOICE) || among || (is(at, ETC) && !isCountOf(at + 1, size));
        }

        /** True of the number of all members: 한국, 미국 등 2개국, or 두 나라. */
        private boolean isCountOf(int index, int size) {
            if (index >= tokens.size() || tokens.get(index).partOfSpeech() != PartOfSpeech.QUANTITY) {
                return false;
            }
            Matcher digits = DIGITS.matcher(tokens.get(index).form());
            return !digits.lookingAt() || digits.group().equals(Integer.toString(size));
        }

        private boolean is(int index, Set<String> words) {
            return index >= 0
                    && index < tokens.size()
                    && words.contains(tokens.get(index).lemma());
        }

        private Separator separator() {
            int end = at;
            boolean marks = false;
            boolean last = false;
            while (is(end, COMMAS) || is(end, MARKS) || is(end, LAST)) {
                marks |= !is(end, COMMAS);
                last |= is(end, LAST);
                end++;
            }
            return new Separator(end > at && is(end, ARTICLES) ? end + 1 : end, marks, last);
        }

        /** Where the person stands whose name begins with a token; in Korean alone is that more than the analyser knows. */
        private Optional<Span> person(int index) {
            int start = tokens.get(index).span().start();
            return persons.stream()
                    .filter(person -> sentence.lang().equals(Lang.KO) && person.start() == start)
                    .findFirst();
        }

        private Member member() {
            Optional<Span> person = person(at);
            if (person.isPresent()) {
                while (at < tokens.size()
                        && tokens.get(at).span().start() < person.get().end()) {
                    at++;
                }
                String name = sentence.text(person.get());
                return new Member(List.of(name), name, person.get());
            }
            int from = at;
            while (isName(at) || isHyphenated(from)) {
                at++;
            }
            Span span = tokens.get(from).span().cover(tokens.get(at - 1).span());
            List<String> lemmas = tokens.subList(from, at).stream()
                    .filter(token -> token.partOfSpeech() != PartOfSpeech.PUNCTUATION)
                    .map(Token::lemma)
                    .toList();
            return new Member(lemmas, sentence.text(span), span);
        }

        private Member word(Token token) {
            at++;
            return new Member(List.of(token.lemma()), sentence.text(token.span()), token.span());
        }

        /** True for the rest of Sang-ho after its first part. */
        private boolean isHyphenated(int from) {
            return at > from
                    && at < tokens.size()
                    && tokens.get(at).span().start()
                            == tokens.get(at - 1).span().end()
                    && (isHyphen(at) || isHyphen(at - 1));
        }

        private boolean isHyphen(int index) {
            return tokens.get(index).form().equals("-");
        }
    }
}
