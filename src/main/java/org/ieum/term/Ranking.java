package org.ieum.term;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ieum.bitext.Bitext;
import org.ieum.term.TermCandidate.Example;
import org.ieum.term.TermCandidate.Kind;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import org.ieum.text.Sentence;
import org.ieum.text.Span;

/** Makes candidates of the pairs that are likely enough, with their places in the files of some bitexts. */
final class Ranking {
    /** What a pair needs that is the best of one of its sides. */
    private static final double LEAST = 0.1;

    /** What a pair needs both of whose sides have a better partner. */
    private static final double GOOD = 0.25;

    private static final int EXAMPLES = 5;

    private final boolean koreanFirst;
    private final Map<Sentence, Document> documents = new HashMap<>();
    private final Set<PairKey> known;

    /** @param known pairs that are not proposed */
    Ranking(List<Bitext> bitexts, Set<PairKey> known) {
        this.koreanFirst = bitexts.get(0).source().lang().equals(Lang.KO);
        this.known = known;
        for (Bitext bitext : bitexts) {
            bitext.sourceSentences().forEach(sentence -> documents.putIfAbsent(sentence, bitext.source()));
            bitext.targetSentences().forEach(sentence -> documents.putIfAbsent(sentence, bitext.target()));
        }
    }

    /** Those that are likely enough, the best first. */
    List<TermCandidate> of(TermScore score) {
        Set<String> seenKorean = new HashSet<>();
        Set<String> seenEnglish = new HashSet<>();
        List<TermCandidate> candidates = new ArrayList<>();
        score.scores().forEach((pair, probability) -> {
            boolean best = seenKorean.add(pair.key().korean());
            best |= seenEnglish.add(pair.key().english());
            if (probability >= (best ? LEAST : GOOD) && !known.contains(pair.key())) {
                candidates.add(candidate(candidates.size() + 1, probability, pair, score.fit(pair)));
            }
        });
        return List.copyOf(candidates);
    }

    private TermCandidate candidate(int rank, double score, SeenPair pair, LexiconFit.Fit fit) {
        Kind seen = pair.places().get(0).kind();
        Kind kind = seen.compareTo(Kind.LEXICON) > 0 && fit.isSupport() ? Kind.LEXICON : seen;
        return new TermCandidate(
                rank,
                score,
                koreanFirst ? Lang.KO : Lang.EN,
                koreanFirst ? pair.korean() : pair.english(),
                koreanFirst ? Lang.EN : Lang.KO,
                koreanFirst ? pair.english() : pair.korean(),
                kind,
                pair.count(),
                pair.documents(),
                pair.places().stream()
                        .limit(EXAMPLES)
                        .map(sighting -> example(
                                sighting,
                                sighting.reason() + (kind == Kind.LEXICON ? fit.words() : ""),
                                kind.label(),
                                score))
                        .toList());
    }

    private Example example(Sighting sighting, String reason, String method, double score) {
        Mention ko = sighting.korean();
        Mention en = sighting.english();
        TermEvidence place = TermEvidence.of(ko.sentence().origin().toString(), raw(ko), method, score)
                .with(en.sentence().origin().toString(), raw(en));
        return koreanFirst
                ? new Example(ko.sentence(), ko.span(), en.sentence(), en.span(), reason, place)
                : new Example(en.sentence(), en.span(), ko.sentence(), ko.span(), reason, place.mirrored());
    }

    /** Where an expression stands in the file. */
    private Span raw(Mention mention) {
        return Optional.ofNullable(documents.get(mention.sentence()))
                .orElseThrow()
                .offsets()
                .toRawCodePoints(mention.span());
    }
}
