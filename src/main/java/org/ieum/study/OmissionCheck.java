package org.ieum.study;

/** Names the sentences that the other of two translations lacks. */
final class OmissionCheck implements Check {
    @Override
    public void check(Pair pair, Results results) {}
}
