package org.ieum.study;

/** How firmly a text stands behind what it says, the firmest first. */
enum Firmness {
    /** It happened or is so: 했다, did. */
    FACT("states as a fact"),
    /** Somebody named says that it did: 했다고 밝혔다, said it did. */
    ATTRIBUTED("gives as somebody's word"),
    /** It is said or seems to have: 한 것으로 알려졌다, reportedly did. */
    HEARSAY("gives as hearsay"),
    /** It is planned or expected: 할 예정이다, will do. */
    FORECAST("gives as a plan or forecast"),
    /** It would: the past of a plan, or no more than a thought. */
    CONDITIONAL("says would be"),
    /** It may: 할 수 있다, may do. */
    POSSIBLE("gives as a possibility");

    private final String phrase;

    Firmness(String phrase) {
        this.phrase = phrase;
    }

    /** {@code states as a fact}, after the name of an outlet. */
    String phrase() {
        return phrase;
    }

    /**
     * True if a reader of the one learns something firmer than a reader of the other. Hearsay is near to somebody's word, and
     * may be of the past or of what is to come; "would" is near to "will" and to "may".
     */
    boolean differsClearly(Firmness other) {
        Firmness firmer = compareTo(other) < 0 ? this : other;
        Firmness weaker = firmer == this ? other : this;
        return firmer != weaker
                && switch (firmer) {
                    case FACT -> true;
                    case ATTRIBUTED -> weaker != HEARSAY;
                    case FORECAST -> weaker == POSSIBLE;
                    case HEARSAY, CONDITIONAL, POSSIBLE -> false;
                };
    }

    /** True for what has happened, whoever says so. */
    boolean isDone() {
        return this == FACT || this == ATTRIBUTED;
    }
}
