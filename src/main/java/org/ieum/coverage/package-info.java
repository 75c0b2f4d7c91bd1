/**
 * How much of two linked documents stands in both: {@link org.ieum.coverage.Coverage}, with what was edited on the way
 * from one to the other ({@link org.ieum.coverage.Edits}) and what became of quotations ({@link
 * org.ieum.coverage.QuotationUse}). It counts; what a difference means is for package {@link org.ieum.check}.
 */
@NullMarked
package org.ieum.coverage;

import org.jspecify.annotations.NullMarked;
