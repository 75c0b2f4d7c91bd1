package org.ieum.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ieum.text.Sentence;

/** What somebody may come to in an accident, and what a sentence may say that nobody came to: 인명 피해는 없었다, "no one was hurt". */
enum Harm {
    DEATH(
            "(?:사망자|숨진 사람|희생자)",
            "(?:deaths|fatalities)\\b|(?:one|body) (?:was killed|died)",
            "사망|숨[진지져졌]|(?i)\\b(?:dead|deaths?|died|killed|killing)\\b"),
    INJURY(
            "(?:부상자|다친 사람)",
            "injuries\\b|(?:one|body) was (?:hurt|injured)",
            "부상|다[친쳐쳤치]|중상|경상|(?i)\\b(?:injur(?:ed|ies|y)|hurt|wounded)\\b"),
    ANY("(?:인명 ?피해|사상자)", "(?:casualties|victims)\\b|(?:one|body) was harmed", DEATH.some + "|" + INJURY.some);

    /** What leaves it to be seen. */
    private static final Pattern YET =
            Pattern.compile("아직|현재까지|알려진|확인된|(?i)\\b(?:yet|so far|immediate(?:ly)?|initial(?:ly)?)\\b");

    private final Pattern nobodys;
    private final String some;
    private final Pattern somebodys;

    Harm(String korean, String english, String some) {
        nobodys = Pattern.compile(korean + "[은는이가도]? ?(?:전혀 )?(?:없[었다으]|나오지 않|발생하지 않)|(?i)\\bno ?" + english);
        this.some = some;
        somebodys = Pattern.compile(some);
    }

    /** The harm of which a sentence says that it came to nobody, once and for all. */
    static Optional<Harm> toNobody(Sentence sentence) {
        return Stream.of(values())
                .filter(harm -> harm.nobodys.matcher(sentence.text()).find())
                .filter(harm -> !YET.matcher(sentence.text()).find())
                .findFirst();
    }

    /** True if it came to some people whom a sentence counts. */
    boolean cameTo(Sentence sentence, List<Figure> figures) {
        return somebodys.matcher(sentence.text()).find()
                && toNobody(sentence).isEmpty()
                && figures.stream()
                        .anyMatch(
                                figure -> figure.isExact() && figure.value().signum() > 0 && Toll.is(figure, figures));
    }
}
