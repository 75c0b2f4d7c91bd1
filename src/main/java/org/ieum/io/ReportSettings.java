package org.ieum.io;

import java.util.List;
import java.util.Optional;
import org.ieum.finding.FindingReviews;
import org.ieum.study.FramingSet;
import org.ieum.text.Lang;

/**
 * What a report of a study shows.
 *
 * @param reviews what was decided about its findings
 * @param sets ways of putting a matter whose shares are shown
 * @param isShared true for quotes instead of articles
 * @param ui the language that it opens in; empty for that of the browser
 */
record ReportSettings(FindingReviews reviews, List<FramingSet> sets, boolean isShared, Optional<Lang> ui) {
    static final ReportSettings DEFAULT = new ReportSettings(FindingReviews.NONE, List.of(), false, Optional.empty());

    ReportSettings {
        sets = List.copyOf(sets);
    }
}
