package org.ieum.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ieum.term.NounRuns.Piece;
import org.ieum.text.Lang;
import org.ieum.text.Sentence;
import org.ieum.text.Span;

/**
 * The noun phrases of Korean sentences that could be terms: each sequence of one to five pieces of a run of nouns ({@link
 * NounRuns}), unless a stop word begins or ends it, or it has part of a written word beside another: 한국은행 금융 in 한국은행
 * 금융통화위원회.
 */
final class KoreanPhrases {
    static final int LONGEST = 5;

    private final StopWords stopWords = StopWords.of(Lang.KO);

    /** All phrases of a sentence, by start, the short ones first. */
    List<Mention> of(Sentence sentence) {
        List<Mention> mentions = new ArrayList<>();
        for (List<Piece> run : NounRuns.of(sentence)) {
            for (int from = 0; from < run.size(); from++) {
                for (int to = from; to < Math.min(run.size(), from + LONGEST); to++) {
                    add(sentence, run.subList(from, to + 1), mentions);
                }
            }
        }
        return mentions;
    }

    private void add(Sentence sentence, List<Piece> pieces, List<Mention> mentions) {
        Mention mention = mention(sentence, pieces);
        String surface = mention.surface();
        boolean open = pieces.get(pieces.size() - 1).open();
        boolean hangul = surface.chars().anyMatch(c -> Letters.isHangul((char) c));
        boolean apart = surface.indexOf(' ') >= 0;
        if (!open
                && hangul
                && surface.length() > 1
                && !hasStop(sentence, pieces)
                && (!apart || WrittenWords.isWhole(mention))) {
            mentions.add(mention);
            withoutCost(mention).ifPresent(mentions::add);
        }
    }

    /** 공동 훈련 of 공동 훈련비. */
    private static Optional<Mention> withoutCost(Mention mention) {
        int rest = mention.words().size() - 1;
        int end = mention.span().end() - WrittenWords.COST.length();
        if (rest < 2 || !mention.words().get(rest).equals(WrittenWords.COST)) {
            return Optional.empty();
        }
        Span span = new Span(mention.span().start(), end);
        String key = TermKey.of(mention.sentence().text(span));
        List<String> words = mention.words().subList(0, rest);
        return Optional.of(new Mention(key, mention.sentence(), span, rest, mention.name(), words));
    }

    private static Mention mention(Sentence sentence, List<Piece> pieces) {
        Span span = pieces.get(0).span().cover(pieces.get(pieces.size() - 1).span());
        List<String> lemmas =
                pieces.stream().flatMap(piece -> piece.lemmas().stream()).toList();
        boolean name = pieces.stream().anyMatch(Piece::name);
        return new Mention(TermKey.of(sentence.text(span)), sentence, span, Math.max(1, lemmas.size()), name, lemmas);
    }

    /** True if a stop word is at an edge; what is written together with its neighbour is none: 대신 in 외무대신. */
    private boolean hasStop(Sentence sentence, List<Piece> pieces) {
        int last = pieces.size() - 1;
        return isStop(sentence, pieces.get(0)) && (last == 0 || !pieces.get(0).touches(pieces.get(1)))
                || isStop(sentence, pieces.get(last)) && !pieces.get(last - 1).touches(pieces.get(last));
    }

    private boolean isStop(Sentence sentence, Piece piece) {
        return stopWords.contains(sentence.text(piece.span()));
    }
}
