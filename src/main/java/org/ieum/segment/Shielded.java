package org.ieum.segment;

import org.ieum.text.PartOfSpeech;
import org.ieum.text.Span;

/**
 * A stretch of text that is one token and is never cut.
 *
 * @param span in the text that the shield was given
 * @param partOfSpeech of the token that it becomes
 */
public record Shielded(Span span, PartOfSpeech partOfSpeech) {}
