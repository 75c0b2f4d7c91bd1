/**
 * Terms: what concepts are called, where texts call them so, whether a translation uses the right term, and which pairs
 * of expressions a set of bitexts suggests for a glossary.
 *
 * <p>A {@link org.ieum.term.Glossary} holds {@link org.ieum.term.Concept}s, each with its {@link org.ieum.term.Term}s in
 * both languages and their status. {@link org.ieum.term.TermFinder} finds them in sentences, whatever their particles,
 * endings, plurals and spacing, and says why each {@link org.ieum.term.Hit} ends where it does. {@link
 * org.ieum.term.TermCheck} judges a link: is each concept rendered by an admitted term? {@link
 * org.ieum.term.TermExtractor} proposes {@link org.ieum.term.TermCandidate}s, each with its places.
 *
 * <p>Where to look, by what is done:
 *
 * <ol>
 *   <li>Keeping terms: {@link Glossary}, {@link Concept}, {@link Term}, {@link Scope}, {@link TermEvidence}. Look-ups compare by
 *       {@link TermKey}, suggestions by {@link Spellings}; {@link GlossaryMerge}, {@link GlossaryDiff} and {@link GlossaryLint}
 *       do what their names say.
 *   <li>Finding them: {@link TermFinder} asks {@link Patterns}, which keep every form of a term ({@link EnglishNumber}, {@link
 *       EnglishVerb}) in a {@link Trie} over {@link Letters}. Whether the term ends there is said by {@link Edges}: {@link
 *       SpacedEdges} where words are apart, {@link KoreanEdges} with {@link TokenEdges}, {@link Particles} and {@link
 *       Compounds}; whether a name is meant, by {@link Homographs}. {@link TermCheck} gives a {@link TermVerdict}.
 *   <li>What could be a term: {@link Phrases} gives each {@link Mention}, in Korean from {@link KoreanPhrases} with {@link
 *       NounRuns} and {@link WrittenWords}, in English from {@link EnglishPhrases}, without {@link StopWords}. {@link Vocabulary}
 *       and {@link Frequencies} count with {@link Surfaces} and {@link Statistics}; {@link TermLister} makes of it a list of
 *       {@link ListedTerm}s in one language.
 *   <li>Which belong together: {@link TermExtractor} opens a {@link Hearing}. It looks into brackets ({@link Brackets} and
 *       {@link Acronyms}; where the outer expression begins say {@link LeftEdge} and {@link TranslatedEdge} with {@link
 *       WordBefore} and {@link Unexplained}) and asks each {@link Witness} about a {@link LinkedText}: {@link SoundWitness},
 *       {@link WordWitness}, {@link CompositionWitness} with {@link EnglishWords}, {@link Association}. Every {@link Sighting}
 *       goes to the {@link SeenPair} of its {@link PairKey}.
 *   <li>How likely they are: {@link TermScore} adds up each {@link Reason} by its {@link TermWeights}, with what {@link
 *       LexiconFit}, {@link Termhood}, {@link Capitals} and {@link Rivals} say; {@link Ranking} makes {@link TermCandidate}s.
 *   <li>What becomes of them: {@link Variants} joins those of one concept, and {@link ProposedGlossary} makes a
 *       glossary of the likely ones that nobody has chosen from; a person's {@link Review}s are {@link Reviews},
 *       of which {@link GlossaryGrowth} makes concepts.
 * </ol>
 */
@NullMarked
package org.ieum.term;

import org.jspecify.annotations.NullMarked;
