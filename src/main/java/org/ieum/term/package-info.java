/**
 * Terms: what concepts are called, where texts call them so, whether a translation uses the right term, and which pairs
 * of expressions a set of bitexts suggests for a glossary.
 *
 * <p>A {@link org.ieum.term.Glossary} holds {@link org.ieum.term.Concept}s, each with its {@link org.ieum.term.Term}s in
 * both languages and their status. {@link org.ieum.term.TermFinder} finds them in sentences, whatever their particles,
 * endings, plurals and spacing, and says why each {@link org.ieum.term.Hit} ends where it does. {@link
 * org.ieum.term.TermCheck} judges a link: is each concept rendered by an admitted term? {@link
 * org.ieum.term.TermExtractor} proposes {@link org.ieum.term.TermCandidate}s, each with its places.
 */
@NullMarked
package org.ieum.term;

import org.jspecify.annotations.NullMarked;
