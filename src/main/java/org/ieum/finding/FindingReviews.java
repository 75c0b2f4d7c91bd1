package org.ieum.finding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ieum.text.Counts;

/**
 * What people decided about findings, by id: what is ignored does not count. Ids that a study no longer has stay in the
 * list, since the finding may come back. Immutable.
 *
 * <pre>{@code
 * FindingReviews reviews = Findings.reviews(Path.of("out/findings.csv"));
 * List<Finding> open = reviews.counting(study.findings());
 * }</pre>
 */
public final class FindingReviews {
    /** Nothing decided yet. */
    public static final FindingReviews NONE = of(List.of());

    private final Map<String, FindingReview> byId = new LinkedHashMap<>();

    private FindingReviews(List<FindingReview> reviews) {
        reviews.forEach(review -> byId.put(review.id(), review));
    }

    /** Decisions, in order; of two about one finding the later one counts. */
    public static FindingReviews of(List<FindingReview> reviews) {
        return new FindingReviews(reviews);
    }

    /** These decisions and later ones, which count where both are about one finding. */
    public FindingReviews with(FindingReviews later) {
        FindingReviews both = new FindingReviews(all());
        both.byId.putAll(later.byId);
        return both;
    }

    /** All decisions, in order. */
    public List<FindingReview> all() {
        return List.copyOf(byId.values());
    }

    /** What was decided about a finding, under its own id, else under one of its others. */
    public Optional<FindingReview> of(Finding finding) {
        return finding.ids().stream().filter(byId::containsKey).findFirst().map(id -> byId.get(id));
    }

    /** True if a finding does not count. */
    public boolean isIgnored(Finding finding) {
        return of(finding).stream().anyMatch(review -> review.decision() == FindingReview.Decision.IGNORE);
    }

    /** The findings that count: all but those that are ignored, in order. */
    public List<Finding> counting(List<Finding> findings) {
        return findings.stream().filter(finding -> !isIgnored(finding)).toList();
    }

    /** {@code 12 reviews}. */
    @Override
    public String toString() {
        return Counts.of(byId.size(), "review");
    }
}
