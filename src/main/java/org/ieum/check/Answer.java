package org.ieum.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ieum.text.Lang;
import org.ieum.text.Sentence;
import org.ieum.text.Span;
import org.ieum.text.Token;

/** How somebody answers a charge or a rumor, by what a sentence says outside of quotations. */
enum Answer {
    DENIED,
    ADMITTED;

    private static final Set<String> DENYING = Set.of("부인", "반박", "일축", "deny", "refute", "rebut");
    private static final Set<String> ADMITTING =
            Set.of("인정", "시인", "자백", "admit", "acknowledge", "concede", "confess", "confirm");

    /** What is denied without such a word: 받은 사실이 없다; but nothing is denied by 알려진 바 없다. */
    private static final Pattern NEVER =
            Pattern.compile("(?<!알려진|정해진|결정된|확인된)(?<=[가-힣]) (?:사실|바|적)(?:[이은도])? 없(?:다|었다|습니다)");

    /** Who finds what others deny, and what leaves it open. */
    private static final Pattern OPEN = Pattern.compile(
            "재판부|법원|판사|배심|일부|여부"
                    + "|\\b(?i:courts?|judges?|jury|panel|partly|some of|neither|if|whether|may|might|refus\\w+|declin\\w+)\\b");

    /** Words between a verb and what denies it. */
    private static final int NEAR = 3;

    /** Empty if it says neither, or both. */
    static Optional<Answer> of(Sentence sentence, List<Span> quotations) {
        List<Token> tokens = Quotation.outside(quotations, sentence);
        boolean denies = has(DENYING, tokens, sentence.lang())
                || NEVER.matcher(sentence.text()).find();
        boolean admits = has(ADMITTING, tokens, sentence.lang());
        boolean open = denies == admits || OPEN.matcher(sentence.text()).find();
        return open ? Optional.empty() : Optional.of(denies ? DENIED : ADMITTED);
    }

    private static boolean has(Set<String> verbs, List<Token> tokens, Lang lang) {
        for (int i = 0; i < tokens.size(); i++) {
            boolean isVerb = lang.equals(Lang.EN) || Predicates.isKoreanVerb(tokens, i);
            if (isVerb && verbs.contains(tokens.get(i).lemma()) && !isDenied(tokens, i, lang)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDenied(List<Token> tokens, int verb, Lang lang) {
        List<Token> near = lang.equals(Lang.EN)
                ? tokens.subList(Math.max(0, verb - NEAR), verb)
                : tokens.subList(verb, Math.min(tokens.size(), verb + 1 + NEAR));
        return near.stream().anyMatch(Denial::isDenying);
    }
}
