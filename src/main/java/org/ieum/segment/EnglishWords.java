package org.ieum.segment;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Span;
import org.ieum.text.Token;

/** English words, as Unicode cuts them, with acronyms such as U.S. kept whole and compounds such as so-called cut. */
final class EnglishWords implements Words {
    private final EnglishLemmas lemmas;

    EnglishWords(EnglishLemmas lemmas) {
        this.lemmas = lemmas;
    }

    @Override
    public List<Token> tokens(String text, List<Shielded> shielded) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (Shielded one : shielded) {
            add(tokens, text, at, one.span().start());
            String form = one.span().of(text);
            tokens.add(new Token(form, lower(form), one.partOfSpeech(), one.span()));
            at = one.span().end();
        }
        add(tokens, text, at, text.length());
        return tokens;
    }

    private static String lower(String form) {
        return UCharacter.toLowerCase(java.util.Locale.ROOT, form);
    }

    private void add(List<Token> tokens, String text, int from, int to) {
        String part = text.substring(from, to);
        BreakIterator words = BreakIterator.getWordInstance(ULocale.ENGLISH);
        words.setText(part);
        int start = words.first();
        for (int end = words.next(); end != BreakIterator.DONE; start = end, end = words.next()) {
            if (!part.substring(start, end).isBlank()) {
                tokens.add(token(part.substring(start, end), new Span(from + start, from + end), tokens.isEmpty()));
            }
        }
    }

    private Token token(String form, Span span, boolean first) {
        int c = form.codePointAt(0);
        if (UCharacter.isLetter(c)) {
            boolean name = UCharacter.isUpperCase(c) && !first;
            return new Token(form, lemmas.lemma(form), name ? PartOfSpeech.PROPER_NOUN : PartOfSpeech.WORD, span);
        }
        PartOfSpeech pos = UCharacter.isDigit(c) ? PartOfSpeech.QUANTITY : PartOfSpeech.PUNCTUATION;
        return new Token(form, form, pos, span);
    }
}
