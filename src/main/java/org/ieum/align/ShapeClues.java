package org.ieum.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ieum.bitext.Evidence;
import org.ieum.text.Lang;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Sentence;
import org.ieum.text.Span;
import org.ieum.text.Token;

/** Signs that one of two sentences was cut off, or goes on where the other one ends. */
final class ShapeClues {
    private static final double LONGEST_STRETCH = 12;
    private static final double LONGEST_TAIL = 8;
    private static final int MOST_SENTENCES = 2;
    private static final String STOPS = ".?!。？！…";

    /** Words that need another one behind them. */
    private static final Set<String> LEADING = Set.of(
            "the", "a", "an", "of", "to", "in", "on", "at", "for", "with", "by", "from", "into", "than", "between",
            "about", "after", "before", "and", "or", "but", "that", "which", "who", "as", "if", "when", "while",
            "because", "its", "their", "his", "her", "our", "my", "your", "this", "these", "be", "have", "will",
            "would", "can", "could", "not", "also", "more");

    /** The last syllables of endings that may close a sentence or a headline. */
    private static final String CLOSING = "다요까죠네라자음기ㅁ오지나니어아냐가";

    private ShapeClues() {}

    static List<Clue> of(PairWords source, PairWords target) {
        List<Clue> clues = new ArrayList<>();
        addStretch(clues, source, target);
        addTail(clues, source, target);
        Ends from = Ends.of(source.sentence());
        Ends to = Ends.of(target.sentence());
        int more = Math.min(MOST_SENTENCES, Math.abs(from.inside() - to.inside()));
        if (more > 0) {
            String words = (from.inside() + 1) + " sentences to " + (to.inside() + 1);
            clues.add(Clue.of("sentences", more, Evidence.Kind.SHAPE, words));
        }
        if (from.isClosed() != to.isClosed()) {
            clues.add(Clue.of("closed.one", 1, Evidence.Kind.PUNCTUATION, "a full stop on one side only"));
        }
        if (from.isBrokenOff()) {
            clues.add(Clue.of("broken-off.source", 1, Evidence.Kind.SHAPE, "breaks off: " + from.last()));
        }
        if (to.isBrokenOff()) {
            clues.add(Clue.of("broken-off.target", 1, Evidence.Kind.SHAPE, "breaks off: " + to.last()));
        }
        return clues;
    }

    /** How a sentence ends: the stops inside it, whether it has one at its end, its last word. */
    private record Ends(int inside, boolean isClosed, boolean isBrokenOff, String last) {
        static Ends of(Sentence sentence) {
            int stops = 0;
            boolean closed = false;
            boolean brokenOff = false;
            String last = "";
            List<Token> tokens = sentence.tokens();
            for (int i = tokens.size() - 1; i >= 0; i--) {
                Token token = tokens.get(i);
                if (isStop(token)) {
                    closed |= last.isEmpty();
                    stops += last.isEmpty() ? 0 : 1;
                } else if (last.isEmpty() && token.partOfSpeech() != PartOfSpeech.PUNCTUATION) {
                    last = sentence.text(token.span());
                    brokenOff = isLeading(token, sentence.lang());
                }
            }
            return new Ends(stops, closed, brokenOff, last);
        }

        private static boolean isStop(Token token) {
            return token.partOfSpeech() == PartOfSpeech.PUNCTUATION
                    && STOPS.indexOf(token.form().charAt(0)) >= 0;
        }

        private static boolean isLeading(Token token, Lang lang) {
            if (!lang.equals(Lang.KO)) {
                return LEADING.contains(token.lemma());
            }
            return switch (token.partOfSpeech()) {
                case PARTICLE, DETERMINER -> true;
                case ENDING -> CLOSING.indexOf(token.form().charAt(token.form().length() - 1)) < 0;
                default -> false;
            };
        }
    }

    /** The stretch that has the most words without a counterpart and the fewest with one, in nats. */
    private record UnmetStretch(double nats, Span span, Sentence sentence) {
        static UnmetStretch worst(PairWords words) {
            double worst = 0;
            double nats = 0;
            int from = 0;
            Span span = words.sentence().span();
            for (int type = 0; type < words.size(); type++) {
                from = nats == 0 ? type : from;
                nats = Math.max(0, nats - words.nats(type));
                if (nats > worst) {
                    worst = nats;
                    span = words.words()
                            .get(from)
                            .span()
                            .cover(words.words().get(type).span());
                }
            }
            return new UnmetStretch(worst, span, words.sentence());
        }

        /** At the end of the sentence; here a word counts one, since what matters is how much is missing. */
        static UnmetStretch last(PairWords words) {
            double worst = 0;
            double nats = 0;
            Span end = words.sentence().span();
            for (int type = words.size() - 1; type >= 0; type--) {
                nats += !words.isKnown(type) ? 0 : words.isMet(type) ? -1 : 1;
                if (nats > worst) {
                    worst = nats;
                    end = new Span(
                            words.words().get(type).span().start(),
                            words.sentence().span().end());
                }
            }
            return new UnmetStretch(worst, end, words.sentence());
        }

        Clue clue(String name, double most, String words, boolean isSource) {
            String reason = words + sentence.text(span);
            return Clue.on(isSource, name, Math.min(most, nats), Evidence.Kind.UNEXPLAINED, List.of(span), reason);
        }
    }

    private static void addStretch(List<Clue> clues, PairWords source, PairWords target) {
        addWorse(
                clues,
                UnmetStretch.worst(source),
                UnmetStretch.worst(target),
                "stretch",
                LONGEST_STRETCH,
                "no counterpart: ");
    }

    private static void addTail(List<Clue> clues, PairWords source, PairWords target) {
        addWorse(
                clues,
                UnmetStretch.last(source),
                UnmetStretch.last(target),
                "tail",
                LONGEST_TAIL,
                "ends without counterpart: ");
    }

    private static void addWorse(
            List<Clue> clues, UnmetStretch source, UnmetStretch target, String name, double most, String words) {
        boolean isSource = source.nats() >= target.nats();
        UnmetStretch worse = isSource ? source : target;
        if (worse.nats() > 0) {
            clues.add(worse.clue(name, most, words, isSource));
        }
    }
}
