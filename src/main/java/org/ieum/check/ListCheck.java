package org.ieum.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ieum.bitext.Link;
import org.ieum.check.Enumeration.Member;
import org.ieum.finding.Claim;
import org.ieum.finding.Fact;
import org.ieum.finding.Finding.Severity;
import org.ieum.finding.Finding.Verdict;
import org.ieum.finding.ListFinding;
import org.ieum.finding.Place;
import org.ieum.lexicon.Lexicon;
import org.ieum.lexicon.Translation;
import org.ieum.name.Mention;
import org.ieum.name.NameMatch;
import org.ieum.name.Names;
import org.ieum.text.Lang;
import org.ieum.text.Sentence;
import org.ieum.text.Span;

/**
 * Compares names in a row. Two rows of linked sentences are one if all members of the shorter, two at least, are members of the
 * longer and at least half of it; what the longer has besides is told unless the other sentences name it elsewhere, or the shorter
 * says that it is a choice. Rows of as many names of which one differs are one too, if it is surely another name: two Korean persons, or
 * names that the lexicon has. Order does not matter.
 */
final class ListCheck implements Check {
    private static final int LEAST = 2;

    /** Syllables of a Korean person's name, and its form in Latin letters. */
    private static final int KOREAN_NAME = 3;

    private static final Pattern KOREAN_FORM =
            Pattern.compile("\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+(?:[- ]?\\p{L}\\p{Ll}+)?");

    private final Lexicon lexicon;

    ListCheck(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public String name() {
        return "lists";
    }

    @Override
    public void check(Pair pair, Results results) {
        for (Link link : pair.bitext().links()) {
            if (link.probability() >= SURE && !Headings.looselyJoin(link)) {
                new Linked(pair, link, results, lexicon).check();
            }
        }
    }

    /** One link. */
    private record Linked(Pair pair, Link link, Results results, Lexicon lexicon) {
        void check() {
            List<Enumeration> open = new ArrayList<>(rows(pair.b(), link.target()));
            for (Enumeration a : rows(pair.a(), link.source())) {
                open.stream().filter(b -> areOne(a, b)).findFirst().ifPresent(b -> {
                    open.remove(b);
                    compare(a, b);
                });
            }
        }

        private List<Enumeration> rows(Reading reading, List<Sentence> sentences) {
            return sentences.stream()
                    .flatMap(sentence -> Enumeration.of(sentence, persons(reading, sentence), lexicon).stream())
                    .toList();
        }

        private static List<Span> persons(Reading reading, Sentence sentence) {
            return reading.persons().in(List.of(sentence)).stream()
                    .flatMap(person -> person.mentions().stream())
                    .filter(mention -> mention.sentence().equals(sentence))
                    .map(Mention::span)
                    .toList();
        }

        private Lang langA() {
            return pair.a().lang();
        }

        private Lang langB() {
            return pair.b().lang();
        }

        private boolean areOne(Enumeration a, Enumeration b) {
            return isOneInTheOther(a, b) || differInOne(a, b);
        }

        /** One name of either, of three or, in a translation, of two. */
        private boolean differInOne(Enumeration a, Enumeration b) {
            List<Member> as = onlyA(a, b);
            List<Member> bs = onlyB(a, b);
            return !a.isOpen()
                    && !b.isOpen()
                    && a.members().size() == b.members().size()
                    && as.size() == 1
                    && bs.size() == 1
                    && areOthers(as.get(0), bs.get(0))
                    && (a.members().size() > LEAST || !Translations.areFree(pair.bitext()));
        }

        private boolean areOthers(Member a, Member b) {
            return !SamePerson.mayBe(a.text(), b.text())
                    && (isKoreanPerson(a) && isKoreanPerson(b)
                            || isListed(a, langA()) && isListed(b, langB()) && haveNoWordInCommon(a, b));
        }

        private static boolean isKoreanPerson(Member member) {
            String name = member.text();
            return NearNames.isHangul(name)
                    ? name.length() == KOREAN_NAME
                    : KOREAN_FORM.matcher(name).matches()
                            && !Names.familyNames(name.split(" ")[0]).isEmpty();
        }

        private boolean isListed(Member member, Lang lang) {
            return !translations(member, lang).isEmpty();
        }

        /** False of the Emirates and what translates 아랍에미리트. */
        private boolean haveNoWordInCommon(Member a, Member b) {
            return langA().equals(langB())
                    ? a.lemmas().stream().noneMatch(b.lemmas()::contains)
                    : translations(a, langA()).stream().flatMap(List::stream).noneMatch(b.lemmas()::contains)
                            && translations(b, langB()).stream()
                                    .flatMap(List::stream)
                                    .noneMatch(a.lemmas()::contains);
        }

        private boolean isOneInTheOther(Enumeration a, Enumeration b) {
            int shared = a.members().size() - onlyA(a, b).size();
            int longer = Math.max(a.members().size(), b.members().size());
            return shared >= LEAST
                    && 2 * shared >= longer
                    && shared == Math.min(a.members().size(), b.members().size());
        }

        private List<Member> onlyA(Enumeration a, Enumeration b) {
            return a.members().stream()
                    .filter(member -> b.members().stream().noneMatch(other -> areOne(member, other)))
                    .toList();
        }

        private List<Member> onlyB(Enumeration a, Enumeration b) {
            return b.members().stream()
                    .filter(member -> a.members().stream().noneMatch(other -> areOne(other, member)))
                    .toList();
        }

        private boolean areOne(Member a, Member b) {
            return langA().equals(langB()) ? isSame(a, b) : translate(a, b);
        }

        private boolean isSame(Member a, Member b) {
            return a.lemmas().equals(b.lemmas())
                    || Names.compareLatin(a.text(), b.text()).verdict() != NameMatch.Verdict.OTHER
                    || translations(a, langA()).stream().anyMatch(translations(b, langB())::contains);
        }

        private boolean translate(Member a, Member b) {
            return translations(a, langA()).contains(b.lemmas())
                    || translations(b, langB()).contains(a.lemmas())
                    || Names.compare(a.text(), b.text()).verdict() != NameMatch.Verdict.OTHER;
        }

        private List<List<String>> translations(Member member, Lang from) {
            return lexicon.translations(String.join(" ", member.lemmas()), from).stream()
                    .map(Translation::lemmas)
                    .toList();
        }

        private void compare(Enumeration a, Enumeration b) {
            Place placeA = Place.of(pair.a().document(), a.span(), link.source());
            Place placeB = Place.of(pair.b().document(), b.span(), link.target());
            List<Member> lost = onlyA(a, b);
            List<Member> added = onlyB(a, b);
            if (!lost.isEmpty() && !added.isEmpty()) {
                if (lost.stream().noneMatch(this::isElsewhereInB)
                        && added.stream().noneMatch(this::isElsewhereInA)) {
                    add(Severity.WARNING, Verdict.CONFLICT, placeA, placeB, otherwise(placeA, lost, placeB, added));
                }
            } else if (lost.isEmpty() && added.isEmpty() && a.members().size() > LEAST) {
                results.add(new Fact("list", Fact.Verdict.EQUAL, placeA, placeB, List.of(), "the same names"));
            } else if (!lost.isEmpty() && !b.isOpen() && lost.stream().noneMatch(this::isElsewhereInB)) {
                add(Severity.INFO, Verdict.LOST, placeA, placeB, message(placeA, lost, placeB));
            } else if (!added.isEmpty() && !a.isOpen() && added.stream().noneMatch(this::isElsewhereInA)) {
                add(Severity.INFO, Verdict.ADDED, placeA, placeB, message(placeB, added, placeA));
            }
        }

        private boolean isElsewhereInB(Member member) {
            return names(link.target()).anyMatch(other -> areOne(member, other)) || isHeard(member, link.target());
        }

        private boolean isElsewhereInA(Member member) {
            return names(link.source()).anyMatch(other -> areOne(other, member)) || isHeard(member, link.source());
        }

        /** True if written words one after the other sound like a name, whatever the analyser makes of them: 고프레도 페트라시의. */
        private static boolean isHeard(Member member, List<Sentence> sentences) {
            int size = member.text().split(" ").length;
            return sentences.stream()
                    .map(sentence -> List.of(sentence.text().split("\\s+")))
                    .anyMatch(words -> IntStream.rangeClosed(0, words.size() - size)
                            .mapToObj(from -> String.join(" ", words.subList(from, from + size)))
                            .anyMatch(name -> Names.compare(name, member.text()).verdict() == NameMatch.Verdict.SAME));
        }

        private Stream<Member> names(List<Sentence> sentences) {
            return sentences.stream().flatMap(sentence -> Enumeration.names(sentence, lexicon).stream());
        }

        private static String message(Place longer, List<Member> more, Place shorter) {
            return rows(longer, shorter) + ", without " + quoted(more);
        }

        private static String otherwise(Place a, List<Member> as, Place b, List<Member> bs) {
            return rows(a, b) + ", with " + quoted(bs) + " instead of " + quoted(as);
        }

        private static String rows(Place a, Place b) {
            return a.outlet() + " lists \"" + a.text() + "\" where " + b.outlet() + " lists \"" + b.text() + "\"";
        }

        private static String quoted(List<Member> members) {
            return members.stream().map(member -> "\"" + member.text() + "\"").collect(Collectors.joining(", "));
        }

        private void add(Severity severity, Verdict verdict, Place a, Place b, String message) {
            results.add(new ListFinding(new Claim("list", severity, "", verdict, a, Optional.of(b), message)));
        }
    }
}
