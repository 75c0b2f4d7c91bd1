package org.ieum.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ieum.bitext.Evidence;
import org.ieum.text.Lang;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Resources;
import org.ieum.text.Sentence;
import org.ieum.text.Span;
import org.ieum.text.Token;

/** Words by which one of two sentences denies what the other one affirms. They stand in {@code negation.tsv}. */
final class NegationClues {
    /** What is left of the clue if a word of the other side may stand for the denial. */
    private static final double DOUBTFUL = .4;

    private static final Map<String, Set<String>> WORDS = Resources.lines(NegationClues.class, "negation.tsv").stream()
            .map(line -> line.split("\t"))
            .collect(Collectors.toUnmodifiableMap(
                    cells -> cells[0] + " " + cells[1], cells -> Set.of(cells[2].split(" "))));

    private NegationClues() {}

    /**
     * What denies in a sentence.
     *
     * @param plain what a translation has to deny too
     * @param soft how many words may stand for a denial of the other side
     */
    private record Denials(Sentence sentence, List<Token> plain, int soft) {
        static Denials of(Sentence sentence) {
            Set<String> plainWords = words(sentence.lang(), "plain");
            Set<String> softWords = words(sentence.lang(), "soft");
            List<Token> plain = new ArrayList<>();
            int soft = 0;
            List<Token> tokens = sentence.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                Token token = tokens.get(i);
                boolean denies = plainWords.contains(token.lemma()) && canDeny(token);
                if (denies && !isIdiom(tokens, i)) {
                    plain.add(token);
                } else if (denies || softWords.contains(token.lemma())) {
                    soft++;
                }
            }
            return new Denials(sentence, plain, soft);
        }

        private static Set<String> words(Lang lang, String strength) {
            return WORDS.getOrDefault(lang + " " + strength, Set.of());
        }

        /** How surely this sentence denies what the other one does not, 0 to 1. */
        double beyond(Denials other) {
            int more = plain.size() - other.plain.size();
            return more <= 0 ? 0 : more <= other.soft ? DOUBTFUL : 1;
        }

        List<Span> spans() {
            return plain.stream().map(Token::span).toList();
        }

        String reason() {
            String language = sentence.lang().equals(Lang.KO) ? "Korean" : "English";
            return "negation only in " + language + ": "
                    + sentence.text(plain.get(plain.size() - 1).span());
        }
    }

    static List<Clue> of(Sentence source, Sentence target) {
        Denials from = Denials.of(source);
        Denials to = Denials.of(target);
        List<Clue> clues = new ArrayList<>();
        addBeyond(clues, true, "negation.source", from, to);
        addBeyond(clues, false, "negation.target", to, from);
        return clues;
    }

    private static void addBeyond(List<Clue> clues, boolean isSource, String name, Denials here, Denials there) {
        double surely = here.beyond(there);
        if (surely > 0) {
            clues.add(Clue.on(isSource, name, surely, Evidence.Kind.FUNCTION_WORD, here.spans(), here.reason()));
        }
    }

    /** 안 is also the inside, 못 a nail and 말 speech. */
    private static boolean canDeny(Token token) {
        return switch (token.lemma()) {
            case "안", "못" -> token.partOfSpeech() == PartOfSpeech.ADVERB;
            case "말" -> token.partOfSpeech() == PartOfSpeech.AUXILIARY;
            default -> true;
        };
    }

    /** Denials that affirm: 할 수밖에 없다, 하지 않을 수 없다, 하지 않으면 안 된다, 뿐 아니라, not only. */
    private static boolean isIdiom(List<Token> tokens, int at) {
        return switch (tokens.get(at).lemma()) {
            case "없" -> isBefore(tokens, at, 1, "밖에") || (isBefore(tokens, at, 3, "수") && isBefore(tokens, at, 4, "않"));
            case "않" -> (isAfter(tokens, at, 3, "수") && isAfter(tokens, at, 4, "없")) || isAfter(tokens, at, 3, "안");
            case "안" -> isAfter(tokens, at, 1, "되") && isBefore(tokens, at, 4, "않", "없", "아니");
            case "아니" -> isBefore(tokens, at, 3, "뿐");
            case "not" -> isAfter(tokens, at, 1, "only", "just", "least");
            default -> false;
        };
    }

    private static boolean isBefore(List<Token> tokens, int at, int reach, String... lemmas) {
        return has(tokens.subList(Math.max(0, at - reach), at), lemmas);
    }

    private static boolean isAfter(List<Token> tokens, int at, int reach, String... lemmas) {
        return has(tokens.subList(at + 1, Math.min(tokens.size(), at + 1 + reach)), lemmas);
    }

    private static boolean has(List<Token> tokens, String... lemmas) {
        return tokens.stream().anyMatch(token -> List.of(lemmas).contains(token.lemma()));
    }
}
