package org.ieum.align;

import java.util.ArrayList;
import java.util.List;
import org.ieum.bitext.Evidence;
import org.ieum.text.Lang;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Span;

/**
 * Names that the other sentence does not have. Neighbouring names count as one, which is met if any part of it is: 도널드
 * 트럼프, Trump.
 */
final class NameClues {
    private static final String BEFORE_A_FIRST_WORD = ".?!…:\"“‘([";

    private NameClues() {}

    /** The names of a sentence: how many the other one has, and the first that it has not. */
    private static final class Tally {
        private final PairWords words;
        private int met;
        private final List<Span> unmet = new ArrayList<>();

        Tally(PairWords words) {
            this.words = words;
            int type = 0;
            while (type < words.size()) {
                type = isName(type) ? count(type) : type + 1;
            }
        }

        private int count(int first) {
            int next = first + 1;
            boolean isMet = words.isMet(first);
            while (next < words.size() && isName(next) && isBeside(next - 1, next)) {
                isMet |= words.isMet(next++);
            }
            if (isMet) {
                met++;
            } else {
                unmet.add(span(first).cover(span(next - 1)));
            }
            return next;
        }

        private Span span(int type) {
            return words.words().get(type).span();
        }

        private boolean isKorean() {
            return words.sentence().lang().equals(Lang.KO);
        }

        private boolean isBeside(int one, int next) {
            int gap = span(next).start() - span(one).end();
            return gap >= 0 && gap <= (isKorean() ? 0 : 1);
        }

        private boolean isName(int type) {
            Word word = words.words().get(type);
            if (!word.isLexical() || word.surface().length() == 1) {
                return false;
            }
            if (isKorean()) {
                return words.isKnownName(type)
                        || word.partOfSpeech() == PartOfSpeech.PROPER_NOUN
                        || word.partOfSpeech() == PartOfSpeech.LATIN;
            }
            return Character.isUpperCase(word.surface().charAt(0))
                    && (words.isKnownName(type) || !isFirst(word.span()));
        }

        /** True of what begins a sentence or a quotation, which any word may with a capital. */
        private boolean isFirst(Span word) {
            String before = words.sentence()
                    .text()
                    .substring(0, word.start() - words.sentence().span().start())
                    .stripTrailing();
            return before.isEmpty() || BEFORE_A_FIRST_WORD.indexOf(before.charAt(before.length() - 1)) >= 0;
        }

        /** The share of its names that are not met, as if one more were met. */
        double share() {
            return (double) unmet.size() / (unmet.size() + met + 1);
        }

        String first() {
            return words.sentence().text(unmet.get(0));
        }
    }

    static List<Clue> of(PairWords source, PairWords target) {
        Tally sources = new Tally(source);
        Tally targets = new Tally(target);
        List<Clue> clues = new ArrayList<>();
        if (!sources.unmet.isEmpty() && !targets.unmet.isEmpty()) {
            String words = sources.first() + " here, " + targets.first() + " there";
            clues.add(new Clue(
                    "name.both",
                    1,
                    Evidence.Kind.NAME,
                    sources.unmet.subList(0, 1),
                    targets.unmet.subList(0, 1),
                    words));
        }
        addUnmet(clues, true, "name.source", sources);
        addUnmet(clues, false, "name.target", targets);
        return clues;
    }

    private static void addUnmet(List<Clue> clues, boolean isSource, String name, Tally names) {
        if (!names.unmet.isEmpty()) {
            String words = "name on one side only: " + names.first();
            clues.add(Clue.on(isSource, name, names.share(), Evidence.Kind.NAME, names.unmet, words));
        }
    }
}
