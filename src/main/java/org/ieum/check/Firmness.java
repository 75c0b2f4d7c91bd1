package org.ieum.check;

/** How firmly a text stands behind what it says, the firmest first. */
enum Firmness {
    /** It happened or is so: 했다, did. */
    FACT("states as a fact"),
    /** Somebody named says that it did: 했다고 밝혔다, said it did. */
    ATTRIBUTED("gives as somebody's word"),
    /** It is so or will be, as a Korean present leaves open: 한다. */
    PRESENT("gives as certain"),
    /** It is said or seems to have: 한 것으로 알려졌다, reportedly did. */
    HEARSAY("gives as hearsay"),
    /** It is planned or sure to come: 할 예정이다, will do. */
    FORECAST("gives as a plan or forecast"),
    /** It is expected or wished for: 할 전망이다, is likely to, hopes to. */
    EXPECTED("gives as expected or wished for"),
    /** It would: the past of a plan, or no more than a thought. */
    CONDITIONAL("says would be"),
    /** It can or could, which may be no more than an ability: 할 수 있다. */
    ABLE("gives as a possibility"),
    /** It may: 할 가능성이 있다, may do. */
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
     * True if a reader of the one learns something firmer than a reader of the other, and a faithful translator would hardly put the
     * one for the other. Hearsay is near to somebody's word, and may be of the past or of what is to come; what is
     * expected is near to what may be; "would" is near to "will" and to "may"; who could see something saw it.
     */
    boolean differsClearly(Firmness other) {
        Firmness firmer = compareTo(other) < 0 ? this : other;
        Firmness weaker = firmer == this ? other : this;
        return switch (firmer) {
            case FACT -> weaker != FACT && weaker != PRESENT && weaker != CONDITIONAL && weaker != ABLE;
            case ATTRIBUTED -> weaker == FORECAST || weaker == EXPECTED || weaker == POSSIBLE;
            case PRESENT -> weaker == POSSIBLE;
            case FORECAST -> weaker == ABLE || weaker == POSSIBLE;
            case HEARSAY, EXPECTED, CONDITIONAL, ABLE, POSSIBLE -> false;
        };
    }

    /** True for what has happened, whoever says so. */
    boolean isDone() {
        return this == FACT || this == ATTRIBUTED;
    }
}
