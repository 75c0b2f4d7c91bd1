package org.ieum.segment;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.KoreanTokenizer.DecompoundMode;
import org.apache.lucene.analysis.ko.dict.UserDictionary;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.ieum.text.IeumException;
import org.jspecify.annotations.Nullable;

/**
 * The Korean morphological analyser. Its tokenizers are not thread-safe and costly to make, so idle ones wait in a
 * queue; there are never more than threads that were once inside at a time.
 */
final class Nori implements Morphology {
    private static final int LONGEST_PIECE = 800;

    private final @Nullable UserDictionary userDictionary;
    private final Queue<KoreanTokenizer> idle = new ConcurrentLinkedQueue<>();

    Nori(UserWords words) {
        this.userDictionary = words.words().isEmpty() ? null : dictionary(words);
    }

    private static UserDictionary dictionary(UserWords words) {
        try {
            return UserDictionary.open(new StringReader(String.join("\n", words.words())));
        } catch (IOException | RuntimeException e) {
            throw new IeumException("user words: the Korean analyser refuses them: " + e.getMessage(), e);
        }
    }

    @Override
    public List<Morpheme> morphemes(String text) {
        List<Morpheme> morphemes = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int to = endOfPiece(text, from);
            addPiece(morphemes, text.substring(from, to), from);
            from = to;
        }
        return morphemes;
    }

    /**
     * The analyser's time can grow with the square of a text that gives it no place to decide (a line of single letters),
     * so it is handed a long one in pieces: up to the last white space after a stop, else the last white space, if any.
     */
    private static int endOfPiece(String text, int from) {
        int longest = from + LONGEST_PIECE;
        if (longest >= text.length()) {
            return text.length();
        }
        int space = -1;
        for (int i = longest; i > from + LONGEST_PIECE / 2; i--) {
            if (Signs.isSpace(text.charAt(i - 1))) {
                if (i > 1 && Signs.isStop(text.charAt(i - 2))) {
                    return i;
                }
                space = space < 0 ? i : space;
            }
        }
        int end = space < 0 ? longest : space;
        return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }

    private void addPiece(List<Morpheme> morphemes, String text, int offset) {
        KoreanTokenizer tokenizer = idle.poll();
        if (tokenizer == null) {
            tokenizer = new KoreanTokenizer(
                    TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY, userDictionary, DecompoundMode.DISCARD, false, false);
        }
        try {
            read(tokenizer, text, offset, morphemes);
            idle.add(tokenizer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(KoreanTokenizer tokenizer, String text, int from, List<Morpheme> morphemes)
            throws IOException {
        CharTermAttribute term = tokenizer.getAttribute(CharTermAttribute.class);
        OffsetAttribute offset = tokenizer.getAttribute(OffsetAttribute.class);
        PartOfSpeechAttribute partOfSpeech = tokenizer.getAttribute(PartOfSpeechAttribute.class);
        tokenizer.setReader(new StringReader(text));
        tokenizer.reset();
        while (tokenizer.incrementToken()) {
            String tag = String.valueOf(partOfSpeech.getLeftPOS());
            morphemes.add(new Morpheme(term.toString(), tag, from + offset.startOffset(), from + offset.endOffset()));
        }
        tokenizer.end();
        tokenizer.close();
    }
}
