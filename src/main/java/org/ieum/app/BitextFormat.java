package org.ieum.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.ieum.bitext.Bitext;
import org.ieum.io.AtomicFile;
import org.ieum.io.HtmlReport;
import org.ieum.io.Hunalign;
import org.ieum.io.JsonLines;
import org.ieum.io.LinksTsv;
import org.ieum.io.Tmx;
import org.ieum.io.Vecalign;
import org.ieum.io.Xliff;

/** The files that a bitext can be written to and read from. */
enum BitextFormat {
    TSV {
        @Override
        void print(Aligned aligned, Appendable out) throws IOException {
            LinksTsv.write(LinksTsv.rows(aligned.bitext(), aligned.source(), aligned.target()), out);
        }
    },
    TMX {
        @Override
        void print(Aligned aligned, Appendable out) throws IOException {
            Tmx.write(List.of(aligned.bitext()), out);
        }
    },
    XLIFF {
        @Override
        void print(Aligned aligned, Appendable out) throws IOException {
            Xliff.write(aligned.bitext(), out);
        }
    },
    JSONL {
        @Override
        void print(Aligned aligned, Appendable out) throws IOException {
            JsonLines.write(List.of(aligned.bitext()), out);
        }
    },
    HTML {
        @Override
        void print(Aligned aligned, Appendable out) throws IOException {
            HtmlReport.write(aligned.bitext(), out);
        }
    },
    HUNALIGN {
        @Override
        void print(Aligned aligned, Appendable out) throws IOException {
            Hunalign.write(aligned.bitext(), aligned.source(), aligned.target(), out);
        }
    },
    VECALIGN {
        @Override
        void print(Aligned aligned, Appendable out) throws IOException {
            Vecalign.write(aligned.bitext(), aligned.source(), aligned.target(), out);
        }
    };

    abstract void print(Aligned aligned, Appendable out) throws IOException;

    void write(Aligned aligned, Path file) throws IOException {
        AtomicFile.write(file, out -> print(aligned, out));
    }

    /** By the extension of a file. */
    static BitextFormat of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        for (BitextFormat format : values()) {
            if (name.endsWith("." + format.name().toLowerCase(Locale.ROOT))) {
                return format;
            }
        }
        if (name.endsWith(".xlf")) {
            return XLIFF;
        }
        throw new Usage(file + ": unknown extension; add --format");
    }

    /** The bitexts in a file that this program or another has written. */
    static List<Bitext> read(Path file) throws IOException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".tmx")) {
            return Tmx.read(file);
        }
        if (name.endsWith(".jsonl")) {
            return JsonLines.read(file);
        }
        throw new Usage(file + ": a bitext is a .tmx or a .jsonl file");
    }
}
