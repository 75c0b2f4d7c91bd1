/**
 * From bytes to clean text. A {@link org.ieum.read.PageReader} turns a file into a {@link org.ieum.text.Page}: its
 * decoded characters, the one-language documents found in them, and all the rest with the name of the rule that took it
 * out.
 *
 * <p>The way of a page, in reading order of the classes:
 *
 * <ol>
 *   <li>{@code FileType} refuses what is no text (PDF, DOCX, HWP), {@code Decoding} decides on the encoding.
 *   <li>{@code HtmlText} takes the text out of HTML, {@code Markdown} out of Markdown, {@code Mail} out of a saved mail;
 *       a plain dump is taken as it stands. Either way the result is a {@code Draft}: lines, each of which knows where
 *       it stands in the page.
 *   <li>{@code Furniture} and {@code Cleaner} label what is no part of an article: menus, share bars, calendars,
 *       copyright lines. Precision comes first: a rule that could take out a sentence of an article is not a rule.
 *   <li>{@code Blocks} gives the rest their roles: heading, dateline, byline, caption, paragraph.
 *   <li>{@code Languages} parts a page in two languages, and {@code Assembly} writes the documents with the map back to
 *       the page.
 * </ol>
 *
 * <p>Nothing is lost on the way: kept and removed characters together leave only white space of the page.
 */
@NullMarked
package org.ieum.read;

import org.jspecify.annotations.NullMarked;
