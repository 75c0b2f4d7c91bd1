package org.ieum.read;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ieum.text.Block;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import org.ieum.text.Metadata;
import org.ieum.text.Origin;
import org.ieum.text.Page;

/**
 * Reads files into {@link Page}s. Immutable and thread-safe.
 *
 * <pre>{@code
 * Page page = PageReader.clean().read(Path.of("dump.txt"));
 * page.documents();   // its texts, one for each language
 * page.removed();     // everything else, each with the rule that took it out
 * }</pre>
 *
 * <p>HTML is recognised by its content or a name ending in {@code .html}, {@code .htm} or {@code .xhtml}, Markdown by
 * front matter, two kinds of its marks or a name ending in {@code .md}, {@code .markdown} or {@code .mkd}, e-mail by its
 * header; everything else is plain text. {@code Page.charset()} says which encoding was decided on: by byte order mark, UTF-16 by pattern,
 * strict UTF-8, the page's own declaration, MS949 if that gives Korean, windows-1252 if that gives Western text.
 */
public final class PageReader {
    /** {@link Page#charset()} of a page that was handed over as a string. */
    private static final String NO_CHARSET = "none";

    private final boolean clean;

    private PageReader(boolean clean) {
        this.clean = clean;
    }

    /**
     * For web pages and their dumps: menus and other furniture are removed, the rest gets its roles (heading, dateline,
     * byline, caption, paragraph), two languages on one page become two documents, decomposed Hangul is composed.
     */
    public static PageReader clean() {
        return new PageReader(true);
    }

    /**
     * For texts that are clean already: a plain text becomes one document, character by character, with the
     * paragraphs of {@link Document#of}; its language is guessed by script. Of HTML the whole text is taken, without markup
     * and scripts.
     */
    public static PageReader verbatim() {
        return new PageReader(false);
    }

    /**
     * Reads a file and names it by its file name.
     *
     * @throws UnreadablePageException if it is no text
     * @throws IOException if the file cannot be read
     */
    public Page read(Path file) throws IOException {
        byte[] bytes = bytes(file);
        return read(bytes, Origin.of(String.valueOf(file.getFileName())));
    }

    /**
     * Reads a file under a name of the caller's choice, such as its path below a corpus folder.
     *
     * @throws UnreadablePageException if it is no text
     * @throws IOException if the file cannot be read
     */
    public Page read(Path file, Origin origin) throws IOException {
        return read(bytes(file), origin);
    }

    private static byte[] bytes(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "a folder, where a file is wanted");
        }
        return Files.readAllBytes(file);
    }

    /**
     * Reads the bytes of a file. No bytes, or white space alone, give a page without documents.
     *
     * @throws UnreadablePageException if they are no text: the message names the type found and the way out
     */
    public Page read(byte[] bytes, Origin origin) throws IOException {
        Decoding decoding = Decoding.of(bytes, origin);
        return page(decoding.text(), decoding.charset(), origin);
    }

    /**
     * Reads characters that are decoded already; {@link Page#charset()} is {@code none}. A lone surrogate is kept as it
     * is, a byte order mark at the start is dropped.
     */
    public Page read(String raw, Origin origin) {
        return page(raw.startsWith("\uFEFF") ? raw.substring(1) : raw, NO_CHARSET, origin);
    }

    private Page page(String raw, String charset, Origin origin) {
        if (raw.isBlank()) {
            return new Page(origin, raw, charset, List.of(), List.of());
        }
        if (HtmlText.isHtml(raw, origin)) {
            Draft draft = HtmlText.draft(raw, clean);
            return clean ? cleaned(raw, charset, origin, draft) : whole(raw, charset, origin, draft);
        }
        if (!clean) {
            Document whole = Document.of(origin.withPart(1), Scripts.guess(raw), raw);
            return new Page(origin, raw, charset, List.of(whole), List.of());
        }
        boolean markdown = Markdown.isMarkdown(raw, origin);
        return cleaned(raw, charset, origin, markdown ? Markdown.draft(raw) : Mail.read(Draft.plain(raw)));
    }

    private static Page cleaned(String raw, String charset, Origin origin, Draft read) {
        Draft draft = Cleaner.clean(read);
        List<Languages.Part> parts =
                Languages.part(Blocks.of(draft), draft.traced().text());
        Metadata page = Facts.ofPage(draft);
        String headTitle = Facts.headTitle(draft, page.outlet());
        List<Document> documents = new ArrayList<>();
        for (Languages.Part part : parts) {
            Metadata own = Facts.ofDocument(page, headTitle, part.pieces(), draft.traced(), parts.size() == 1);
            documents.add(Assembly.document(
                    raw, origin, documents.size() + 1, part.lang(), part.pieces(), draft.traced(), own));
        }
        return new Page(origin, raw, charset, documents, Leftovers.of(raw, draft, documents));
    }

    private static Page whole(String raw, String charset, Origin origin, Draft draft) {
        List<Piece> pieces = draft.lines().stream()
                .filter(Line::isKept)
                .map(line -> Piece.of(Block.Kind.PARAGRAPH, line.span()))
                .toList();
        Lang lang = Scripts.guess(draft.traced().text());
        List<Document> documents = pieces.isEmpty()
                ? List.of()
                : List.of(Assembly.document(raw, origin, 1, lang, pieces, draft.traced(), draft.metadata()));
        return new Page(origin, raw, charset, documents, Leftovers.of(raw, draft, documents));
    }
}
