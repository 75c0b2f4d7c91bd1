package org.ieum.check;

import org.ieum.text.Sentence;

/** A sentence of each of two texts, linked or not. */
record Ends(Sentence a, Sentence b) {}
