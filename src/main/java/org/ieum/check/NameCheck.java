package org.ieum.check;

import com.ibm.icu.lang.UCharacter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ieum.bitext.Link;
import org.ieum.name.Mention;
import org.ieum.name.NameChain;

/**
 * Compares the persons of two documents by their full names. Two names are {@linkplain NameComparison compared} only if the persons
 * meet in a link, hold the same title, or are spelled alike but for hyphens, spaces and case: in any two articles there may be two
 * ministers Kim. In a sentence and its translation there is one, so another given name is an error.
 */
final class NameCheck implements Check {
    /** Initials that stand for a title: CFO, CEO. */
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{3,5}");

    @Override
    public String name() {
        return "names";
    }

    @Override
    public void check(Pair pair, Results results) {
        Set<Meeting> linked = linked(pair);
        List<NameChain> bs = full(pair.b());
        for (NameChain a : full(pair.a())) {
            bs.stream()
                    .filter(b -> linked.contains(new Meeting(a, b)) || haveOneTitle(a, b) || haveOneSpelling(a, b))
                    .forEach(b -> new NameComparison(pair, a, b)
                            .outcome()
                            .addTo(results, pair.a().place(a), pair.b().place(b)));
        }
        if (!Translations.areFree(pair.bitext())) {
            new TranslatedNames(pair).findings().forEach(results::add);
        }
    }

    /** Two persons in sentences that are surely linked. */
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

    private static List<NameChain> full(Reading reading) {
        return reading.persons().chains().stream().filter(FullNames::isFull).toList();
    }

    /** Never true of two scripts. */
    private static boolean haveOneSpelling(NameChain a, NameChain b) {
        return letters(a.fullName()).equals(letters(b.fullName()));
    }

    private static String letters(String name) {
        return UCharacter.foldCase(FullNames.squeezed(name).replace("-", ""), true);
    }

    private static boolean haveOneTitle(NameChain a, NameChain b) {
        Set<String> titles = titles(a);
        titles.retainAll(titles(b));
        return !titles.isEmpty();
    }

    /** The titles of several words that somebody is named with, and those that initials may stand for. */
    private static Set<String> titles(NameChain person) {
        Set<String> titles = new LinkedHashSet<>();
        for (Mention mention : person.mentions()) {
            List<String> words = FullNames.words(mention.title());
            if (words.size() > 1) {
                titles.add(UCharacter.foldCase(mention.title(), true));
            }
            initials(words).ifPresent(titles::add);
        }
        return titles;
    }

    /** CFO of itself and of Chief Financial Officer; empty of shorter ones. */
    private static Optional<String> initials(List<String> title) {
        String letters = title.size() == 1
                ? title.get(0)
                : title.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
        return Optional.of(letters).filter(INITIALS.asMatchPredicate());
    }
}
