package org.ieum.name;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ieum.text.Lang;
import org.ieum.text.Sentence;

/**
 * Finds the persons that a document names, and where it names them again. In two passes:
 *
 * <ol>
 *   <li>certain mentions: a name beside a title (김관진 국방부 장관, Defense Minister Toshimi Kitazawa) or, in English, a role (his
 *       counterpart, Naoki Tanaka), with its other form or an age in brackets (기타자와 도시미(北澤俊美), 최명자(68)), in a usual
 *       form of Korean names in English (Kim Kwan-jin, Kim Kwan Jin), with a known given name (Andrew Holloway), or in
 *       full before its family name comes alone (Barack Obama, then Obama);
 *   <li>what only makes sense after them: 기타자와 방위상, 김 장관, Kitazawa, Mr. Kim. A family name that two persons share
 *       goes to the one who holds the title beside it, else to the more prominent one: mentioned more often, introduced
 *       with a title, mentioned last. Where two are equally so, it is nobody's.
 * </ol>
 *
 * <p>Precision comes before recall: a name that never stands beside a title or brackets is found only in English, and only
 * by its form or if the family name comes back alone.
 */
public final class NameFinder {
    private NameFinder() {}

    /**
     * The persons named in a document, in the order of their first mention.
     *
     * @param sentences of one document, in order, in Korean or English; other languages give nothing. Tokens help to tell
     *     names from common nouns but are not needed
     */
    public static List<NameChain> find(List<Sentence> sentences) {
        List<Found> certain = new ArrayList<>();
        for (Sentence sentence : sentences) {
            if (sentence.lang().equals(Lang.KO)) {
                certain.addAll(KoreanMentions.find(sentence));
            } else if (sentence.lang().equals(Lang.EN)) {
                certain.addAll(EnglishMentions.find(sentence));
            }
        }
        certain.addAll(repeated(sentences, certain));
        Persons persons = new Persons(certain);
        Set<String> words = persons.words();
        List<Found> all = new ArrayList<>(certain);
        Map<Sentence, List<Found>> taken = certain.stream().collect(Collectors.groupingBy(Found::sentence));
        for (Sentence sentence : sentences) {
            List<Found> here = taken.getOrDefault(sentence, List.of());
            again(sentence, words::contains).stream()
                    .filter(found -> here.stream().noneMatch(c -> c.span().overlaps(found.span())))
                    .forEach(all::add);
        }
        return persons.chains(inOrder(all, sentences));
    }

    private static List<Found> repeated(List<Sentence> sentences, List<Found> certain) {
        Set<String> alone = new TreeSet<>();
        List<Sentence> english =
                sentences.stream().filter(s -> s.lang().equals(Lang.EN)).toList();
        english.forEach(sentence -> alone.addAll(EnglishMentions.alone(sentence)));
        Map<Sentence, List<Found>> taken = certain.stream().collect(Collectors.groupingBy(Found::sentence));
        return english.stream()
                .flatMap(sentence -> EnglishMentions.findRepeated(sentence, alone).stream())
                .filter(found -> taken.getOrDefault(found.sentence(), List.of()).stream()
                        .noneMatch(c -> c.span().overlaps(found.span())))
                .toList();
    }

    /**
     * Where a sentence names somebody by what may be a Korean family name alone: 김 of 김 장관, Kim of Mr. Kim; but also 이 of 이
     * 장관, "this minister".
     *
     * @return in order; none if the sentence is neither Korean nor English
     */
    public static List<Mention> familyNames(Sentence sentence) {
        boolean korean = sentence.lang().equals(Lang.KO);
        return again(sentence, korean ? Surnames.STANDARD::contains : PersonWords::isFamilyName).stream()
                .map(Found::mention)
                .toList();
    }

    private static List<Found> again(Sentence sentence, Predicate<String> known) {
        return sentence.lang().equals(Lang.KO)
                ? KoreanMentions.find(sentence, known)
                : sentence.lang().equals(Lang.EN) ? EnglishMentions.find(sentence, known) : List.of();
    }

    private static List<Found> inOrder(List<Found> all, List<Sentence> sentences) {
        Map<Sentence, Integer> order = new HashMap<>();
        sentences.forEach(sentence -> order.putIfAbsent(sentence, order.size()));
        return all.stream()
                .sorted(Comparator.comparing((Found f) -> order.get(f.sentence()))
                        .thenComparing(Found::span))
                .toList();
    }

    /** The persons that certain mentions make known. */
    private static final class Persons {
        /** Family names that before a title nearly always mean former, present, new, old. */
        private static final String DETERMINERS = "전현신구";

        private final List<Person> persons = new ArrayList<>();

        Persons(List<Found> certain) {
            certain.stream()
                    .sorted(Comparator.comparingInt((Found f) -> -length(f)))
                    .forEach(this::make);
        }

        private static int length(Found found) {
            return found.words().size();
        }

        private void make(Found found) {
            if (persons.stream().noneMatch(p -> p.isMeantBy(found))) {
                persons.add(new Person(found));
            }
        }

        /** Everything by which a person may be named again. */
        Set<String> words() {
            Set<String> words = new TreeSet<>();
            persons.forEach(p -> words.addAll(p.parts));
            return words;
        }

        List<NameChain> chains(List<Found> inOrder) {
            for (int i = 0; i < inOrder.size(); i++) {
                assign(inOrder.get(i), i);
            }
            return persons.stream()
                    .filter(p -> !p.mentions.isEmpty())
                    .sorted(Comparator.comparingInt(p -> p.first))
                    .map(Person::chain)
                    .toList();
        }

        /**
         * To the most prominent of those whom it may mean, holders of that title before others; to nobody if two persons
         * are equally so. If none was mentioned yet, to the first one. A family name of
         * one syllable means nobody before the full name has been given: 이 장관 is also "this minister".
         */
        private void assign(Found found, int position) {
            boolean syllable = found.name().length() == 1;
            List<Person> meant = persons.stream()
                    .filter(p -> p.isMeantBy(found))
                    .filter(p -> !syllable || (p.last >= 0 && !DETERMINERS.contains(found.name())))
                    .toList();
            List<Person> titled =
                    meant.stream().filter(p -> p.holds(found.title())).toList();
            mostProminent(titled.isEmpty() ? meant : titled).ifPresent(person -> person.add(found, position));
        }

        private Optional<Person> mostProminent(List<Person> meant) {
            int last = meant.stream().mapToInt(p -> p.last).max().orElse(-1);
            int most = meant.stream().mapToInt(p -> p.prominence(last)).max().orElse(0);
            List<Person> best =
                    meant.stream().filter(p -> p.prominence(last) == most).toList();
            return last < 0 || best.size() == 1 ? best.stream().findFirst() : Optional.empty();
        }
    }

    /** A person in the making. */
    private static final class Person {
        /** A title at the first mention counts as much as so many mentions. */
        private static final int INTRODUCED = 2;

        private final List<String> words;
        private final Set<String> parts = new TreeSet<>();
        private final Set<String> titles = new TreeSet<>();
        private final List<Mention> mentions = new ArrayList<>();
        private String full;
        private String foreign;
        private boolean introduced;
        private int first = -1;
        private int last = -1;

        Person(Found found) {
            words = found.words();
            full = found.name();
            foreign = found.foreign();
            boolean korean = found.sentence().lang().equals(Lang.KO);
            parts.addAll(words.stream().filter(w -> w.length() > 1).toList());
            if (korean && words.size() == 1) {
                List<String> split = Surnames.STANDARD.split(words.get(0));
                boolean whole = words.get(0).length() <= split.get(0).length() + 2;
                parts.addAll(split.size() == 2 && whole ? split.subList(0, 1) : List.of());
            } else if (korean) {
                parts.add(String.join("", words));
            }
        }

        /** True for the same words in any order, or a part of them. */
        boolean isMeantBy(Found found) {
            List<String> others = found.words();
            return others.size() == 1 ? parts.contains(others.get(0)) : words.containsAll(others);
        }

        /** True for a title whose last word has stood beside a name of this person, or ends one that has: 장관, 국방장관. */
        boolean holds(String title) {
            String last = lastWord(title);
            return !title.isEmpty() && titles.stream().anyMatch(held -> held.endsWith(last));
        }

        private static String lastWord(String title) {
            return UCharacter.foldCase(title.substring(title.lastIndexOf(' ') + 1), true);
        }

        /** Mentions so far, two more for one who was introduced with a title, one more for the last one mentioned. */
        int prominence(int lastOfAll) {
            return mentions.size() + (introduced ? INTRODUCED : 0) + (last == lastOfAll ? 1 : 0);
        }

        void add(Found found, int position) {
            titles.addAll(found.title().isEmpty() ? List.of() : List.of(lastWord(found.title())));
            introduced |= mentions.isEmpty() && !found.title().isEmpty();
            first = first < 0 ? position : first;
            last = position;
            foreign = foreign.isEmpty() ? found.foreign() : foreign;
            mentions.add(found.mention());
        }

        NameChain chain() {
            return new NameChain(full, foreign, mentions);
        }
    }
}
