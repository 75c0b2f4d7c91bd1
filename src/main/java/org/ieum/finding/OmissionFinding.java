package org.ieum.finding;

/**
 * A sentence that the other of two translations lacks.
 *
 * @param claim what is said
 */
public record OmissionFinding(Claim claim) implements Finding {
    static String message(Side has, Side lacks) {
        return has.told() + (has.outlets().size() > 1 ? " have" : " has") + " a sentence that " + lacks.told()
                + (lacks.outlets().size() > 1 ? " lack: " : " lacks: ")
                + has.first().sentences().get(0);
    }

    /** {@code severity kind: message}. */
    @Override
    public String toString() {
        return Claims.print(claim);
    }
}
