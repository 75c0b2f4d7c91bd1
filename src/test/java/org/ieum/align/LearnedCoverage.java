package org.ieum.align;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ieum.bitext.Bead;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Degree;
import org.ieum.bitext.Link;
import org.ieum.lexicon.Category;
import org.ieum.lexicon.Coverage;
import org.ieum.lexicon.Lexicon;
import org.ieum.lexicon.Translation;
import org.ieum.text.Lang;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Sentence;
import org.ieum.text.Token;

/**
 * How much of Korean text a table covers that was learned from gold links alone, without any lexicon: learned on the
 * documents whose name has an even CRC32, counted on the others, as {@code lexicon coverage} counts.
 *
 * <pre>mvn -q test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=org.ieum.align.LearnedCoverage \\
 *     -Dexec.args="SHARED/gold/alignment/news SHARED/gold/alignment/pud SHARED/gold/alignment/ntrex-segments"</pre>
 */
final class LearnedCoverage {
    private LearnedCoverage() {}

    public static void main(String[] sets) throws IOException {
        List<GoldDocument> all = new ArrayList<>();
        for (String set : sets) {
            all.addAll(GoldDocument.of(Path.of(set)));
        }
        List<Bitext> lessons = all.stream()
                .filter(GoldDocument::isEven)
                .map(LearnedCoverage::bitext)
                .toList();
        TranslationTable table = TranslationTable.learn(lessons, (word, lang) -> List.of());
        Coverage coverage = new Coverage(lexicon(table));
        all.stream().filter(document -> !document.isEven()).forEach(document -> count(document, coverage));
        Coverage.Count words = coverage.words();
        System.out.printf(
                Locale.ROOT,
                "%d pairs learned from %d documents; %.1f %% of the tokens have an entry, %.1f %% a translation in the link%n",
                table.pairs().size(),
                lessons.size(),
                100. * words.known() / words.tokens(),
                100. * words.translated() / words.linked());
    }

    private static Bitext bitext(GoldDocument document) {
        List<Sentence> korean = document.korean().sentences();
        List<Sentence> english = document.english().sentences();
        Bitext.Builder bitext = Bitext.builder(
                        document.korean().document(), korean, document.english().document(), english)
                .mode(Bitext.Mode.PARALLEL, "gold");
        document.gold().stream()
                .filter(Bead::isLink)
                .forEach(bead -> bitext.link(new Link(
                        pick(korean, bead.source()), pick(english, bead.target()), 1, Degree.TRANSLATION, List.of())));
        return bitext.build();
    }

    private static List<Sentence> pick(List<Sentence> sentences, List<Integer> numbers) {
        return numbers.stream().map(sentences::get).toList();
    }

    private static Lexicon lexicon(TranslationTable table) {
        return (word, lang) -> lang.equals(Lang.KO)
                ? table.translations(word.toLowerCase(Locale.ROOT)).stream()
                        .map(pair -> new Translation(
                                word, PartOfSpeech.NOUN, pair.target(), List.of(pair.target()), Category.USER))
                        .toList()
                : List.of();
    }

    private static void count(GoldDocument document, Coverage coverage) {
        document.gold().stream()
                .filter(Bead::isLink)
                .forEach(bead -> coverage.add(
                        tokens(document.korean(), bead.source()), tokens(document.english(), bead.target())));
    }

    private static List<Token> tokens(Passage passage, List<Integer> numbers) {
        return numbers.stream()
                .flatMap(number -> passage.sentences().get(number).tokens().stream())
                .toList();
    }
}
