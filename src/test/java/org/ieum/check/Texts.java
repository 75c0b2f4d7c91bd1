package org.ieum.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ieum.align.Scoring;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Degree;
import org.ieum.bitext.Evidence;
import org.ieum.bitext.Link;
import org.ieum.finding.Compared;
import org.ieum.segment.Segmenter;
import org.ieum.term.Glossary;
import org.ieum.term.TermFinder;
import org.ieum.text.Block;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import org.ieum.text.Metadata;
import org.ieum.text.Origin;
import org.ieum.text.Sentence;

/** Small documents for tests. */
public final class Texts {
    public static final Segmenter SEGMENTER = Segmenter.create();
    public static final LocalDate DAY = LocalDate.of(2031, 3, 11);

    private Texts() {}

    public static Document document(String file, String outlet, Lang lang, String... sentences) {
        return Document.of(Origin.of(file), lang, String.join("\n\n", sentences))
                .withMetadata(Metadata.NONE.withOutlet(outlet).withDate(DAY));
    }

    /** A document of headings. */
    public static Document headings(String file, String outlet, Lang lang, String... headings) {
        return headed(document(file, outlet, lang, headings), headings.length);
    }

    /** The same document, of which the first blocks are headings. */
    static Document headed(Document document, int headings) {
        List<Block> blocks = new ArrayList<>(document.blocks());
        blocks.subList(0, headings).replaceAll(block -> new Block(Block.Kind.HEADING, block.span()));
        return document.withBlocks(blocks);
    }

    public static Reading reading(Document document, Glossary glossary) {
        return Reading.of(document, SEGMENTER.sentences(document), TermFinder.of(glossary));
    }

    /** Two documents of one linked sentence each. */
    static Check.Pair linked(String korean, String english) {
        return linked(1, Lang.KO, korean, Lang.EN, english);
    }

    static Check.Pair linked(double probability, Lang langA, String textA, Lang langB, String textB) {
        Document a = document("a.txt", "A", langA, textA);
        Document b = document("b.txt", "B", langB, textB);
        return pair(a, b, probability);
    }

    /** Links the n-th sentence of one to the n-th of the other, as far as both have one. */
    static Check.Pair pair(Document a, Document b, double probability) {
        return pair(a, b, probability, Degree.TRANSLATION);
    }

    static Check.Pair pair(Document a, Document b, double probability, Degree degree) {
        Reading one = reading(a, Glossary.EMPTY);
        Reading other = reading(b, Glossary.EMPTY);
        List<Sentence> as = one.sentences();
        List<Sentence> bs = other.sentences();
        Bitext.Builder builder = Bitext.builder(a, as, b, bs);
        for (int i = 0; i < Math.min(as.size(), bs.size()); i++) {
            builder.link(new Link(List.of(as.get(i)), List.of(bs.get(i)), probability, degree, List.of()));
        }
        return new Check.Pair(builder.build(), one, other);
    }

    /** What a checker without a glossary finds in two documents, linked sentence by sentence. */
    public static Compared compared(String event, Document a, Document b, double probability) {
        Check.Pair pair = pair(a, b, probability);
        return Checker.of(Glossary.EMPTY).compare(event, pair.bitext(), pair.a(), pair.b());
    }

    static Results results(Check check, Check.Pair pair) {
        Results results = new Results();
        check.check(pair, results);
        return results;
    }

    /** A scorer without an opinion. */
    public static final class Silence implements Scoring {
        @Override
        public double score(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
            return 0;
        }

        @Override
        public List<Evidence> explain(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
            return List.of();
        }
    }
}
