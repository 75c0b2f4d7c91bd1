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
final class Nori {
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

    /** The morphemes of a text, punctuation included, in order. */
    List<Morpheme> morphemes(String text) {
        KoreanTokenizer tokenizer = idle.poll();
        if (tokenizer == null) {
            tokenizer = new KoreanTokenizer(
                    TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY, userDictionary, DecompoundMode.DISCARD, false, false);
        }
        try {
            List<Morpheme> morphemes = read(tokenizer, text);
            idle.add(tokenizer);
            return morphemes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Morpheme> read(KoreanTokenizer tokenizer, String text) throws IOException {
        CharTermAttribute term = tokenizer.getAttribute(CharTermAttribute.class);
        OffsetAttribute offset = tokenizer.getAttribute(OffsetAttribute.class);
        PartOfSpeechAttribute partOfSpeech = tokenizer.getAttribute(PartOfSpeechAttribute.class);
        List<Morpheme> morphemes = new ArrayList<>();
        tokenizer.setReader(new StringReader(text));
        tokenizer.reset();
        while (tokenizer.incrementToken()) {
            String tag = String.valueOf(partOfSpeech.getLeftPOS());
            morphemes.add(new Morpheme(term.toString(), tag, offset.startOffset(), offset.endOffset()));
        }
        tokenizer.end();
        tokenizer.close();
        return morphemes;
    }
}
