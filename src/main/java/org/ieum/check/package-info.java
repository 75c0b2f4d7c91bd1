/**
 * Looks for differences in two linked documents: {@link org.ieum.check.Checker} is the way in, with or without a study.
 *
 * <h2>How to read it</h2>
 *
 * <ol>
 *   <li>{@link org.ieum.check.Checker} reads both documents, each once, as a {@link org.ieum.check.Reading}: its figures, persons
 *       and terms. Then it runs every {@code Check} on the pair.
 *   <li>A {@code Check} looks for one sort of difference and adds what it finds to the {@code Results}: a finding where the texts
 *       differ, a fact where they say the same. Beside it stands a table of examples, which are run as tests and make {@code
 *       docs/checks.md}.
 *   <li>What several checks ask of a text has a class of its own, named by the question.
 * </ol>
 *
 * <h2>The checks, and what each is made of</h2>
 *
 * <ul>
 *   <li>{@code QuantityCheck}: figures and dates in links. {@code SameFact} asks first what may be asked of two reports of one
 *       fact ({@code ExchangedFigures}, {@code SameCount}, {@code Turns}, {@code Opposite}, {@code Baseline}, {@code Portions}),
 *       {@code TranslatedFigures} what may be asked of a translation alone. Of the rest {@code Counterparts} tells which figure is
 *       meant by which, and {@code SameThing} whether both are of one thing.
 *   <li>{@code FarFigureCheck}: figures and dates of sentences that are not linked. {@code SharedWords} finds the candidates, {@code
 *       Relations} tells what they are to each other, {@code FarPair} whether enough ties them together.
 *   <li>{@code LikelyFigureCheck}: figures that no rule ties together, but that are of one thing in all likelihood. {@code LikelyPairs}
 *       finds those that cannot both be right, {@code LikelyPair} says how likely it is.
 *   <li>{@code NameCheck}, {@code AgeCheck}, {@code OfficeCheck}, {@code RankCheck}, {@code SpeakerCheck}: persons and their ages, who
 *       holds an office, what {@code Rank} somebody has, who said what. {@code NameComparison} compares two names, {@code
 *       TranslatedNames} those of a translation.
 *   <li>{@code ThingCheck}: names of places, ships and bodies; {@code Thing} finds them, {@code NearThings} tells which are nearly
 *       one. {@code CodeCheck}: names of letters and digits, and {@code NumberedName}s. {@code ListCheck}: names in a row.
 *   <li>{@code AlternativeCheck}: words of which one excludes the other; {@code Alternatives} is the table of them. {@code
 *       OppositeCheck}: what rises here and falls there, is supported or opposed; {@code Opposites} is the table.
 *   <li>{@code StanceCheck} and {@code DenialCheck}: how firmly something is said, and whether it is denied, by a
 *       {@code Denial}, an {@code Answer}, as {@code Harm} done to nobody, or by a {@code LostDenial}.
 *   <li>{@code TermLossCheck} and {@code OmissionCheck}: terms and sentences that a translation leaves out.
 * </ul>
 *
 * <p>To add one, implement {@code Check}, write its examples and name it in {@code Checker}.
 *
 * <h2>What they ask about figures</h2>
 *
 * <ul>
 *   <li>{@code Figure}: what one figure is. {@code Sort}: what it can be compared with. {@code FigureAgreement}: whether two say the
 *       same. {@code Sums}, {@code Magnitude}, {@code Slip}, {@code Rounding}: whether one may be the other in another form.
 *   <li>{@code Cue}, {@code Trend}, {@code Extent}, {@code Bound}, {@code Toll}: what the words beside a figure say of it.
 *   <li>{@code Predicates}, {@code Roles}, {@code Companions}: with which verbs and nouns it stands.
 *   <li>{@code Circumstances}: what lets two different figures both be true. {@code Reports}: what does so in texts that were
 *       written independently, as {@code Beginnings} from which lengths of time are counted.
 * </ul>
 *
 * <p>Two words recur. A figure is <em>open</em> if nothing in the other text explains
 * it. Texts are <em>free</em> if neither translates the other.
 *
 * <p>Precision goes before recall: a reader who meets two false conflicts stops reading. So figures and dates are
 * compared only inside links that are all but certain, and two of them are in conflict only if each is the only one of
 * its kind that nothing on the other side explains.
 */
@NullMarked
package org.ieum.check;

import org.jspecify.annotations.NullMarked;
