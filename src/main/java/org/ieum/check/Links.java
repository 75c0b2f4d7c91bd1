package org.ieum.check;

import java.util.List;
import org.ieum.bitext.Link;
import org.ieum.text.Block;
import org.ieum.text.Sentence;

/** Which links a check may rely on. */
final class Links {
    /** Sentences of a short link; longer ones hold too many figures to tell which belongs to which. */
    private static final int LONGEST = 4;

    private Links() {}

    /** True of a link that is all but certain in one of its parts at least, and not of headlines written independently. */
    static boolean isSure(Link link) {
        return link.partProbability() >= Check.SURE && !Headings.looselyJoin(link);
    }

    /** True of a link of so few sentences that one can tell which figures belong together. */
    static boolean isShort(Link link) {
        return link.source().size() + link.target().size() <= LONGEST;
    }

    /** True of a link of one sentence each, neither of which is a heading, a caption or the like. */
    static boolean joinsSentences(Link link) {
        return isOneOfText(link.source()) && isOneOfText(link.target());
    }

    private static boolean isOneOfText(List<Sentence> sentences) {
        return sentences.size() == 1 && sentences.get(0).kind() == Block.Kind.PARAGRAPH;
    }
}
