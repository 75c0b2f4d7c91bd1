package org.ieum.study;

/** Compares the persons named in linked sentences. */
final class NameCheck implements Check {
    @Override
    public void check(Pair pair, Results results) {}
}
