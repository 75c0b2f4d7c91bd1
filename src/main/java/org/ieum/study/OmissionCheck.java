package org.ieum.study;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Link;
import org.ieum.study.Finding.Severity;
import org.ieum.study.Finding.Verdict;
import org.ieum.text.Block;
import org.ieum.text.Sentence;

/**
 * Names the sentences that the other of two translations lacks. Where two texts merely report one event, a sentence
 * without a counterpart is the normal case, and nothing is said.
 */
final class OmissionCheck implements Check {
    private static final double SURE = 0.5;

    /** Shorter ones are labels. */
    private static final int LEAST_TOKENS = 4;

    @Override
    public void check(Pair pair, Results results) {
        Bitext bitext = pair.bitext();
        boolean bilingual = !bitext.source().lang().equals(bitext.target().lang());
        if (bilingual && Translations.isTranslation(bitext)) {
            Map<Sentence, Integer> ends = new LinkedHashMap<>();
            bitext.links().forEach(link -> remember(link, ends));
            bitext.unlinkedSource().stream()
                    .filter(sentence -> isOmitted(sentence, bitext))
                    .forEach(sentence -> results.add(lost(pair, sentence, ends)));
            bitext.unlinkedTarget().stream()
                    .filter(sentence -> isOmitted(sentence, bitext))
                    .forEach(sentence -> results.add(added(pair, sentence, ends)));
        }
    }

    private static boolean isOmitted(Sentence sentence, Bitext bitext) {
        return sentence.kind() == Block.Kind.PARAGRAPH
                && sentence.tokens().size() >= LEAST_TOKENS
                && bitext.nullProbability(sentence) >= SURE;
    }

    /** For each linked sentence, where its counterpart ends. */
    private static void remember(Link link, Map<Sentence, Integer> ends) {
        int source = link.source().get(link.source().size() - 1).span().end();
        int target = link.target().get(link.target().size() - 1).span().end();
        link.source().forEach(sentence -> ends.put(sentence, target));
        link.target().forEach(sentence -> ends.put(sentence, source));
    }

    private static Finding lost(Pair pair, Sentence sentence, Map<Sentence, Integer> ends) {
        Place b = Place.missing(pair.b().document(), expected(sentence, pair.a().sentences(), ends));
        String message =
                pair.b().outlet() + " leaves out a sentence of " + pair.a().outlet() + ": " + sentence;
        return finding(Verdict.LOST, pair.a().place(sentence), b, message);
    }

    private static Finding added(Pair pair, Sentence sentence, Map<Sentence, Integer> ends) {
        Place a = Place.missing(pair.a().document(), expected(sentence, pair.b().sentences(), ends));
        String message =
                pair.b().outlet() + " adds a sentence that " + pair.a().outlet() + " does not have: " + sentence;
        return finding(Verdict.ADDED, a, pair.b().place(sentence), message);
    }

    private static Finding finding(Verdict verdict, Place a, Place b, String message) {
        return new OmissionFinding(new Claim("sentence", Severity.WARNING, "", verdict, a, Optional.of(b), message));
    }

    /** After the counterpart of the nearest linked sentence before. */
    private static int expected(Sentence sentence, List<Sentence> own, Map<Sentence, Integer> ends) {
        int at = 0;
        for (Sentence before : own) {
            if (before.equals(sentence)) {
                break;
            }
            at = ends.getOrDefault(before, at);
        }
        return at;
    }
}
