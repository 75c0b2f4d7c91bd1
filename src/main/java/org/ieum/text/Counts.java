package org.ieum.text;

/** Numbers of things as English messages tell them: 1 finding, 2 findings. */
public final class Counts {
    private Counts() {}

    /**
     * How many there are.
     *
     * @param one a noun with a plural in -s
     */
    public static String of(long number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }
}
