package org.ieum.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ieum.text.Lang;
import org.ieum.text.Sentence;
import org.ieum.text.Span;

/** Family names by which alone the press names somebody: 김모(47)씨, "surnamed Kim". */
final class FamilyNames {
    private static final Pattern KOREAN = Pattern.compile("(?<![가-힣])([가-힣])(?:모|某)\\s?(?=씨|양\\b|군\\b|\\(\\d\\d)");

    private static final Pattern ENGLISH = Pattern.compile("\\bsurnamed (\\p{Lu}\\p{Ll}+)"
            + "|\\b(?:by|with) (?:(?:his|her|their|the|only) )*(?:surname|last name|family name),? (\\p{Lu}\\p{Ll}+)");

    private FamilyNames() {}

    /** Where the sentences have them, in their document. */
    static List<Span> of(List<Sentence> sentences) {
        return sentences.stream().flatMap(FamilyNames::of).toList();
    }

    private static Stream<Span> of(Sentence sentence) {
        Pattern pattern = sentence.lang().equals(Lang.KO) ? KOREAN : ENGLISH;
        return pattern.matcher(sentence.text()).results().map(match -> {
            int group = match.group(1) != null ? 1 : 2;
            return new Span(match.start(group), match.end(group))
                    .shift(sentence.span().start());
        });
    }
}
