package org.ieum.check;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.ieum.name.NameChain;
import org.ieum.name.NameMatch;
import org.ieum.name.Names;
import org.ieum.text.Lang;
import org.ieum.text.Sentence;

/** Whether two names may be of one person, so that nothing is told of two: in doubt they may. */
final class SamePerson {
    /** Words of the longest names that are looked for, and syllables that may be written onto one. */
    private static final int LONGEST = 3;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’-]+");

    private SamePerson() {}

    /** True of two full names, in whatever languages. */
    static boolean mayBe(String a, String b) {
        if (NearNames.isHangul(a) && NearNames.isHangul(b)) {
            String one = a.replace(" ", "");
            String other = b.replace(" ", "");
            return one.contains(other) || other.contains(one);
        }
        return NearNames.mayBeOne(a, b) || shareAWord(a, b) || shareAWord(b, a);
    }

    /** True of two who have one full name, beyond how it may be spelled. */
    static boolean areOne(NameChain a, NameChain b) {
        return NearNames.isHangul(a.fullName()) && NearNames.isHangul(b.fullName())
                ? FullNames.squeezed(a.fullName()).equals(FullNames.squeezed(b.fullName()))
                : NearNames.mayBeOne(a.fullName(), b.fullName());
    }

    /** False if both sides name persons and none of the one may be one of the other. */
    static boolean mayBeAmong(Set<NameChain> some, Set<NameChain> others) {
        return some.isEmpty()
                || others.isEmpty()
                || some.stream()
                        .anyMatch(one -> others.stream().anyMatch(other -> mayBe(one.fullName(), other.fullName())));
    }

    /** True of a foreign name of which one word is the other's, as the rest may be spelled anyhow: 스베타 부자시치, Sveta Vujacic. */
    private static boolean shareAWord(String hangul, String latin) {
        return NearNames.isHangul(hangul)
                && hangul.indexOf(' ') > 0
                && Arrays.stream(hangul.split(" "))
                        .anyMatch(word ->
                                Arrays.stream(latin.split(" ")).anyMatch(other -> NearNames.mayBeOne(word, other)));
    }

    /** True if a sentence may name somebody by a full name. */
    static boolean isNamedIn(Sentence sentence, String name) {
        if (NearNames.isHangul(name) && sentence.lang().equals(Lang.KO)) {
            return sentence.text().contains(name);
        }
        List<String> words =
                WORD.matcher(sentence.text()).results().map(MatchResult::group).toList();
        return IntStream.range(0, words.size())
                .boxed()
                .flatMap(from -> IntStream.rangeClosed(from + 1, Math.min(from + LONGEST, words.size()))
                        .mapToObj(to -> String.join(" ", words.subList(from, to))))
                .anyMatch(some -> NearNames.isHangul(some) ? isHeard(some, name) : isWritten(some, name));
    }

    /** True of a name with or without what is written onto it: 송하윤은. */
    private static boolean isHeard(String some, String name) {
        return IntStream.rangeClosed(Math.max(2, some.length() - LONGEST), some.length())
                .anyMatch(end -> Names.compare(some.substring(0, end), name).verdict() == NameMatch.Verdict.SAME);
    }

    /** What seems to be a name may be that of a firm or a town without its last syllable: 현대차 회장, the head of Hyundai. */
    private static boolean isWritten(String some, String name) {
        return Character.isUpperCase(some.codePointAt(0))
                && (mayBe(some, name)
                        || (NearNames.isHangul(name)
                                && Names.similarity(name.substring(0, name.length() - 1), some) >= Names.THRESHOLD));
    }
}
