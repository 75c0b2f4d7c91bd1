package org.ieum.app;

/** Numbers of things in words: 1 finding, 2 findings. */
final class Counts {
    private Counts() {}

    /** @param one a noun with a plural in -s */
    static String of(long number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }
}
