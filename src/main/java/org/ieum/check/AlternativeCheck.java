package org.ieum.check;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.bitext.Link;
import org.ieum.check.AlternativeText.Saying;
import org.ieum.check.Alternatives.Member;
import org.ieum.check.Alternatives.Mention;
import org.ieum.finding.AlternativeFinding;
import org.ieum.finding.QuantityFinding;
import org.ieum.lexicon.Lexicon;
import org.ieum.text.Lang;
import org.ieum.text.Sentence;
import org.ieum.text.Token;

/**
 * Compares words that exclude each other: an elbow here, a shoulder there; 유죄 and "acquitted". Two are in conflict if each is the
 * only one of its set that its sentence has and the other lacks, neither stands anywhere in the other text, unless one sentence
 * safely translates the other, and enough of what stands around them is the same: the less, the surer the link. Where the
 * sentences are not linked, each must be the only such one of its text.
 */
final class AlternativeCheck implements Check {
    /** What must stand around both, in words and figures: in a sure link, in any, without one. */
    private static final int LEAST_SURE = 1;

    private static final int LEAST_LINKED = 2;
    private static final int LEAST_UNLINKED = 3;

    /** The same around names of which the other text has one elsewhere. */
    private static final int LEAST_NAMED = 3;

    /** So many words on either side are around one. */
    private static final int REACH = 6;

    /** Shorter English words have too many meanings: in, one, set. */
    private static final int SHORT = 3;

    private final Map<Lang, Alternatives> alternatives;
    private final Meanings meanings;

    AlternativeCheck(Lexicon lexicon) {
        this.alternatives = Alternatives.read(lexicon);
        this.meanings = new Meanings(lexicon);
    }

    @Override
    public String name() {
        return "alternatives";
    }

    @Override
    public void check(Pair pair, Results results) {
        AlternativeText a = text(pair.a());
        AlternativeText b = text(pair.b());
        Set<Set<String>> told = new HashSet<>();
        for (Link link : pair.bitext().links()) {
            if (Links.isShort(link) && !Headings.looselyJoin(link)) {
                int least = link.partProbability() >= SURE ? LEAST_SURE : LEAST_LINKED;
                boolean isTranslated = Links.joinsSentences(link) && Translations.isSafe(link);
                add(couples(a, link.source(), b, link.target(), isTranslated), least, told, results);
            }
        }
        Stream<Couple> all = couples(a, a.sentences(), b, b.sentences(), false);
        add(all.filter(couple -> !couple.hasHeading()), LEAST_UNLINKED, told, results);
    }

    private AlternativeText text(Reading reading) {
        return reading.once(AlternativeText.class, one -> new AlternativeText(one, alternatives));
    }

    /** Adds those that are like enough, and not told yet. */
    private static void add(Stream<Couple> couples, int least, Set<Set<String>> told, Results results) {
        couples.filter(couple -> couple.likeness() >= least && !isToldByFigures(couple, results))
                .filter(couple -> told.add(couple.labels()))
                .forEach(couple -> results.add(couple.finding()));
    }

    /** True beside a figure that rose here and fell there: 6% 인상, "cut by 6 percent". */
    private static boolean isToldByFigures(Couple couple, Results results) {
        return results.findings(couple.a().sentence(), couple.b().sentence())
                .anyMatch(finding -> finding instanceof QuantityFinding figures
                        && !figures.beyond(0).isEmpty());
    }

    /**
     * What some sentences of two texts say otherwise, the likeliest first.
     *
     * @param isTranslated true of sentences that translate each other: they are compared whatever else the texts say
     */
    private Stream<Couple> couples(
            AlternativeText a, List<Sentence> as, AlternativeText b, List<Sentence> bs, boolean isTranslated) {
        Map<Integer, Member> onlyA = onlyOnes(a.members(as), b.members(bs));
        Map<Integer, Member> onlyB = onlyOnes(b.members(bs), a.members(as));
        return onlyA.values().stream()
                .filter(member -> isTranslated || !member.isCommon() && !b.has(member))
                .flatMap(member -> Optional.ofNullable(onlyB.get(member.set()))
                        .filter(other -> isTranslated || !a.has(other))
                        .map(other -> couples(
                                a.sayings(as, member, isTranslated).toList(),
                                b.sayings(bs, other, isTranslated).toList()))
                        .orElse(Stream.empty()))
                .sorted(Comparator.comparing(couple -> -couple.likeness()));
    }

    private Stream<Couple> couples(List<Saying> as, List<Saying> bs) {
        return as.stream()
                .flatMap(a -> bs.stream().map(b -> new Couple(a, b, likeness(a, b))))
                .filter(couple -> couple.likeness() >= LEAST_NAMED || !couple.isOfNamesElsewhere())
                .filter(couple ->
                        !couple.isOfOthers() && !isMeant(couple.a(), couple.b()) && !isMeant(couple.b(), couple.a()));
    }

    /** By set, the only member that is among some and not among others. */
    private static Map<Integer, Member> onlyOnes(Set<Member> some, Set<Member> others) {
        return some.stream()
                .filter(member -> !others.contains(member))
                .collect(Collectors.groupingBy(Member::set))
                .values()
                .stream()
                .filter(members -> members.size() == 1)
                .map(members -> members.get(0))
                .collect(Collectors.toMap(Member::set, Function.identity()));
    }

    /**
     * Two words that exclude each other.
     *
     * @param likeness how many words and figures around them are the same
     */
    private record Couple(Saying a, Saying b, int likeness) {
        Set<String> labels() {
            return Set.of(a.member().label(), b.member().label());
        }

        /** True of names of which a text has the other one too. */
        boolean isOfNamesElsewhere() {
            return a.member().isName() && (a.text().has(b.member()) || b.text().has(a.member()));
        }

        boolean hasHeading() {
            return Headings.isHeading(a.sentence()) || Headings.isHeading(b.sentence());
        }

        /** True if the texts count other numbers, or one alone counts, since there may be more of either; and of two persons. */
        boolean isOfOthers() {
            Optional<Figure> countA = a.count();
            Optional<Figure> countB = b.count();
            boolean isCounted = countA.isPresent() || countB.isPresent();
            boolean isOneNumber = countA.isPresent()
                    && countB.filter(countA.get()::hasNumberOf).isPresent();
            return isCounted && !isOneNumber || !SamePerson.mayBeAmong(a.persons(), b.persons());
        }

        AlternativeFinding finding() {
            return AlternativeFinding.of(
                    a.place(), a.member().label(), b.place(), b.member().label());
        }
    }

    /** True if the one word can translate what the other sentence says in another. */
    private boolean isMeant(Saying one, Saying other) {
        Sentence sentence = other.sentence();
        return meanings.isAmong(
                Words.lemmas(sentence.tokens()),
                sentence.lang(),
                one.form(),
                one.sentence().lang());
    }

    private int likeness(Saying a, Saying b) {
        List<Token> bs = around(b.mention());
        Set<String> lemmas = Words.lemmas(bs);
        Lang from = a.sentence().lang();
        Lang to = b.sentence().lang();
        long words = around(a.mention()).stream()
                .filter(token -> meanings.isMeantAmong(lemmas, to, token.lemma(), from) || sounds(token, bs))
                .map(Token::lemma)
                .distinct()
                .count();
        long figures = a.figures().stream()
                .filter(figure -> b.figures().stream().anyMatch(other -> FigureAgreement.agree(figure, other)))
                .count();
        return (int) (words + figures);
    }

    /** True if a name sounds like one of some words. */
    private static boolean sounds(Token name, List<Token> words) {
        return words.stream()
                .anyMatch(word -> WordMatcher.soundAlike(name, word) || WordMatcher.soundAlike(word, name));
    }

    private List<Token> around(Mention mention) {
        List<Token> telling =
                mention.sentence().tokens().stream().filter(this::isTelling).toList();
        List<Token> before = telling.stream()
                .filter(token -> token.span().end() <= mention.span().start())
                .toList();
        List<Token> after = telling.stream()
                .filter(token -> token.span().start() >= mention.span().end())
                .toList();
        return Stream.concat(
                        before.stream().skip(Math.max(0, before.size() - REACH)),
                        after.stream().limit(REACH))
                .toList();
    }

    private boolean isTelling(Token token) {
        return switch (token.partOfSpeech()) {
            case QUANTITY, NUMERAL, BOUND_NOUN -> false;
            case WORD -> token.lemma().length() >= SHORT && !meanings.isFunctionWord(token.lemma(), Lang.EN);
            default -> token.partOfSpeech().isContent() && !meanings.isFunctionWord(token.lemma(), Lang.KO);
        };
    }
}
