package org.ieum.check;

import com.ibm.icu.lang.UCharacter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.ieum.bitext.Link;
import org.ieum.finding.AlternativeFinding;
import org.ieum.finding.Place;
import org.ieum.lexicon.Lexicon;
import org.ieum.text.Lang;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Sentence;
import org.ieum.text.Span;
import org.ieum.text.Token;

/**
 * Compares which way something went where no figure says by how much: 수출이 늘었다, "exports fell". Told of two sentences in a safe link
 * if all that rises or falls in the one rises and in the other falls, and both say it of one noun. What figures say is compared with
 * them.
 */
final class DirectionCheck implements Check {
    private static final double SAFE = 0.9;

    /** Tokens between a subject and its verb. */
    private static final int NEAR = 6;

    private static final Set<String> SUBJECT = Set.of("이", "가", "은", "는", "도");

    /** Of two currencies the one rises as the other falls, and so with prices and yields. */
    private static final Set<String> OPEN = Set.of(
            "환율",
            "원화",
            "달러",
            "엔화",
            "위안",
            "유로",
            "국채",
            "채권",
            "dollar",
            "won",
            "yen",
            "yuan",
            "euro",
            "currency",
            "yield",
            "bond");

    private final Meanings meanings;

    DirectionCheck(Lexicon lexicon) {
        this.meanings = new Meanings(lexicon);
    }

    @Override
    public String name() {
        return "directions";
    }

    @Override
    public void check(Pair pair, Results results) {
        for (Link link : pair.bitext().links()) {
            if (link.probability() >= SAFE && Links.joinsSentences(link)) {
                Sentence a = link.source().get(0);
                Sentence b = link.target().get(0);
                finding(pair, a, b)
                        .filter(found -> results.findings(a, b).findAny().isEmpty())
                        .ifPresent(results::add);
            }
        }
    }

    private Optional<AlternativeFinding> finding(Pair pair, Sentence a, Sentence b) {
        Optional<Way> one = Way.of(a);
        Optional<Way> other = Way.of(b);
        return one.isEmpty() || other.isEmpty() || one.equals(other) || !haveOneSubject(a, one.get(), b, other.get())
                ? Optional.empty()
                : Optional.of(AlternativeFinding.of(
                        place(pair.a(), a, one.get()),
                        one.get().label(),
                        place(pair.b(), b, other.get()),
                        other.get().label()));
    }

    private static Place place(Reading reading, Sentence sentence, Way way) {
        int verb = way.verbs(sentence).boxed().findFirst().orElseThrow();
        Span word = sentence.tokens().stream()
                .skip(verb)
                .map(Token::span)
                .reduce((span, next) ->
                        next.start() <= span.end() && isWritten(sentence, next) ? span.cover(next) : span)
                .orElseThrow();
        return Place.of(reading.document(), word, List.of(sentence));
    }

    /** True of letters: 올랐다 is a word, and the full stop behind it is none. */
    private static boolean isWritten(Sentence sentence, Span span) {
        return sentence.text(span).codePoints().allMatch(UCharacter::isLetter);
    }

    private boolean haveOneSubject(Sentence a, Way one, Sentence b, Way other) {
        return one.verbs(a).anyMatch(verb -> {
            List<Token> subjects = subjects(a, verb);
            return other.verbs(b).anyMatch(otherVerb -> areOne(subjects, a.lang(), subjects(b, otherVerb), b.lang()));
        });
    }

    private boolean areOne(List<Token> subjects, Lang from, List<Token> others, Lang to) {
        Set<String> lemmas = Words.lemmas(others);
        return subjects.stream().anyMatch(token -> meanings.isMeantAmong(lemmas, to, token.lemma(), from));
    }

    /** The noun before the particle of a Korean subject; all words shortly before an English verb, of which any may be it. */
    private List<Token> subjects(Sentence sentence, int verb) {
        List<Token> before = sentence.tokens().subList(Math.max(0, verb - NEAR), verb);
        if (sentence.lang().equals(Lang.KO)) {
            return IntStream.range(1, before.size())
                    .filter(i -> before.get(i).partOfSpeech() == PartOfSpeech.PARTICLE
                            && SUBJECT.contains(before.get(i).lemma())
                            && before.get(i - 1).partOfSpeech() == PartOfSpeech.NOUN)
                    .mapToObj(i -> before.get(i - 1))
                    .toList();
        }
        return before.stream()
                .filter(token -> token.partOfSpeech().isContent() && !meanings.isFunctionWord(token.lemma(), Lang.EN))
                .toList();
    }

    /** Which way all goes that a sentence says goes any. */
    private enum Way {
        UP(
                Set.of(
                        "늘", "늘어나", "증가", "오르", "상승", "급증", "급등", "치솟", "높 지", "높아지", "커지", "크 지", "확대", "강하 지", "거세 지",
                        "불어나"),
                Set.of(
                        "rise",
                        "grow",
                        "increase",
                        "climb",
                        "jump",
                        "surge",
                        "soar",
                        "gain",
                        "strengthen",
                        "widen",
                        "expand",
                        "swell")),
        DOWN(
                Set.of("줄", "줄어들", "감소", "내리", "하락", "급감", "급락", "폭락", "떨어지", "낮 지", "낮아지", "작 지", "축소", "약하 지", "좁 지"),
                Set.of(
                        "fall",
                        "decline",
                        "drop",
                        "decrease",
                        "shrink",
                        "slump",
                        "plunge",
                        "slip",
                        "tumble",
                        "weaken",
                        "narrow",
                        "dwindle"));

        private final Set<String> korean;
        private final Set<String> english;

        Way(Set<String> korean, Set<String> english) {
            this.korean = korean;
            this.english = english;
        }

        String label() {
            return this == UP ? "rise" : "fall";
        }

        /** Empty if the sentence says neither or both, denies anything, or is of what can be said in both ways. */
        static Optional<Way> of(Sentence sentence) {
            boolean up = UP.verbs(sentence).boxed().findAny().isPresent();
            boolean down = DOWN.verbs(sentence).findAny().isPresent();
            boolean open = sentence.tokens().stream()
                    .anyMatch(token -> OPEN.contains(token.lemma()) || Denial.isDenying(token));
            return up == down || open ? Optional.empty() : Optional.of(up ? UP : DOWN);
        }

        IntStream verbs(Sentence sentence) {
            Set<String> words = sentence.lang().equals(Lang.KO) ? korean : english;
            List<Token> tokens = sentence.tokens();
            return IntStream.range(0, tokens.size())
                    .filter(i -> tokens.get(i).partOfSpeech() != PartOfSpeech.PROPER_NOUN)
                    .filter(i -> words.contains(tokens.get(i).lemma()) || words.contains(becoming(tokens, i)));
        }

        /** 약하 지 of 약해지다, which is 약하 + 아 + 지. */
        private static String becoming(List<Token> tokens, int adjective) {
            boolean becomes = adjective + 2 < tokens.size()
                    && tokens.get(adjective + 2).lemma().equals("지")
                    && tokens.get(adjective + 2).partOfSpeech() == PartOfSpeech.AUXILIARY;
            return becomes ? tokens.get(adjective).lemma() + " 지" : "";
        }
    }
}
