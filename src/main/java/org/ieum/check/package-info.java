/**
 * Looks for differences in two linked documents: {@link org.ieum.check.Checker} is the way in, with or without a study.
 *
 * <p>Each sort of difference has a class that implements {@code Check}, and a table of examples beside it, which are run as
 * tests and make {@code docs/checks.md}: figures and dates ({@code QuantityCheck} in links, {@code FarFigureCheck}
 * elsewhere), names ({@code NameCheck}), lists ({@code ListCheck}), how firmly something is said ({@code StanceCheck}),
 * terms ({@code TermLossCheck}) and sentences left out ({@code OmissionCheck}). To add one, implement {@code Check}, write
 * its examples and name it in {@code Checker}. What several checks ask of a text has a class of its own: {@link
 * org.ieum.check.Reading} what stands in each sentence, {@code FigureAgreement} whether two figures agree, {@code Circumstances},
 * {@code Roles} and {@code Predicates} whether they are of one thing, {@code Reports} what texts written independently may
 * differ in, {@code TranslatedFigures} what a translation may not.
 *
 * <p>Precision goes before recall: a reader who meets two false conflicts stops reading. So figures and dates are
 * compared only inside links that are all but certain, and two of them are in conflict only if each is the only one of
 * its kind that nothing on the other side explains.
 */
@NullMarked
package org.ieum.check;

import org.jspecify.annotations.NullMarked;
