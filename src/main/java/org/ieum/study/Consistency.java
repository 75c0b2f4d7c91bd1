package org.ieum.study;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ieum.text.Lang;

/**
 * How consistently one concept is named in one language: by all, by each outlet, and between them.
 *
 * <p>A mention counts by the name that its document gives the concept: an acronym or shorter form by the full form that it
 * stands for, for the two are one way of naming. Words that an outlet quotes from another are not its own and do not count.
 *
 * @param concept the concept's id
 * @param lang the language
 * @param documents how many name it
 * @param all the measures of all mentions together
 * @param intervals of these, by bootstrap over the documents of all outlets; empty below three documents
 * @param outlets the same for each outlet that names the concept, in the order of the corpus
 * @param difference between outlets; empty if fewer than two name the concept in three documents, since with fewer one
 *     cannot tell an outlet's habit from an article's
 */
public record Consistency(
        String concept,
        Lang lang,
        int documents,
        Measures all,
        Map<Measure, Interval> intervals,
        List<OutletMeasures> outlets,
        Optional<OutletDifference> difference) {

    /**
     * One outlet's share.
     *
     * @param outlet its name
     * @param documents in how many documents it names the concept
     * @param measures of its mentions
     * @param intervals of these, by bootstrap over its documents; empty below three documents
     */
    public record OutletMeasures(String outlet, int documents, Measures measures, Map<Measure, Interval> intervals) {
        public OutletMeasures {
            intervals = Map.copyOf(intervals);
        }

        /** Where a figure would mostly lie in other documents of this outlet. */
        public Interval interval(Measure measure) {
            return intervals.getOrDefault(measure, Interval.UNKNOWN);
        }
    }

    public Consistency {
        intervals = Map.copyOf(intervals);
        outlets = List.copyOf(outlets);
    }

    /** Where a figure of all mentions would mostly lie in other documents of these outlets. */
    public Interval interval(Measure measure) {
        return intervals.getOrDefault(measure, Interval.UNKNOWN);
    }

    /** True if nothing can be said about the difference between outlets. */
    public boolean isTooFew() {
        return difference.isEmpty();
    }

    Consistency withAdjustedP(double adjusted) {
        return new Consistency(
                concept,
                lang,
                documents,
                all,
                intervals,
                outlets,
                difference.map(found -> found.withAdjustedP(adjusted)));
    }
}
