package org.ieum.check;

import java.util.List;
import java.util.regex.Pattern;
import org.ieum.finding.Place;
import org.ieum.quantity.Reference;
import org.ieum.text.Hangul;
import org.ieum.text.Lang;
import org.ieum.text.Sentence;
import org.ieum.text.Span;

/**
 * A ship, a satellite or the like that shares its name with others: 해성7호, "the Haeseong 7".
 *
 * @param span of name and number, in its sentence
 */
record NumberedName(Sentence sentence, Span span, String name, String number) {
    /** Not what else has numbers: 2호선, 3호기, 105호실. */
    private static final Pattern KOREAN = Pattern.compile("(?<![가-힣])([가-힣]{2,6}?)\\s?제?(\\d{1,3})호(?!선|기|실|차|봉|골)");

    private static final Pattern LATIN =
            Pattern.compile("(?<!\\p{L})(\\p{Lu}\\p{Ll}{2,})[\\s-](?:No\\.\\s)?(\\d{1,3})(?![\\p{L}\\p{N}%]|[,.]\\d)");

    static List<NumberedName> in(Sentence sentence) {
        Pattern form = sentence.lang().equals(Lang.KO) ? KOREAN : LATIN;
        return form.matcher(sentence.text())
                .results()
                .map(found -> new NumberedName(
                        sentence, new Span(found.start(), found.end()), found.group(1), found.group(2)))
                .toList();
    }

    /** True of one name in Korean, or in two languages: in English any word may have a number, as Article 3. */
    boolean hasName(NumberedName other) {
        boolean isKorean = Hangul.isWord(name) || Hangul.isWord(other.name);
        return isKorean && (name.equals(other.name) || NearThings.mayBeOne(name, other.name));
    }

    boolean isAmong(List<NumberedName> others) {
        return others.stream().anyMatch(other -> number.equals(other.number) && hasName(other));
    }

    /** Its number, in words that are those of any language. */
    Reference reference() {
        return new Reference(span, "No. " + number);
    }

    Place place(Reading reading, List<Sentence> context) {
        return Place.of(reading.document(), span.shift(sentence.span().start()), context);
    }
}
