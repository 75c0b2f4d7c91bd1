package org.ieum.segment;

import com.ibm.icu.lang.UCharacter;
import java.util.Set;
import java.util.function.Function;
import org.ieum.segment.EnglishForm.FullStop;
import org.ieum.text.PartOfSpeech;

/** Looks up what an English form tells by itself, and remembers it. */
final class EnglishForms {
    private static final Abbreviations ABBREVIATIONS = Abbreviations.standard();
    private static final SentenceWords WORDS = SentenceWords.standard();

    /** After these, 's is a verb; after any other word it is the mark of a possessive. */
    private static final Set<String> BEFORE_IS = Set.of(
            "it", "he", "she", "that", "there", "here", "what", "who", "where", "how", "this", "when", "let", "why");

    private static final int LONGEST_CONTRACTION = 50;

    private final EnglishLemmas lemmas;
    private final Memo<EnglishForm> written = new Memo<>(this::readWritten);
    private final Memo<EnglishForm> shouted = new Memo<>(this::readShouted);

    EnglishForms(EnglishLemmas lemmas) {
        this.lemmas = lemmas;
    }

    /** The form that stands from start to end. */
    EnglishForm written(String text, int start, int end) {
        return written.of(text, start, end);
    }

    /** The form that stands from start to end; where all is in capitals, they tell nothing. */
    EnglishForm form(boolean shouting, String text, int start, int end) {
        return (shouting ? shouted : written).of(text, start, end);
    }

    /** The same of ASCII characters, of which the caller knows the {@linkplain Memo#key key}. */
    EnglishForm form(boolean shouting, long key, String text, int start, int end) {
        return (shouting ? shouted : written).ofAscii(key, text, start, end);
    }

    private EnglishForm readWritten(String form) {
        return read(form, this::word).with(fullStop(form));
    }

    private EnglishForm readShouted(String form) {
        return read(form, this::lowerWord);
    }

    private EnglishForm read(String form, Function<String, EnglishForm> word) {
        int first = form.codePointAt(0);
        if (!UCharacter.isLetter(first)) {
            PartOfSpeech sign = UCharacter.isDigit(first) ? PartOfSpeech.QUANTITY : Characters.partOfSpeech(first);
            return EnglishForm.of(form, Characters.lower(form), sign);
        }
        int cut = contraction(form);
        if (cut == 0) {
            return word.apply(form);
        }
        String stem = form.substring(0, cut);
        String rest = form.substring(cut);
        String lemma = lemmaOfRest(Characters.lower(stem), straight(Characters.lower(rest)));
        return read(stem, word).with(EnglishForm.of(rest, lemma, PartOfSpeech.WORD));
    }

    private EnglishForm lowerWord(String form) {
        return EnglishForm.of(form, lemmas.lowerLemma(form), PartOfSpeech.WORD);
    }

    private EnglishForm word(String form) {
        boolean capital = UCharacter.isUpperCase(form.codePointAt(0));
        boolean acronym = capital && Acronyms.isAcronym(form);
        boolean inside = capital && !acronym && !WORDS.startsSentence(form) && !form.equals("I");
        PartOfSpeech partOfSpeech = acronym ? PartOfSpeech.PROPER_NOUN : PartOfSpeech.WORD;
        return new EnglishForm(form, lemmas.lemma(form), partOfSpeech, inside, FullStop.ENDS, null);
    }

    /** It's is it is, and let's is let us. */
    private String lemmaOfRest(String stem, String rest) {
        return rest.equals("'s") ? stem.equals("let") ? "we" : "be" : lemmas.lowerLemma(rest);
    }

    /** Where the second word of a contraction begins, or 0. */
    private static int contraction(String form) {
        if (form.length() > LONGEST_CONTRACTION) {
            return 0;
        }
        String lower = straight(Characters.lower(form));
        int mark = lower.lastIndexOf('\'');
        if (mark < 1) {
            return 0;
        }
        return switch (lower.substring(mark + 1)) {
            case "t" -> lower.endsWith("n't") && mark > 1 ? mark - 1 : 0;
            case "re", "ve", "ll", "d", "m" -> mark;
            case "s" -> BEFORE_IS.contains(lower.substring(0, mark)) ? mark : 0;
            default -> 0;
        };
    }

    private static FullStop fullStop(String form) {
        if (form.indexOf('.') > 0 && Acronyms.isDotted(form + ".")) {
            return FullStop.BELONGS;
        }
        boolean capital = Characters.isUpper(form.charAt(0)) || form.equals("vs") || form.equals("etc");
        return switch (ABBREVIATIONS.kind(form)) {
            case NONE, INITIAL -> FullStop.ENDS;
            case BEFORE_NUMBER -> FullStop.BELONGS_BEFORE_NUMBER;
            case MONTH -> capital ? FullStop.BELONGS_INSIDE : FullStop.ENDS;
            case TITLE, HOUR, OPEN -> capital ? FullStop.BELONGS : FullStop.ENDS;
        };
    }

    private static String straight(String form) {
        return form.replace('’', '\'');
    }
}
