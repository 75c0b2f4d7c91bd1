/**
 * What is told of documents that were compared, as values.
 *
 * <ul>
 *   <li>{@link org.ieum.finding.Place}: words in a document. A {@link org.ieum.finding.Witness} says something there; those
 *       who say the same are one {@link org.ieum.finding.Side}.
 *   <li>{@link org.ieum.finding.Finding}: a difference worth a reader's time. Its {@link org.ieum.finding.Claim} is what all
 *       sorts have in common: sides, severity, verdict and a sentence of explanation.
 *   <li>{@link org.ieum.finding.Fact}: what two documents say alike.
 *   <li>{@link org.ieum.finding.FindingReview}: what a person has decided about a finding.
 * </ul>
 *
 * <p>Checks see two documents at a time. {@link org.ieum.finding.Matters} makes of their findings and facts one finding for
 * each contradiction, with all its witnesses, and counts those who reprint others as one.
 */
@NullMarked
package org.ieum.finding;

import org.jspecify.annotations.NullMarked;
