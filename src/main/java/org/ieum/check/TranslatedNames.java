package org.ieum.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ieum.bitext.Degree;
import org.ieum.bitext.Link;
import org.ieum.finding.NameFinding;
import org.ieum.finding.Place;
import org.ieum.name.NameChain;
import org.ieum.name.Names;
import org.ieum.text.Hangul;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Sentence;
import org.ieum.text.Span;
import org.ieum.text.Token;

/**
 * What may be asked of the names in a Korean sentence and its English translation alone.
 *
 * <ul>
 *   <li>Somebody has the given name of somebody in the other, and another family name: 이순자, "Kim Sun-ja".
 *   <li>The Korean names somebody without a title, by a name of which one syllable of the given name is another: 이강인은, "Lee
 *       Kang-min".
 *   <li>The only one who is named by the family name alone has another: 김모(47)씨, "surnamed Lee".
 * </ul>
 *
 * <p>Nothing is told of a name that stands anywhere in the other document.
 */
final class TranslatedNames {
    /** A family name and a given name of two syllables. */
    private static final int SYLLABLES = 3;

    private static final Pattern KOREAN_FORM = Pattern.compile("\\p{Lu}\\p{Ll}+ \\p{L}+[- ]?\\p{L}+");

    private final Reading korean;
    private final Reading english;
    private final List<Link> links;
    private final List<NameFinding> findings = new ArrayList<>();

    TranslatedNames(Check.Pair pair) {
        this.korean = pair.a();
        this.english = pair.b();
        this.links = pair.bitext().links().stream()
                .filter(link -> link.degree() == Degree.TRANSLATION && link.probability() >= Check.SURE)
                .toList();
    }

    List<NameFinding> findings() {
        for (Link link : links) {
            addOtherFamilies(link);
            addUntitled(link);
            addFamilyNames(link);
        }
        return findings.stream().distinct().toList();
    }

    private void addOtherFamilies(Link link) {
        for (NameChain a : korean.persons().in(link.source())) {
            english.persons().in(link.target()).stream()
                    .filter(b -> isOfAnotherFamily(a.fullName(), b.fullName()))
                    .filter(b -> isNowhere(a.fullName(), b.fullName()))
                    .findFirst()
                    .ifPresent(b -> findings.add(NameOutcome.OTHER_PERSON.conflict(korean.place(a), english.place(b))));
        }
    }

    /** True of a given name that the other has as well, with a family name that it can never have. */
    private static boolean isOfAnotherFamily(String hangul, String latin) {
        Set<String> families = KOREAN_FORM.matcher(latin).matches() ? Names.familyNames(latin.split(" ")[0]) : Set.of();
        return isName(hangul)
                && families.stream().noneMatch(hangul::startsWith)
                && families.stream()
                        .map(family -> family + hangul.substring(1))
                        .anyMatch(name -> NearNames.mayBeOne(name, latin));
    }

    private static boolean isName(String hangul) {
        return Hangul.isWord(hangul) && hangul.length() == SYLLABLES;
    }

    /** True if neither document names the other's person. */
    private boolean isNowhere(String hangul, String latin) {
        return names(korean.sentences()).noneMatch(name -> NearNames.mayBeOne(name, latin))
                && english.persons().chains().stream()
                        .noneMatch(person -> NearNames.mayBeOne(hangul, person.fullName()));
    }

    private void addUntitled(Link link) {
        for (NameChain b : english.persons().in(link.target())) {
            List<Token> near = nameTokens(link.source())
                    .filter(token -> NearNames.areNear(token.form(), b.fullName()))
                    .toList();
            boolean one = near.stream().map(Token::form).distinct().count() == 1;
            if (one && isUntitled(near.get(0)) && isNowhere(near.get(0).form(), b.fullName())) {
                Place place = Place.of(korean.document(), near.get(0).span(), link.source());
                findings.add(NameOutcome.OTHER_GIVEN_NAME.conflict(place, english.place(b)));
            }
        }
    }

    /** Those that have a title are found as persons. */
    private boolean isUntitled(Token name) {
        return korean.persons().chains().stream()
                .noneMatch(person -> person.fullName().equals(name.form()));
    }

    private static Stream<String> names(List<Sentence> sentences) {
        return nameTokens(sentences).map(Token::form).distinct();
    }

    private static Stream<Token> nameTokens(List<Sentence> sentences) {
        return sentences.stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> token.partOfSpeech() == PartOfSpeech.PROPER_NOUN && isName(token.form()));
    }

    private void addFamilyNames(Link link) {
        List<Span> ofA = FamilyNames.of(link.source());
        List<Span> ofB = FamilyNames.of(link.target());
        if (ofA.size() == 1 && ofB.size() == 1) {
            Place a = Place.of(korean.document(), ofA.get(0), link.source());
            Place b = Place.of(english.document(), ofB.get(0), link.target());
            Set<String> families = Names.familyNames(b.text());
            if (!families.isEmpty() && !families.contains(a.text())) {
                findings.add(NameOutcome.OTHER_PERSON.conflict(a, b));
            }
        }
    }
}
