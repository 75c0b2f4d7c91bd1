/**
 * Questions asked of many documents at once: who renders which concept how, who says what otherwise, who leaves what
 * out.
 *
 * <p>A {@link org.ieum.study.Corpus} holds documents of several outlets and a glossary. {@link org.ieum.study.Study}
 * reads it once and answers from memory:
 *
 * <ul>
 *   <li>{@link org.ieum.event.Event}: documents that report the same. Only these are compared. {@link
 *       org.ieum.event.AgencyCopy}: a sentence that several outlets share.
 *   <li>{@link org.ieum.study.Comparison}: two documents with their bitext. Of an event every Korean-English pair is
 *       compared, and every pair of one language from two outlets. {@link org.ieum.coverage.Coverage} says how much of each
 *       has a counterpart in the other, {@link org.ieum.study.OutletCoverage} how much of an outlet's text others have as
 *       well.
 *   <li>{@link org.ieum.study.Rendering}: a concept, an outlet and a form, with every place. {@link
 *       org.ieum.study.Consistency} puts figures on them, {@link org.ieum.study.OutletDistance} on outlets.
 *   <li>{@link org.ieum.study.Framing}: how an outlet's mentions of a matter spread over the ways of putting it.
 *   <li>{@link org.ieum.finding.Finding}: a difference worth a reader's time, with its places and a sentence of
 *       explanation, found by the checks of package {@link org.ieum.check} and by comparing renderings. What agrees is a
 *       {@link org.ieum.finding.Fact}.
 *   <li>{@link org.ieum.study.Failure}: what could not be done, and why. One failure never stops a study.
 * </ul>
 */
@NullMarked
package org.ieum.study;

import org.jspecify.annotations.NullMarked;
