package org.ieum.app;

import org.ieum.bitext.Bitext;
import org.ieum.io.LinksTsv;

/** A bitext and the lines that its sentences stand on. */
record Aligned(Bitext bitext, LinksTsv.Numbering source, LinksTsv.Numbering target) {}
