package org.ieum.align;

/** One way of knowing which words mean the same. It adds what it knows of two texts' words to their relations. */
interface Matcher {
    /** Relates types of the source to types of the target. */
    void relate(Side source, Side target, Relations relations);
}
