package org.ieum.check;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.ieum.bitext.Degree;
import org.ieum.bitext.Link;
import org.ieum.finding.Claim;
import org.ieum.finding.Fact;
import org.ieum.finding.Finding.Severity;
import org.ieum.finding.Finding.Verdict;
import org.ieum.finding.NameFinding;
import org.ieum.finding.Place;
import org.ieum.name.Mention;
import org.ieum.name.NameChain;
import org.ieum.name.NameMatch;
import org.ieum.name.Names;
import org.ieum.text.Lang;

/**
 * Compares the persons of two documents by their full names. Two names are compared only if the persons meet in a link,
 * hold the same title, or are spelled alike but for hyphens, spaces and case: in any two articles there may be two ministers
 * Kim. In a sentence and its translation there is one, so another given name is an error.
 */
final class NameCheck implements Check {
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

    private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{3,5}");

    @Override
    public String name() {
        return "names";
    }

    @Override
    public void check(Pair pair, Results results) {
        Set<Meeting> linked = linked(pair);
        for (NameChain a : pair.a().persons().chains()) {
            for (NameChain b : pair.b().persons().chains()) {
                Meeting meeting = new Meeting(a, b);
                if (isFull(a)
                        && isFull(b)
                        && (linked.contains(meeting) || haveOneTitle(a, b) || haveOneSpelling(a, b))) {
                    (pair.isBilingual() ? acrossLanguages(pair, meeting) : inOneLanguage(pair, meeting))
                            .add(pair, meeting, results);
                }
            }
        }
        if (!Translations.areFree(pair.bitext())) {
            new TranslatedNames(pair).findings().forEach(results::add);
        }
    }

    /** CFO of itself and of Chief Financial Officer; empty of shorter ones. */
    private static Optional<String> letters(List<String> title) {
        String letters = title.size() == 1
                ? title.get(0)
                : title.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
        return Optional.of(letters).filter(LETTERS.asMatchPredicate());
    }

    private record Meeting(NameChain a, NameChain b) {}

    private static Set<Meeting> linked(Pair pair) {
        Set<Meeting> linked = new LinkedHashSet<>();
        for (Link link : pair.bitext().links()) {
            if (Links.isSure(link)) {
                for (NameChain a : pair.a().persons().in(link.source())) {
                    pair.b().persons().in(link.target()).forEach(b -> linked.add(new Meeting(a, b)));
                }
            }
        }
        return linked;
    }

    /** A family and a given name: two words, or three Hangul syllables. */
    private static boolean isFull(NameChain chain) {
        return words(chain.fullName()).size() > 1
                || (NearNames.isHangul(chain.fullName()) && chain.fullName().length() > 2);
    }

    private static boolean haveOneTitle(NameChain a, NameChain b) {
        Set<String> titles = titles(a);
        titles.retainAll(titles(b));
        return !titles.isEmpty();
    }

    /** Never true of two scripts. */
    private static boolean haveOneSpelling(NameChain a, NameChain b) {
        return letters(a.fullName()).equals(letters(b.fullName()));
    }

    private static String letters(String name) {
        return UCharacter.foldCase(squeezed(name).replace("-", ""), true);
    }

    private static Set<String> titles(NameChain chain) {
        Set<String> titles = new LinkedHashSet<>();
        for (Mention mention : chain.mentions()) {
            List<String> words = words(mention.title());
            if (words.size() > 1) {
                titles.add(UCharacter.foldCase(mention.title(), true));
            }
            letters(words).ifPresent(titles::add);
        }
        return titles;
    }

    static final Outcome OTHER_PERSON = Outcome.differs(Verdict.CONFLICT, "one sentence, another person");

    static final Outcome OTHER_GIVEN_NAME = Outcome.differs(Verdict.CONFLICT, "one family name, another given name");

    static NameFinding conflict(Place a, Place b, Outcome outcome) {
        return outcome.finding(Verdict.CONFLICT, a, b);
    }

    record Outcome(Optional<Verdict> verdict, Optional<Fact.Verdict> agreement, String reason) {
        static final Outcome NOTHING = new Outcome(Optional.empty(), Optional.empty(), "");

        static Outcome differs(Verdict verdict, String reason) {
            return new Outcome(Optional.of(verdict), Optional.empty(), reason);
        }

        static Outcome agrees(Fact.Verdict verdict, String reason) {
            return new Outcome(Optional.empty(), Optional.of(verdict), reason);
        }

        void add(Pair pair, Meeting meeting, Results results) {
            Place a = place(pair.a(), meeting.a());
            Place b = place(pair.b(), meeting.b());
            agreement.ifPresent(equal -> results.add(new Fact("name", equal, a, b, List.of(), reason)));
            verdict.ifPresent(value -> results.add(finding(value, a, b)));
        }

        NameFinding finding(Verdict value, Place a, Place b) {
            return new NameFinding(
                    claim(value, a, b), equals(OTHER_PERSON) ? NameFinding.Ground.SENTENCE : NameFinding.Ground.NAME);
        }

        private Claim claim(Verdict verdict, Place a, Place b) {
            String message = a.outlet() + " says \"" + a.text() + "\" where " + b.outlet() + " says \"" + b.text()
                    + "\": " + reason;
            Severity severity = verdict == Verdict.CONFLICT ? Severity.ERROR : Severity.INFO;
            return new Claim("name", severity, "", verdict, a, Optional.of(b), message);
        }
    }

    private static Outcome acrossLanguages(Pair pair, Meeting meeting) {
        NameMatch match = Names.compare(meeting.a().fullName(), meeting.b().fullName());
        return switch (match.verdict()) {
            case SAME -> Outcome.agrees(Fact.Verdict.EQUAL, match.reason());
            case VARIANT -> Outcome.agrees(Fact.Verdict.COMPATIBLE, match.reason());
            case OTHER ->
                isSlipAcross(pair, meeting) || isMistranslated(pair, meeting) || isNearNamesake(pair, meeting)
                        ? OTHER_GIVEN_NAME
                        : Outcome.NOTHING;
        };
    }

    /** One rare family name beside a given name that is no rendering of the other. */
    private static boolean isSlipAcross(Pair pair, Meeting meeting) {
        List<String> hangul = words(meeting.a().fullName());
        List<String> latin = words(meeting.b().fullName());
        return hangul.size() == 2
                && latin.size() == 2
                && !isNamedOtherwise(pair, meeting)
                && hangul.stream()
                        .filter(word -> word.length() >= RARE_HANGUL)
                        .anyMatch(family -> latin.stream()
                                .filter(word -> word.length() >= RARE_LATIN)
                                .anyMatch(word -> Names.similarity(family, word) >= Names.THRESHOLD));
    }

    /** Two who alone have their Korean family name in a sentence and its translation. Kim Ann may be what 김민지 calls herself. */
    private static boolean isMistranslated(Pair pair, Meeting meeting) {
        return !Translations.areFree(pair.bitext())
                && KOREAN_GIVEN.matcher(meeting.b().fullName()).find()
                && haveOneFamily(meeting.a(), meeting.b())
                && !isNamedOtherwise(pair, meeting)
                && pair.bitext().links().stream().anyMatch(link -> isOfTheFamilyAlone(pair, link, meeting));
    }

    private static boolean isOfTheFamilyAlone(Pair pair, Link link, Meeting meeting) {
        return link.degree() == Degree.TRANSLATION
                && link.probability() >= SURE
                && pair.a().persons().in(link.source()).stream()
                        .filter(a -> haveOneFamily(a, meeting.b()))
                        .toList()
                        .equals(List.of(meeting.a()))
                && pair.b().persons().in(link.target()).stream()
                        .filter(b -> haveOneFamily(meeting.a(), b))
                        .toList()
                        .equals(List.of(meeting.b()));
    }

    /** Who alone is named in either of two linked sentences, and in the document alone has the family name. */
    private static boolean isNearNamesake(Pair pair, Meeting meeting) {
        return NearNames.areNear(meeting.a().fullName(), meeting.b().fullName())
                && !isNamedOtherwise(pair, meeting)
                && isOnlyOfFamily(meeting.a(), pair.a())
                && isOnlyOfFamily(meeting.b(), pair.b())
                && pair.bitext().links().stream()
                        .anyMatch(link -> link.probability() >= SAFE
                                && !Headings.looselyJoin(link)
                                && areOnlyPersons(pair, link, meeting));
    }

    private static boolean areOnlyPersons(Pair pair, Link link, Meeting meeting) {
        return pair.a().persons().in(link.source()).equals(Set.of(meeting.a()))
                && pair.b().persons().in(link.target()).equals(Set.of(meeting.b()));
    }

    private static boolean isOnlyOfFamily(NameChain person, Reading reading) {
        return reading.persons().chains().stream()
                .allMatch(other ->
                        other.equals(person) || !NearNames.areOfOneFamily(person.fullName(), other.fullName()));
    }

    /** 이재훈 and Lee Jae-hyun. */
    private static boolean haveOneFamily(NameChain korean, NameChain latin) {
        return words(latin.fullName()).stream()
                .flatMap(word -> Names.familyNames(word).stream())
                .anyMatch(squeezed(korean.fullName())::startsWith);
    }

    /** True if either document has another person who is the other one's: two persons of one family. */
    private static boolean isNamedOtherwise(Pair pair, Meeting meeting) {
        return pair.b().persons().chains().stream()
                        .anyMatch(b -> isFull(b) && isSame(meeting.a().fullName(), b.fullName()))
                || pair.a().persons().chains().stream()
                        .anyMatch(a ->
                                isFull(a) && isSame(a.fullName(), meeting.b().fullName()));
    }

    private static boolean isSame(String a, String b) {
        if (NearNames.isHangul(a) && NearNames.isHangul(b)) {
            return squeezed(a).equals(squeezed(b));
        }
        NameMatch match = NearNames.isHangul(a) ? Names.compare(a, b) : Names.compareLatin(a, b);
        return match.verdict() != NameMatch.Verdict.OTHER;
    }

    private static Outcome inOneLanguage(Pair pair, Meeting meeting) {
        return pair.a().lang().equals(Lang.KO) ? inKorean(pair, meeting) : inLatin(pair, meeting);
    }

    private static Outcome inKorean(Pair pair, Meeting meeting) {
        String a = meeting.a().fullName();
        String b = meeting.b().fullName();
        if (squeezed(a).equals(squeezed(b))) {
            return a.equals(b)
                    ? Outcome.agrees(Fact.Verdict.EQUAL, "the same name")
                    : Outcome.differs(Verdict.STYLE, "spaces alone differ");
        }
        String foreign = meeting.a().foreign();
        if (!foreign.isEmpty() && foreign.equals(meeting.b().foreign())) {
            return Outcome.differs(Verdict.VARIANT, "both are " + foreign);
        }
        return isNearNamesake(pair, meeting) ? OTHER_GIVEN_NAME : Outcome.NOTHING;
    }

    private static Outcome inLatin(Pair pair, Meeting meeting) {
        String a = meeting.a().fullName();
        String b = meeting.b().fullName();
        NameMatch match = Names.compareLatin(a, b);
        return switch (match.verdict()) {
            case SAME ->
                UCharacter.foldCase(a, true).equals(UCharacter.foldCase(b, true))
                        ? Outcome.agrees(Fact.Verdict.EQUAL, match.reason())
                        : Outcome.differs(Verdict.STYLE, "hyphens, spaces or order alone differ");
            case VARIANT ->
                isPartOf(a, b) || isPartOf(b, a) ? Outcome.NOTHING : Outcome.differs(Verdict.VARIANT, match.reason());
            case OTHER ->
                isNamedOtherwise(pair, meeting)
                        ? Outcome.NOTHING
                        : isSlip(words(a), words(b)) || isNearNamesake(pair, meeting)
                                ? OTHER_GIVEN_NAME
                                : ofCopies(pair, meeting);
        };
    }

    /** True if the other is the same name and a word more: a middle name, or what a headline says of whom it names. */
    private static boolean isPartOf(String name, String longer) {
        List<String> words = words(UCharacter.foldCase(longer, true));
        return words.size() > words(name).size() && words.containsAll(words(UCharacter.foldCase(name, true)));
    }

    /** One sentence in two texts, with another person in each. */
    private static Outcome ofCopies(Pair pair, Meeting meeting) {
        return pair.bitext().links().stream().anyMatch(link -> isCopyBut(pair, link, meeting))
                ? OTHER_PERSON
                : Outcome.NOTHING;
    }

    private static boolean isCopyBut(Pair pair, Link link, Meeting meeting) {
        return link.probability() >= SURE
                && link.source().size() == 1
                && link.target().size() == 1
                && Set.of(meeting.a()).equals(Set.copyOf(pair.a().persons().in(link.source())))
                && Set.of(meeting.b()).equals(Set.copyOf(pair.b().persons().in(link.target())))
                && Words.areCopies(link.source().get(0), link.target().get(0));
    }

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

    /** The first mention by the full name, else the first. */
    static Place place(Reading reading, NameChain chain) {
        Mention mention = chain.mentions().stream()
                .filter(m -> m.name().equals(chain.fullName()))
                .findFirst()
                .orElse(chain.mentions().get(0));
        return Place.of(reading.document(), mention.span(), List.of(mention.sentence()));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }

    private static String squeezed(String text) {
        return String.join("", words(text));
    }
}
