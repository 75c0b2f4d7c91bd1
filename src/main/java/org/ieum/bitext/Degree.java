package org.ieum.bitext;

import org.ieum.text.Labelled;

/** How much two linked stretches of text have in common. */
public enum Degree implements Labelled {
    /** One renders the other. */
    TRANSLATION,
    /** Both report the same fact, written independently. */
    SAME_FACT,
    /** Both speak of the same matter; never among the links of a {@link Bitext}. */
    SAME_TOPIC
}
