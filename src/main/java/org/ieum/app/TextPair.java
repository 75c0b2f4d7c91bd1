package org.ieum.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ieum.align.Passage;
import org.ieum.bitext.Bitext;
import org.ieum.io.LinksTsv;

/** Two texts and the lines that their sentences stand on. */
record TextPair(Passage korean, LinksTsv.Numbering source, Passage english, LinksTsv.Numbering target) {

    /** Texts whose sentences are numbered as they come. */
    static TextPair of(Passage korean, Passage english) {
        return new TextPair(
                korean, LinksTsv.Numbering.plain(korean.size()), english, LinksTsv.Numbering.plain(english.size()));
    }

    /** Texts of lines, some of which may be blank. */
    static TextPair ofLines(Passage korean, List<String> koreanLines, Passage english, List<String> englishLines) {
        return new TextPair(
                korean, LinksTsv.Numbering.ofLines(koreanLines), english, LinksTsv.Numbering.ofLines(englishLines));
    }

    /** Which of the files that they come from hold no sentence: as a rule what a step before has failed to write. */
    List<Path> empty(Path koreanFile, Path englishFile) {
        List<Path> empty = new ArrayList<>();
        if (korean.size() == 0) {
            empty.add(koreanFile);
        }
        if (english.size() == 0) {
            empty.add(englishFile);
        }
        return empty;
    }

    Aligned aligned(Bitext bitext) {
        return new Aligned(bitext, source, target);
    }
}
