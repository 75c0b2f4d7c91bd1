package org.ieum.finding;

import java.util.List;

/**
 * The same words, said by one person in the one text and by another in the other.
 *
 * @param claim what is said; the value of each side is the speaker's name
 */
public record SpeakerFinding(Claim claim) implements Finding {
    /** What two places quote, and whom they have say it. */
    public static SpeakerFinding of(Place a, String speakerA, Place b, String speakerB) {
        String message =
                a.outlet() + " has \"" + speakerA + "\" say what " + b.outlet() + " has \"" + speakerB + "\" say";
        List<Side> sides = List.of(Side.of(speakerA, a), Side.of(speakerB, b));
        return new SpeakerFinding(new Claim("speaker", Severity.ERROR, "", Verdict.CONFLICT, sides, message));
    }

    /** {@code severity kind: message}. */
    @Override
    public String toString() {
        return Claims.print(claim);
    }
}
