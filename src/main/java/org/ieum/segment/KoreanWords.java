package org.ieum.segment;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Span;
import org.ieum.text.Token;

/**
 * Korean morphemes, as the analyser gives them but for what must not be cut: shielded spans, abbreviated countries (한
 * in 한·미) and long runs of signs. Those are laid over the analyser's tokens and win where the two meet.
 */
final class KoreanWords {
    private static final Pattern DOTTED = Pattern.compile("(?<![\\p{L}.])(?:[A-Za-z]\\.){2,8}(?:[A-Z](?![\\p{L}]))?");

    private final EnglishLemmas latin;

    KoreanWords(EnglishLemmas latin) {
        this.latin = latin;
    }

    /** @see Grammar#tokens */
    List<Token> tokens(String text, List<Shielded> shielded, Morphology morphology) {
        return LetterSpacing.is(text)
                ? LetterSpacing.spread(read(LetterSpacing.closed(text), List.of(), morphology), text)
                : read(text, shielded, morphology);
    }

    private List<Token> read(String text, List<Shielded> shielded, Morphology morphology) {
        List<Token> signs = SignRuns.find(text);
        List<Token> fixed = fixed(text, shielded, signs);
        String blanked = SignRuns.blanked(text, signs);
        List<Morpheme> morphemes = Stems.mended(blanked, morphology.morphemes(blanked));
        List<Token> tokens = new ArrayList<>(morphemes.size() + fixed.size());
        int next = 0;
        int open = 0;
        for (Morpheme morpheme : morphemes) {
            while (open < fixed.size() && fixed.get(open).span().end() <= morpheme.start()) {
                open++;
            }
            Span free = free(morpheme, fixed, open);
            if (!isBlank(text, free)) {
                while (next < fixed.size() && fixed.get(next).span().end() <= free.start()) {
                    tokens.add(fixed.get(next++));
                }
                tokens.add(token(morpheme, free, text));
            }
        }
        tokens.addAll(fixed.subList(next, fixed.size()));
        return tokens;
    }

    private static boolean isBlank(String text, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            if (!Signs.isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The part of a morpheme that fixed tokens leave: before the first of them, or else after the last. */
    private static Span free(Morpheme morpheme, List<Token> fixed, int next) {
        int start = morpheme.start();
        for (int i = next; i < fixed.size() && fixed.get(i).span().start() < morpheme.end(); i++) {
            if (start < fixed.get(i).span().start()) {
                return new Span(start, fixed.get(i).span().start());
            }
            start = fixed.get(i).span().end();
        }
        return new Span(Math.min(start, morpheme.end()), morpheme.end());
    }

    private Token token(Morpheme morpheme, Span span, String text) {
        boolean cut = span.length() < morpheme.end() - morpheme.start();
        String form = cut ? span.of(text) : Jamo.readable(morpheme.form());
        boolean isLatin = morpheme.is("SL");
        return new Token(form, isLatin ? latin.lemma(form) : lower(form), partOfSpeech(morpheme.tag(), form), span);
    }

    private static String lower(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (!Signs.isHangul(form.charAt(i))) {
                return UCharacter.toLowerCase(Locale.ROOT, form);
            }
        }
        return form;
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
        return Characters.partOfSpeech(first);
    }

    /** What the analyser does not decide, ascending and disjoint: of two that meet, shielded spans win. */
    private static List<Token> fixed(String text, List<Shielded> shielded, List<Token> signs) {
        List<Token> fixed = new ArrayList<>();
        for (Shielded one : shielded) {
            String form = one.span().of(text);
            fixed.add(new Token(form, lower(form), one.partOfSpeech(), one.span()));
        }
        addFree(fixed, Countries.find(text));
        addFree(fixed, acronyms(text));
        addFree(fixed, signs);
        return fixed;
    }

    /** U.S. and its like, which the analyser cuts at every full stop. */
    private static List<Token> acronyms(String text) {
        if (!hasDottedLetter(text)) {
            return List.of();
        }
        return DOTTED.matcher(text)
                .results()
                .map(found -> new Token(
                        found.group(),
                        Acronyms.lemma(found.group()),
                        PartOfSpeech.LATIN,
                        new Span(found.start(), found.end())))
                .toList();
    }

    private static boolean hasDottedLetter(String text) {
        for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
            if (dot > 0 && text.charAt(dot - 1) < 128 && Character.isLetter(text.charAt(dot - 1))) {
                return true;
            }
        }
        return false;
    }

    private static void addFree(List<Token> fixed, List<Token> more) {
        if (more.isEmpty()) {
            return;
        }
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
}
