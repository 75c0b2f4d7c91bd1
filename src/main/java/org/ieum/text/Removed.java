package org.ieum.text;

/**
 * A stretch of a page that is in none of its documents, and the rule that took it out.
 *
 * @param span where it stands in the raw page
 * @param rule the rule's name, such as {@code share-bar}
 */
public record Removed(Span span, String rule) {}
