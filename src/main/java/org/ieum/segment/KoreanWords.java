package org.ieum.segment;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.ieum.text.Hangul;
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
    List<Token> tokens(String text, List<Shielded> shielded, int offset, Morphology morphology) {
        if (LetterSpacing.is(text)) {
            List<Token> closed = new Reading(LetterSpacing.closed(text), 0).tokens(List.of(), morphology);
            return Segmenter.shifted(LetterSpacing.spread(closed, text), offset);
        }
        return new Reading(text, offset).tokens(shielded, morphology);
    }

    /** A text, read from its beginning to its end. */
    private final class Reading {
        private final String text;
        private final int offset;
        private final List<Token> tokens = new ArrayList<>();
        /** Those that the analyser does not decide, by their place in the text. */
        private List<Token> fixed = List.of();

        /** The first fixed token that no other token stands behind. */
        private int next;

        Reading(String text, int offset) {
            this.text = text;
            this.offset = offset;
        }

        List<Token> tokens(List<Shielded> shielded, Morphology morphology) {
            List<Token> signs = SignRuns.find(text);
            fixed = fixed(text, shielded, signs);
            String blanked = SignRuns.blanked(text, signs);
            int open = 0;
            for (Morpheme morpheme : Stems.mended(blanked, morphology.morphemes(blanked))) {
                while (open < fixed.size() && fixed.get(open).span().end() <= morpheme.start()) {
                    open++;
                }
                addFree(morpheme, open);
            }
            addFixed(text.length());
            return tokens;
        }

        /** Adds the part of a morpheme that fixed tokens leave: before the first of them, or else after the last. */
        private void addFree(Morpheme morpheme, int open) {
            int start = morpheme.start();
            int end = morpheme.end();
            for (int i = open; i < fixed.size() && fixed.get(i).span().start() < morpheme.end(); i++) {
                if (start < fixed.get(i).span().start()) {
                    end = fixed.get(i).span().start();
                    break;
                }
                start = fixed.get(i).span().end();
            }
            if (start < end && !Spaces.isBlank(text, start, end)) {
                addFixed(start);
                tokens.add(token(morpheme, start, end));
            }
        }

        /** Adds the fixed tokens that end here or before. */
        private void addFixed(int end) {
            while (next < fixed.size() && fixed.get(next).span().end() <= end) {
                Token token = fixed.get(next++);
                tokens.add(offset == 0 ? token : token.at(token.span().shift(offset)));
            }
        }

        private Token token(Morpheme morpheme, int start, int end) {
            boolean cut = end - start < morpheme.end() - morpheme.start();
            String form = cut ? text.substring(start, end) : Jamo.readable(morpheme.form());
            String lemma = morpheme.is("SL") ? latin.lemma(form) : lower(form);
            return new Token(form, lemma, partOfSpeech(morpheme.tag(), form), new Span(offset + start, offset + end));
        }
    }

    /** In lower case; most forms, of Hangul or signs, have none. */
    private static String lower(String form) {
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (!Hangul.isSyllable(c) && (Character.isSurrogate(c) || UCharacter.toLowerCase(c) != c)) {
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
        addApart(fixed, Countries.find(text));
        addApart(fixed, acronyms(text));
        addApart(fixed, signs);
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

    private static void addApart(List<Token> fixed, List<Token> more) {
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
        if (free.isEmpty()) {
            return;
        }
        fixed.addAll(free);
        fixed.sort(Comparator.comparingInt(token -> token.span().start()));
    }
}
