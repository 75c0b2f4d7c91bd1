package org.ieum.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.ieum.text.Lang;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Sentence;
import org.ieum.text.Span;
import org.ieum.text.Token;

/**
 * Whether a sentence denies what it is about: 채권을 발행하지 않는다, 다친 사람은 없었다; "will issue no bonds", "did not appeal". Only
 * what stands outside of quotations counts.
 *
 * @param predicates what may be denied or said: the main verb of a Korean sentence, or the noun before its 하다; any word of an
 *     English one
 * @param isDenied true if it is not so
 * @param tokens those outside of quotations
 */
record Denial(List<Predicate> predicates, boolean isDenied, List<Token> tokens) {
    private static final Set<String> DENYING = Set.of(
            "않", "못하", "없", "아니", "안", "못", "말", "not", "no", "never", "nor", "neither", "nobody", "nothing", "none",
            "cannot");

    /** What leaves a sentence open, makes a denial less than one, or denies without saying no. */
    private static final Set<String> OPEN = Set.of(
            "if",
            "unless",
            "whether",
            "may",
            "might",
            "could",
            "can",
            "should",
            "only",
            "yet",
            "until",
            "all",
            "every",
            "longer",
            "more",
            "less",
            "few",
            "enough",
            "necessarily",
            "just",
            "doubt",
            "without",
            "hardly",
            "but",
            "although",
            "though",
            "while",
            "unable",
            "unlikely",
            "otherwise",
            "absence",
            "refuse",
            "deny",
            "fail",
            "reject",
            "ban",
            "stop",
            "lose",
            "lack",
            "avoid",
            "prevent",
            "little",
            "barely",
            "rarely",
            "instead",
            "bad",
            "poor",
            "wrong",
            "matter");

    /** What denies a word that it begins. */
    private static final Pattern DENYING_START = Pattern.compile("(?i)(?:un|non).+");

    /** Verbs that leave open what stands behind them. */
    private static final Set<String> OPENING = Set.of("ask", "urge", "demand", "want");

    /** What begins a clause that may have a verb of its own. */
    private static final Set<String> CLAUSE =
            Set.of("which", "who", "whom", "whose", "where", "when", "because", "after", "before", "since");

    /** What may stand behind the main predicate of a Korean sentence that is not open. */
    private static final Set<String> TAIL = Set.of(
            "하", "되", "지", "않", "못하", "았", "었", "였", "겠", "ㄴ다", "는다", "다", "기", "로", "고", "다고", "라고", "밝히", "말", "말하",
            "전하", "설명", "발표", "약속", "강조", "주장", "것", "으로", "예정", "계획", "방침", "이", "ㄹ", "을", "어", "아", "여", "ㄴ다고", "는다고",
            "다며", "ㄴ다며", "는다며", "습니다", "ㅂ니다");

    private static final Set<String> SAYING = Set.of("밝히", "말", "말하", "전하", "설명", "발표", "약속", "강조", "주장");
    private static final Set<String> COMING = Set.of("겠", "기", "ㄹ", "을", "예정", "계획", "방침");
    private static final Set<String> PAST = Set.of("았", "었", "였");
    private static final Set<String> RELATIVE = Set.of("ㄴ", "은", "는", "던");

    /** What there has not been, in 요청한 사실이 없다, 만난 적이 없다. */
    private static final Set<String> EVENT = Set.of("사실", "적", "바", "일");

    /** What there is none of, in 줄일 계획이 없다. */
    private static final Set<String> INTENT = Set.of("계획", "생각", "의사", "방침", "뜻", "의향");

    private static final Set<String> INTENTION = Set.of("intention", "intent", "plan");

    /** Endings behind which another clause begins. */
    private static final Set<String> CONNECTING = Set.of("고", "며", "으며", "나", "으나", "지만", "는데", "은데");

    private static final Set<String> SUBJECTS = Set.of("은", "는", "이", "가");
    private static final Set<String> OBJECTS = Set.of("을", "를", "에", "에게", "도");

    private static final Set<String> TO_COME = Set.of("ㄹ", "을");

    private static final Set<String> SAID =
            Set.of("said", "told", "added", "announced", "stated", "insisted", "claimed");

    private static final Set<String> HAVE_BEEN = Set.of("did", "was", "were", "had", "has", "have");
    private static final Set<String> AUXILIARY =
            Set.of("be", "do", "have", "will", "would", "decide", "refuse", "decline", "거부", "거절");

    /** What denies that somebody does what stands beside it: "refused to apologize", 사과하기를 거부했다. */
    private static final Set<String> REFUSING = Set.of("refuse", "decline", "거부", "거절");

    private static final Set<String> WILL = Set.of("will", "would", "to");

    /** Words before an English verb among which its auxiliaries stand. */
    private static final int NEAR = 3;

    /**
     * @param isPast true of what has been, false of what is or will be
     * @param isReported true of a past that somebody said, and which may have been present then: "said he did not know"
     */
    record Predicate(Token token, boolean isPast, boolean isReported) {
        /** True if both may be of one time. */
        boolean mayBeAt(Predicate other) {
            return isPast == other.isPast || (isPast ? isReported : other.isReported);
        }
    }

    /** Empty if what the sentence says is open or denied twice. */
    static Optional<Denial> of(Sentence sentence, List<Span> quotations) {
        List<Token> tokens = Quotation.outside(quotations, sentence).stream()
                .filter(token -> token.partOfSpeech() != PartOfSpeech.PUNCTUATION)
                .toList();
        long denials = IntStream.range(0, tokens.size())
                .filter(at -> denies(tokens, at))
                .count();
        boolean open = IntStream.range(0, tokens.size())
                .anyMatch(at -> (OPEN.contains(tokens.get(at).lemma()) && !isRefusal(tokens, at))
                        || (denials > 0 && CLAUSE.contains(tokens.get(at).lemma())));
        if (denials > 1 || open) {
            return Optional.empty();
        }
        boolean korean = sentence.lang().equals(Lang.KO);
        List<Predicate> predicates =
                korean ? korean(tokens).map(List::of).orElse(List.of()) : english(tokens, denials > 0);
        return predicates.isEmpty() ? Optional.empty() : Optional.of(new Denial(predicates, denials > 0, tokens));
    }

    /** What the denial is of: the last clause of a Korean sentence, if that has a subject of its own; else all. */
    List<Token> clause() {
        int predicate = tokens.indexOf(predicates.get(0).token());
        int start = IntStream.range(0, predicate)
                .filter(at -> is(tokens, at, PartOfSpeech.ENDING, CONNECTING))
                .map(at -> at + 1)
                .max()
                .orElse(0);
        boolean hasSubject =
                IntStream.range(start, predicate).anyMatch(at -> is(tokens, at, PartOfSpeech.PARTICLE, SUBJECTS));
        return hasSubject ? tokens.subList(start, tokens.size()) : tokens;
    }

    /** What a Korean verb is done to, if that stands right before it: 채권 of 채권을 발행한다. */
    Optional<Token> object(Token verb) {
        int at = tokens.indexOf(verb);
        return at > 1 && is(tokens, at - 1, PartOfSpeech.PARTICLE, OBJECTS)
                ? Optional.of(tokens.get(at - 2))
                : Optional.empty();
    }

    private static boolean is(List<Token> tokens, int at, PartOfSpeech kind, Set<String> lemmas) {
        return tokens.get(at).partOfSpeech() == kind
                && lemmas.contains(tokens.get(at).lemma());
    }

    /** True of what tells when an English verb is so. */
    static boolean isAuxiliary(Token token) {
        return AUXILIARY.contains(token.lemma());
    }

    /** True of what there has not been, in a denial: 요청한 사실이 없다. */
    static boolean isEvent(Token token) {
        return EVENT.contains(token.lemma());
    }

    /** True of what tells that somebody says something. */
    static boolean isSaying(Token token) {
        return SAYING.contains(token.lemma()) || SAID.contains(token.form().toLowerCase(Locale.ROOT));
    }

    static boolean isDenying(Token token) {
        return DENYING.contains(token.lemma()) && token.partOfSpeech() != PartOfSpeech.NOUN;
    }

    private static boolean denies(List<Token> tokens, int at) {
        return isDenying(tokens.get(at)) || isRefusal(tokens, at);
    }

    /** Of doing something, not of what is wanted: not in 요구를 거부했다. */
    private static boolean isRefusal(List<Token> tokens, int at) {
        boolean toDo = at + 1 < tokens.size() && tokens.get(at + 1).lemma().equals("to");
        boolean doing = at > 1 && tokens.get(at - 2).lemma().equals("기");
        return REFUSING.contains(tokens.get(at).lemma()) && (toDo || doing);
    }

    /** True of a verb of a Korean sentence behind which there is none but of saying: 유지 of 유지하겠다고 약속했다. */
    static boolean isLast(List<Token> tokens, int verb) {
        return IntStream.range(verb + 1, tokens.size())
                .allMatch(at -> tokens.get(at).partOfSpeech() == PartOfSpeech.PUNCTUATION || isTail(tokens, at));
    }

    /** The last verb that is none of saying, with nothing behind it that leaves it open. */
    private static Optional<Predicate> korean(List<Token> tokens) {
        int at = tokens.size() - 1;
        while (at >= 0 && isTail(tokens, at)) {
            at--;
        }
        if (at >= 0 && tokens.get(at).lemma().equals("없")) {
            return missing(tokens, at);
        }
        if (at >= 0 && isRefusal(tokens, at)) {
            return refused(tokens, at);
        }
        if (at > 0 && tokens.get(at).lemma().equals("아니")) {
            return noun(tokens, at);
        }
        int verb = isApart(tokens, at) ? at - 1 : at;
        boolean isVerb = verb < at || at >= 0 && Predicates.isKoreanVerb(tokens, at);
        return isVerb && deniesNothingBefore(tokens, verb)
                ? Optional.of(new Predicate(tokens.get(verb), isPast(tokens.subList(at + 1, tokens.size())), false))
                : Optional.empty();
    }

    /** True of a particle between a noun and its 하다: 은 of 구속은 하지 않았다. */
    private static boolean isApart(List<Token> tokens, int at) {
        return at > 0
                && at + 1 < tokens.size()
                && tokens.get(at).partOfSpeech() == PartOfSpeech.PARTICLE
                && tokens.get(at - 1).partOfSpeech() == PartOfSpeech.NOUN
                && tokens.get(at + 1).lemma().equals("하");
    }

    /** What something is not: 승리 of 승리는 아니다. */
    private static Optional<Predicate> noun(List<Token> tokens, int at) {
        int noun = tokens.get(at - 1).partOfSpeech() == PartOfSpeech.PARTICLE ? at - 2 : at - 1;
        return noun >= 0 && tokens.get(noun).partOfSpeech() == PartOfSpeech.NOUN
                ? Optional.of(new Predicate(tokens.get(noun), isPast(tokens.subList(at + 1, tokens.size())), true))
                : Optional.empty();
    }

    /** What is refused: 사과 of 사과하기를 거부했다. */
    private static Optional<Predicate> refused(List<Token> tokens, int at) {
        boolean past = isPast(tokens.subList(at + 1, tokens.size()));
        return IntStream.iterate(at - 1, i -> i >= 0, i -> i - 1)
                .filter(i -> !tokens.get(i).partOfSpeech().isGrammatical()
                        && tokens.get(i).partOfSpeech() != PartOfSpeech.SUFFIX)
                .mapToObj(i -> new Predicate(tokens.get(i), past, false))
                .findFirst();
    }

    /** False of a denial of something else than the predicate: 부호 없는 수를 쓴다, 그렇지 않으면 쓴다; 안 쓴다 is one of it. */
    private static boolean deniesNothingBefore(List<Token> tokens, int predicate) {
        return tokens.subList(0, Math.max(0, predicate - 1)).stream().noneMatch(Denial::isDenying);
    }

    private static boolean isTail(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        boolean verb = Predicates.isKoreanVerb(tokens, at)
                && !SAYING.contains(token.lemma())
                && !token.lemma().equals("하");
        boolean goesOn = at > 0
                && token.lemma().equals("있")
                && tokens.get(at - 1).lemma().equals("고");
        return goesOn || !verb && TAIL.contains(token.lemma());
    }

    private static boolean isPast(List<Token> tail) {
        List<String> own = tail.stream()
                .map(Token::lemma)
                .takeWhile(lemma -> !SAYING.contains(lemma))
                .toList();
        return own.stream().anyMatch(PAST::contains) && own.stream().noneMatch(COMING::contains);
    }

    /** The verb of those whom there are none of: 다친 사람은 없었다. */
    private static Optional<Predicate> missing(List<Token> tokens, int at) {
        int end = at - 1;
        while (end > 0 && tokens.get(end).partOfSpeech() == PartOfSpeech.PARTICLE) {
            end--;
        }
        int first = end;
        while (first > 0 && isNoun(tokens.get(first))) {
            first--;
        }
        boolean relative = first > 0
                && first < end
                && (RELATIVE.contains(tokens.get(first).lemma())
                        || TO_COME.contains(tokens.get(first).lemma())
                                && INTENT.contains(tokens.get(end).lemma()));
        int verb = relative && tokens.get(first - 1).partOfSpeech() == PartOfSpeech.SUFFIX ? first - 2 : first - 1;
        boolean past = EVENT.contains(tokens.get(end).lemma())
                || !INTENT.contains(tokens.get(end).lemma())
                        && (at + 1 < tokens.size()
                                && PAST.contains(tokens.get(at + 1).lemma()));
        return relative && verb >= 0 && Predicates.isKoreanVerb(tokens, verb)
                ? Optional.of(new Predicate(tokens.get(verb), past, false))
                : Optional.empty();
    }

    /** True also of 적 in 만난 적이 없다. */
    private static boolean isNoun(Token token) {
        return token.partOfSpeech() == PartOfSpeech.NOUN
                || (token.partOfSpeech() == PartOfSpeech.BOUND_NOUN && isEvent(token));
    }

    /** True of resign in "no intention of resigning", "no plans to resign". */
    private static boolean isUnintended(List<Token> tokens, int at) {
        return at > 2
                && tokens.get(at - 3).lemma().equals("no")
                && INTENTION.contains(tokens.get(at - 2).lemma())
                && Set.of("of", "to").contains(tokens.get(at - 1).lemma());
    }

    /** Of a denial what is beside the word that denies, else all words; in either case up to a verb that leaves open what follows. */
    private static List<Predicate> english(List<Token> tokens, boolean denied) {
        boolean reported =
                tokens.stream().anyMatch(token -> SAID.contains(token.form().toLowerCase(Locale.ROOT)));
        List<Predicate> predicates = new ArrayList<>();
        int last = lastPredicate(tokens);
        for (int i = 0; i <= last; i++) {
            if (isPlain(tokens.get(i)) && (!denied || isBesideDenial(tokens, i))) {
                predicates.add(new Predicate(tokens.get(i), hasBeen(tokens, i), reported));
            }
        }
        return predicates;
    }

    /** False of "unchanged", which denies what it names. */
    private static boolean isPlain(Token token) {
        return token.partOfSpeech() == PartOfSpeech.WORD
                && !DENYING_START.matcher(token.form()).matches();
    }

    /** The first verb that leaves open what stands behind it, else the last word. */
    private static int lastPredicate(List<Token> tokens) {
        return IntStream.range(0, tokens.size())
                .filter(i -> OPENING.contains(tokens.get(i).lemma()))
                .findFirst()
                .orElse(tokens.size() - 1);
    }

    /** True of appeal in "will not appeal", issue in "issue no bonds", die in "No worker died". */
    private static boolean isBesideDenial(List<Token> tokens, int at) {
        boolean before = at + 1 < tokens.size() && tokens.get(at + 1).lemma().equals("no");
        return before
                || isUnintended(tokens, at)
                || IntStream.range(Math.max(0, at - NEAR), at)
                        .anyMatch(i -> denies(tokens, i)
                                && (i == 0 || !tokens.get(i).lemma().equals("no")));
    }

    private static boolean hasBeen(List<Token> tokens, int at) {
        List<String> before = tokens.subList(Math.max(0, at - NEAR), at).stream()
                .map(token -> token.form().toLowerCase(Locale.ROOT))
                .toList();
        boolean own = !tokens.get(at).form().equals(tokens.get(at).lemma());
        boolean refused = before.contains("refused") || before.contains("declined");
        return refused
                || !isUnintended(tokens, at)
                        && before.stream().noneMatch(WILL::contains)
                        && (own || before.stream().anyMatch(HAVE_BEEN::contains));
    }
}
