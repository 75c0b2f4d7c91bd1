package org.ieum.study;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ieum.lexicon.Category;
import org.ieum.lexicon.Lexicon;
import org.ieum.term.Hit;
import org.ieum.text.Lang;

/**
 * Whether a term is but the beginning of a longer name, which a glossary does not have: "Ministry of Oceans" of "Ministry of Oceans
 * and Fisheries". Only names with "of" go on so, in one capitalised word that is no country: "the Ministry of Oceans and Japan" are
 * two.
 */
final class LongerNames {
    private static final Pattern NAME = Pattern.compile("\\p{Lu}.* of \\p{Lu}.*");
    private static final Pattern REST = Pattern.compile(
            "^(?:,\\s+\\p{Lu}\\p{Ll}+)?,?\\s+(?:and|&)\\s+(\\p{Lu}\\p{Ll}+)(?!\\p{L}|['’]s|\\s+\\p{Lu})");

    private final Lexicon lexicon;

    LongerNames(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    boolean begin(Hit hit) {
        int end = hit.span().end() - hit.sentence().span().start();
        Matcher rest = REST.matcher(hit.sentence().text().substring(end));
        return NAME.matcher(hit.surface()).matches()
                && rest.find()
                && !isCountry(rest.group(1), hit.sentence().lang());
    }

    private boolean isCountry(String word, Lang lang) {
        return lexicon.translations(word, lang).stream()
                .anyMatch(translation -> translation.category() == Category.DEMONYM);
    }
}
