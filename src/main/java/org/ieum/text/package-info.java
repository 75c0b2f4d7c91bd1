/**
 * The nouns of Ieum. Everything else reads, makes or compares these values.
 *
 * <p>The vocabulary:
 *
 * <ul>
 *   <li>A <b>page</b> ({@link org.ieum.text.Page}) is what a file says: its decoded characters, every one of them.
 *   <li>A <b>document</b> ({@link org.ieum.text.Document}) is one clean text in one language. A page holds one or more;
 *       its {@link org.ieum.text.OffsetMap} leads from each character back to the page.
 *   <li>A <b>block</b> ({@link org.ieum.text.Block}) is a part of a document with one role: a paragraph, a heading, or
 *       furniture (dateline, byline, caption) that is no sentence.
 *   <li>A <b>sentence</b> ({@link org.ieum.text.Sentence}) is a span of a document, with its
 *       <b>tokens</b> ({@link org.ieum.text.Token}).
 *   <li>An <b>origin</b> ({@link org.ieum.text.Origin}) names where a text comes from, as its user would.
 * </ul>
 *
 * <p>All values are immutable. All spans are half-open and count UTF-16 units: of the page for {@link
 * org.ieum.text.Page} and {@link org.ieum.text.Removed}, of the document's text everywhere else.
 */
@NullMarked
package org.ieum.text;

import org.jspecify.annotations.NullMarked;
