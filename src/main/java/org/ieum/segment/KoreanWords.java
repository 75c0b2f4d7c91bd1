package org.ieum.segment;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Span;
import org.ieum.text.Token;

/**
 * Korean morphemes, as the analyser gives them but for what must not be cut: shielded spans, abbreviated countries (한
 * in 한·미) and long runs of signs. Those are laid over the analyser's tokens and win where the two meet.
 */
final class KoreanWords implements Words {
    private final Nori nori;

    KoreanWords(Nori nori) {
        this.nori = nori;
    }

    @Override
    public List<Token> tokens(String text, List<Shielded> shielded) {
        Composed composed = Composed.of(text);
        List<Token> fixed = fixed(composed, shielded);
        List<Token> tokens = new ArrayList<>();
        int next = 0;
        for (Morpheme morpheme : nori.morphemes(blanked(composed.text(), fixed))) {
            while (next < fixed.size() && fixed.get(next).span().end() <= morpheme.start()) {
                next++;
            }
            Span free = next < fixed.size()
                    ? free(morpheme, fixed.get(next).span())
                    : new Span(morpheme.start(), morpheme.end());
            if (!free.isEmpty() && !morpheme.is("SP")) {
                tokens.add(token(morpheme, free, composed.text()));
            }
        }
        tokens.addAll(fixed);
        tokens.sort(Comparator.comparingInt(token -> token.span().start()));
        return inOriginal(tokens, text, composed);
    }

    /** The part of a morpheme that a fixed token leaves: before it, or else after it. */
    private static Span free(Morpheme morpheme, Span fixed) {
        if (morpheme.end() <= fixed.start()) {
            return new Span(morpheme.start(), morpheme.end());
        }
        if (morpheme.start() < fixed.start()) {
            return new Span(morpheme.start(), fixed.start());
        }
        return new Span(Math.min(fixed.end(), morpheme.end()), morpheme.end());
    }

    private static Token token(Morpheme morpheme, Span span, String text) {
        boolean cut = span.length() < morpheme.end() - morpheme.start();
        String form = cut ? span.of(text) : Jamo.readable(morpheme.form());
        return new Token(form, lemma(form), partOfSpeech(morpheme.tag(), form), span);
    }

    private static String lemma(String form) {
        return UCharacter.toLowerCase(java.util.Locale.ROOT, form);
    }

    private static PartOfSpeech partOfSpeech(String tag, String form) {
        return switch (tag) {
            case "NNG", "XR" -> PartOfSpeech.NOUN;
            case "NNP" -> PartOfSpeech.PROPER_NOUN;
            case "NNB", "NNBC" -> PartOfSpeech.BOUND_NOUN;
            case "NP" -> PartOfSpeech.PRONOUN;
            case "NR" -> PartOfSpeech.NUMERAL;
            case "VV" -> PartOfSpeech.VERB;
            case "VA" -> PartOfSpeech.ADJECTIVE;
            case "VX" -> PartOfSpeech.AUXILIARY;
            case "VCP", "VCN" -> PartOfSpeech.COPULA;
            case "MAG", "MAJ" -> PartOfSpeech.ADVERB;
            case "MM" -> PartOfSpeech.DETERMINER;
            case "IC" -> PartOfSpeech.INTERJECTION;
            case "XPN" -> PartOfSpeech.PREFIX;
            case "XSN", "XSV", "XSA" -> PartOfSpeech.SUFFIX;
            case "SL" -> PartOfSpeech.LATIN;
            case "SH" -> PartOfSpeech.HANJA;
            case "SN" -> PartOfSpeech.QUANTITY;
            case "SF", "SC", "SE", "SSO", "SSC" -> PartOfSpeech.PUNCTUATION;
            default ->
                tag.startsWith("J")
                        ? PartOfSpeech.PARTICLE
                        : tag.startsWith("E") ? PartOfSpeech.ENDING : byCharacter(form);
        };
    }

    private static PartOfSpeech byCharacter(String form) {
        int first = form.codePointAt(0);
        if (UCharacter.isLetter(first)) {
            return UScript.getScript(first) == UScript.HANGUL ? PartOfSpeech.PROPER_NOUN : PartOfSpeech.OTHER;
        }
        return switch (UCharacter.getType(first)) {
            case UCharacter.DASH_PUNCTUATION,
                    UCharacter.START_PUNCTUATION,
                    UCharacter.END_PUNCTUATION,
                    UCharacter.CONNECTOR_PUNCTUATION,
                    UCharacter.OTHER_PUNCTUATION,
                    UCharacter.INITIAL_PUNCTUATION,
                    UCharacter.FINAL_PUNCTUATION -> PartOfSpeech.PUNCTUATION;
            case UCharacter.MATH_SYMBOL,
                    UCharacter.CURRENCY_SYMBOL,
                    UCharacter.MODIFIER_SYMBOL,
                    UCharacter.OTHER_SYMBOL -> PartOfSpeech.SYMBOL;
            default -> PartOfSpeech.OTHER;
        };
    }

    /** What the analyser does not decide, ascending and disjoint: of two that meet, shielded spans win. */
    private static List<Token> fixed(Composed composed, List<Shielded> shielded) {
        List<Token> fixed = new ArrayList<>();
        for (Shielded one : shielded) {
            Span span = new Span(
                    composed.composed(one.span().start()),
                    composed.composed(one.span().end()));
            if (!span.isEmpty()) {
                String form = span.of(composed.text());
                fixed.add(new Token(form, lemma(form), one.partOfSpeech(), span));
            }
        }
        addFree(fixed, Countries.find(composed.text()));
        addFree(fixed, SignRuns.find(composed.text()));
        return fixed;
    }

    private static void addFree(List<Token> fixed, List<Token> more) {
        int next = 0;
        List<Token> free = new ArrayList<>();
        for (Token token : more) {
            while (next < fixed.size()
                    && fixed.get(next).span().end() <= token.span().start()) {
                next++;
            }
            if (next == fixed.size() || !fixed.get(next).span().overlaps(token.span())) {
                free.add(token);
            }
        }
        fixed.addAll(free);
        fixed.sort(Comparator.comparingInt(token -> token.span().start()));
    }

    private static String blanked(String text, List<Token> fixed) {
        StringBuilder blanked = new StringBuilder(text);
        for (Token token : fixed) {
            if (token.partOfSpeech() == PartOfSpeech.PUNCTUATION && token.span().length() > 1) {
                for (int i = token.span().start(); i < token.span().end(); i++) {
                    blanked.setCharAt(i, ' ');
                }
            }
        }
        return blanked.toString();
    }

    private static List<Token> inOriginal(List<Token> tokens, String original, Composed composed) {
        if (original.equals(composed.text())) {
            return tokens;
        }
        return tokens.stream()
                .map(token -> new Token(
                        token.form(),
                        token.lemma(),
                        token.partOfSpeech(),
                        composed.original(token.span().start(), token.span().end())))
                .toList();
    }
}
