/**
 * From bytes to clean text. A {@link org.ieum.read.PageReader} turns a file into a {@link org.ieum.text.Page}: its
 * decoded characters, the one-language documents found in them, and all the rest with the name of the rule that took it
 * out.
 *
 * <h2>The way of a page</h2>
 *
 * <ol>
 *   <li>{@code FileType} refuses what is no text (PDF, DOCX, HWP), {@code Decoding} decides on the encoding.
 *   <li>{@code HtmlText} takes the text out of HTML, {@code Markdown} out of Markdown, {@code Mail} out of a saved mail;
 *       a plain dump is taken as it stands. Either way the result is a {@code Draft}: {@code Line}s, each of which knows where
 *       it stands in the page ({@code Traced}).
 *   <li>{@code Furniture} and {@code Cleaner} label what is no part of an article: menus, share bars, calendars,
 *       copyright lines. Precision comes first: a rule that could take out a sentence of an article is not a rule.
 *   <li>{@code Blocks} makes {@code Piece}s of the rest, each with its role: heading, dateline, byline, caption, paragraph.
 *   <li>{@code Languages} parts a page in two languages, {@code Assembly} writes the documents with the map back to
 *       the page, and {@code Leftovers} lists what is in none of them.
 * </ol>
 *
 * <p>Nothing is lost on the way: kept and removed characters together leave only white space of the page.
 *
 * <h2>Where a change belongs</h2>
 *
 * <ul>
 *   <li><b>Furniture that stays</b>: a phrase goes into {@code furniture.txt} ({@code Phrases}), a pattern of one line into {@code
 *       Furniture}, what is known only by the lines around it into {@code Cleaner}, what stands at the end of a line of text into
 *       {@code LineEnds}, and elements of HTML into {@code HtmlRegions} and {@code HtmlNames}.
 *   <li><b>A sentence that goes</b>: {@code Page.removed()} names the rule. Look for it in {@code furniture.txt}, {@code
 *       Furniture} and {@code Cleaner}; those of HTML begin with {@code html-}, those of {@code Mail} with {@code mail-}.
 *   <li><b>A wrong role</b>: {@code Credits} knows bylines and captions, {@code Datelines} datelines, {@code Timestamps} dates of
 *       publication, and {@code Blocks} headings, with {@code FullStops} where headlines end in -다.
 *   <li><b>Wrong facts</b> (title, outlet, byline, date): {@code Facts} reads the lines, {@code HtmlMetadata} and {@code JsonLd}
 *       what HTML says, {@code Markdown} front matter, {@code Mail} its header.
 *   <li><b>HTML</b>: {@code HtmlArticle} finds the article, {@code HtmlRegions} says what each element is ({@code HtmlCounts} tells
 *       how much text it holds), {@code HtmlText} makes lines of it, and {@code HtmlWriter} decodes them.
 *   <li><b>Markdown</b>: {@code Markdown} reads blocks, {@code MarkdownMarks} the marks inside a paragraph. It writes, as HTML
 *       does, with {@code DraftWriter}.
 *   <li><b>Characters</b>: {@code Scripts} tells scripts and the language by them, {@code ConjoiningJamo} composes Hangul. Which
 *       line breaks end a paragraph is told by {@link org.ieum.text.LineBreaks}.
 * </ul>
 */
@NullMarked
package org.ieum.read;

import org.jspecify.annotations.NullMarked;
