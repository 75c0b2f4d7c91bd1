package org.ieum.check;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.ieum.bitext.Degree;
import org.ieum.bitext.Link;
import org.ieum.finding.Fact;
import org.ieum.finding.Finding.Verdict;
import org.ieum.name.NameChain;
import org.ieum.name.NameMatch;
import org.ieum.name.Names;
import org.ieum.text.Lang;

/**
 * Compares the full names of two persons, each of one text of a pair. Names that differ are in conflict only if something tells that
 * the two should be one person, and neither text also names the other's:
 *
 * <ul>
 *   <li>one rare family name, and given names a slip apart or that cannot be renderings of each other;
 *   <li>{@linkplain NearNames near} names of the only persons of the family, in a link of which they are the only persons;
 *   <li>one Korean family name, of which either has one alone in a sentence and its translation;
 *   <li>in one language, copies of one sentence in which nobody else is named.
 * </ul>
 */
final class NameComparison {
    /** Given names this many letters apart, beside one rare family name, are one name and a slip. */
    private static final int SLIP = 2;

    /** Texts that were written independently are about one person in links this sure alone. */
    private static final double SAFE = 0.85;

    /** Latin family names shorter than this may be Korean or Chinese, and then two persons often share one. */
    private static final int RARE_LATIN = 6;

    /** The same in Hangul, where Korean and Chinese family names have one syllable, seldom two. */
    private static final int RARE_HANGUL = 3;

    /** Two syllables in Latin letters, as Korean given names have them: Tae-hyun, Tae Hyun. */
    private static final Pattern KOREAN_GIVEN =
            Pattern.compile("\\p{L}{2,}-\\p{L}{2,}|\\p{L}{2,} \\p{L}{2,} \\p{L}{2,}");

    private final Check.Pair pair;
    private final NameChain personA;
    private final NameChain personB;
    private final String a;
    private final String b;

    NameComparison(Check.Pair pair, NameChain personA, NameChain personB) {
        this.pair = pair;
        this.personA = personA;
        this.personB = personB;
        this.a = personA.fullName();
        this.b = personB.fullName();
    }

    NameOutcome outcome() {
        if (pair.isBilingual()) {
            return acrossLanguages();
        }
        return pair.a().lang().equals(Lang.KO) ? inKorean() : inLatin();
    }

    private NameOutcome acrossLanguages() {
        NameMatch match = Names.compare(a, b);
        return switch (match.verdict()) {
            case SAME -> NameOutcome.agrees(Fact.Verdict.EQUAL, match.reason());
            case VARIANT -> NameOutcome.agrees(Fact.Verdict.COMPATIBLE, match.reason());
            case OTHER ->
                isOneRareFamily() || isMistranslated() || isNearNamesake()
                        ? NameOutcome.OTHER_GIVEN_NAME
                        : NameOutcome.NOTHING;
        };
    }

    private NameOutcome inKorean() {
        if (FullNames.squeezed(a).equals(FullNames.squeezed(b))) {
            return a.equals(b)
                    ? NameOutcome.agrees(Fact.Verdict.EQUAL, "the same name")
                    : NameOutcome.differs(Verdict.STYLE, "spaces alone differ");
        }
        String foreign = personA.foreign();
        if (!foreign.isEmpty() && foreign.equals(personB.foreign())) {
            return NameOutcome.differs(Verdict.VARIANT, "both are " + foreign);
        }
        return isNearNamesake() ? NameOutcome.OTHER_GIVEN_NAME : NameOutcome.NOTHING;
    }

    private NameOutcome inLatin() {
        NameMatch match = Names.compareLatin(a, b);
        return switch (match.verdict()) {
            case SAME ->
                UCharacter.foldCase(a, true).equals(UCharacter.foldCase(b, true))
                        ? NameOutcome.agrees(Fact.Verdict.EQUAL, match.reason())
                        : NameOutcome.differs(Verdict.STYLE, "hyphens, spaces or order alone differ");
            case VARIANT ->
                isPartOf(a, b) || isPartOf(b, a)
                        ? NameOutcome.NOTHING
                        : NameOutcome.differs(Verdict.VARIANT, match.reason());
            case OTHER -> ofOtherNames();
        };
    }

    private NameOutcome ofOtherNames() {
        if (isNamedOtherwise()) {
            return NameOutcome.NOTHING;
        }
        if (isSlip(FullNames.words(a), FullNames.words(b)) || isNearNamesake()) {
            return NameOutcome.OTHER_GIVEN_NAME;
        }
        return pair.bitext().links().stream().anyMatch(this::isCopyBut)
                ? NameOutcome.OTHER_PERSON
                : NameOutcome.NOTHING;
    }

    /** True of one rare family name beside a given name that is no rendering of the other. */
    private boolean isOneRareFamily() {
        List<String> hangul = FullNames.words(a);
        List<String> latin = FullNames.words(b);
        return hangul.size() == 2
                && latin.size() == 2
                && !isNamedOtherwise()
                && hangul.stream()
                        .filter(word -> word.length() >= RARE_HANGUL)
                        .anyMatch(family -> latin.stream()
                                .filter(word -> word.length() >= RARE_LATIN)
                                .anyMatch(word -> Names.similarity(family, word) >= Names.THRESHOLD));
    }

    /** Two who alone have their Korean family name in a sentence and its translation. Kim Ann may be what 김민지 calls herself. */
    private boolean isMistranslated() {
        return !Translations.areFree(pair.bitext())
                && KOREAN_GIVEN.matcher(b).find()
                && haveOneFamily(personA, personB)
                && !isNamedOtherwise()
                && pair.bitext().links().stream().anyMatch(this::areOnlyOnesOfFamily);
    }

    private boolean areOnlyOnesOfFamily(Link link) {
        return link.degree() == Degree.TRANSLATION
                && link.probability() >= Check.SURE
                && pair.a().persons().in(link.source()).stream()
                        .filter(other -> haveOneFamily(other, personB))
                        .toList()
                        .equals(List.of(personA))
                && pair.b().persons().in(link.target()).stream()
                        .filter(other -> haveOneFamily(personA, other))
                        .toList()
                        .equals(List.of(personB));
    }

    /** 이재훈 and Lee Jae-hyun. */
    private static boolean haveOneFamily(NameChain korean, NameChain latin) {
        return FullNames.words(latin.fullName()).stream()
                .flatMap(word -> Names.familyNames(word).stream())
                .anyMatch(FullNames.squeezed(korean.fullName())::startsWith);
    }

    /** Two who alone are named in either of two linked sentences, and in their documents alone have the family name. */
    private boolean isNearNamesake() {
        return NearNames.areNear(a, b)
                && !isNamedOtherwise()
                && isOnlyOfFamily(personA, pair.a())
                && isOnlyOfFamily(personB, pair.b())
                && pair.bitext().links().stream()
                        .anyMatch(link ->
                                link.probability() >= SAFE && !Headings.looselyJoin(link) && areOnlyPersons(link));
    }

    private boolean areOnlyPersons(Link link) {
        return pair.a().persons().in(link.source()).equals(Set.of(personA))
                && pair.b().persons().in(link.target()).equals(Set.of(personB));
    }

    private static boolean isOnlyOfFamily(NameChain person, Reading reading) {
        return reading.persons().chains().stream()
                .allMatch(other ->
                        other.equals(person) || !NearNames.areOfOneFamily(person.fullName(), other.fullName()));
    }

    /** True if either document has another person who is the other one's: two persons of one family. */
    private boolean isNamedOtherwise() {
        return fullNames(pair.b()).stream().anyMatch(name -> isSame(a, name))
                || fullNames(pair.a()).stream().anyMatch(name -> isSame(name, b));
    }

    private static List<String> fullNames(Reading reading) {
        return reading.persons().chains().stream()
                .filter(FullNames::isFull)
                .map(NameChain::fullName)
                .toList();
    }

    private static boolean isSame(String one, String other) {
        if (NearNames.isHangul(one) && NearNames.isHangul(other)) {
            return FullNames.squeezed(one).equals(FullNames.squeezed(other));
        }
        NameMatch match = NearNames.isHangul(one) ? Names.compare(one, other) : Names.compareLatin(one, other);
        return match.verdict() != NameMatch.Verdict.OTHER;
    }

    /** True if the other is the same name and a word more: a middle name, or what a headline says of whom it names. */
    private static boolean isPartOf(String name, String longer) {
        List<String> words = FullNames.words(UCharacter.foldCase(longer, true));
        List<String> own = FullNames.words(UCharacter.foldCase(name, true));
        return words.size() > own.size() && words.containsAll(own);
    }

    /** True of one sentence in two texts, with another person in each. */
    private boolean isCopyBut(Link link) {
        return link.probability() >= Check.SURE
                && link.source().size() == 1
                && link.target().size() == 1
                && areOnlyPersons(link)
                && Words.areCopies(link.source().get(0), link.target().get(0));
    }

    /** True of one rare name in common, and one name each that are a slip apart. */
    private static boolean isSlip(List<String> a, List<String> b) {
        List<String> shared = a.stream().filter(b::contains).toList();
        List<String> onlyA = new ArrayList<>(a);
        List<String> onlyB = new ArrayList<>(b);
        onlyA.removeAll(shared);
        onlyB.removeAll(shared);
        return shared.size() == 1
                && shared.get(0).length() >= RARE_LATIN
                && onlyA.size() == 1
                && onlyB.size() == 1
                && new LevenshteinDistance(SLIP).apply(onlyA.get(0), onlyB.get(0)) >= 0;
    }
}
