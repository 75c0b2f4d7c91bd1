package org.ieum.quantity;

/** A date in the making, and where it ends. */
record Dated(Draft draft, int end) {}
