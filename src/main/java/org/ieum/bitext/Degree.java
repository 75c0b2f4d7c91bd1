package org.ieum.bitext;

/** How much two linked stretches of text have in common. */
public enum Degree {
    /** One renders the other. */
    TRANSLATION("translation"),
    /** Both report the same fact, written independently. */
    SAME_FACT("same-fact"),
    /** Both speak of the same matter; never among the links of a {@link Bitext}. */
    SAME_TOPIC("same-topic");

    private final String label;

    Degree(String label) {
        this.label = label;
    }

    /** As it is written to files: {@code same-fact}. */
    public String label() {
        return label;
    }
}
