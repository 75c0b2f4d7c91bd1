/**
 * Questions asked of many documents at once: who renders which concept how, who says what otherwise, who leaves what
 * out.
 *
 * <p>A {@link org.ieum.study.Corpus} holds documents of several outlets and a glossary. {@link org.ieum.study.Study}
 * reads it once and answers from memory:
 *
 * <ul>
 *   <li>{@link org.ieum.study.Event}: documents that report the same. Only these are compared.
 *   <li>{@link org.ieum.study.Comparison}: two documents with their bitext. Of an event every Korean-English pair is
 *       compared, and every pair of one language from two outlets.
 *   <li>{@link org.ieum.study.Rendering}: a concept, an outlet and a form, with every place. {@link
 *       org.ieum.study.Consistency} puts figures on them.
 *   <li>{@link org.ieum.study.Finding}: a difference worth a reader's time, with its two places and a sentence of
 *       explanation. What agrees is a {@link org.ieum.study.Fact}.
 *   <li>{@link org.ieum.study.Coverage}: how much of each document has a counterpart in the other, what was edited, and
 *       what became of quotations; {@link org.ieum.study.OutletCoverage}: how much of an outlet's text others have as
 *       well. {@link org.ieum.study.AgencyCopy}: a sentence that several outlets share.
 *   <li>{@link org.ieum.study.Failure}: what could not be done, and why. One failure never stops a study.
 * </ul>
 *
 * <p>{@link org.ieum.study.Checker} asks the same of a single bitext.
 *
 * <p>Precision goes before recall: a reader who meets two false conflicts stops reading. So figures and dates are
 * compared only inside links that are all but certain, and two of them are in conflict only if each is the only one of
 * its kind that nothing on the other side explains.
 */
@NullMarked
package org.ieum.study;

import org.jspecify.annotations.NullMarked;
