package org.ieum.term;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.ieum.text.Lang;

/**
 * How the terms of one language are spelled, ready to be compared with a spelling that is none of theirs, by the similarity
 * of Jaro and Winkler (Winkler 1990). Most of many terms cannot be alike enough, which is seen by their length and by which
 * letters they have, before letters are compared one by one.
 */
final class Spellings {
    private static final double PREFIX_SCALE = 0.1;
    private static final int LONGEST_PREFIX = 4;

    private final List<Term> terms = new ArrayList<>();
    private final List<String> letters = new ArrayList<>();
    private final long[] signatures;

    /** All terms of the language, in order. */
    Spellings(List<Concept> concepts, Lang lang) {
        for (Concept concept : concepts) {
            for (Term term : concept.terms()) {
                if (term.lang().equals(lang)) {
                    terms.add(term);
                    letters.add(TermKey.letters(term.text()));
                }
            }
        }
        signatures = letters.stream().mapToLong(Spellings::signature).toArray();
    }

    private record Scored(Term term, double score) {}

    /**
     * The terms most alike, the most alike first; of equals, in their order.
     *
     * @param least how alike they must be, 0 to 1
     * @param most how many at most
     */
    List<Term> like(String spelling, double least, int most) {
        JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
        Wanted wanted = Wanted.of(TermKey.letters(spelling));
        List<Scored> alike = new ArrayList<>();
        for (int i = 0; i < signatures.length; i++) {
            String known = letters.get(i);
            if (wanted.bound(known, signatures[i]) >= least && wanted.bound(known) >= least) {
                double score = similarity.apply(wanted.letters(), known);
                if (score >= least) {
                    alike.add(new Scored(terms.get(i), score));
                }
            }
        }
        alike.sort(Comparator.comparingDouble(Scored::score).reversed());
        return alike.stream().map(Scored::term).distinct().limit(most).toList();
    }

    /** Which letters a text has, one bit for each sixty-fourth of all there are. */
    private static long signature(String letters) {
        long signature = 0;
        for (int i = 0; i < letters.length(); i++) {
            signature |= 1L << letters.charAt(i);
        }
        return signature;
    }

    /**
     * A spelling, and more than which its similarity to others cannot be.
     *
     * @param counts how often it has the letters of each bit of the signature
     */
    private record Wanted(String letters, long signature, int[] counts) {
        static Wanted of(String letters) {
            int[] counts = new int[Long.SIZE];
            letters.chars().forEach(letter -> counts[letter % Long.SIZE]++);
            return new Wanted(letters, Spellings.signature(letters), counts);
        }

        /** At a glance: every letter that only one of them has is one that they do not share. */
        double bound(String other, long ofOther) {
            int shared = Math.min(
                    letters.length() - Long.bitCount(signature & ~ofOther),
                    other.length() - Long.bitCount(ofOther & ~signature));
            return bound(other, shared);
        }

        /** By how many letters they share, wherever those stand. */
        double bound(String other) {
            int[] left = counts.clone();
            int shared = 0;
            for (int i = 0; i < other.length(); i++) {
                shared += left[other.charAt(i) % Long.SIZE]-- > 0 ? 1 : 0;
            }
            return bound(other, shared);
        }

        /** The similarity if what they share were in the same order. */
        private double bound(String other, int shared) {
            int longer = Math.max(1, Math.max(letters.length(), other.length()));
            int shorter = Math.max(1, Math.min(letters.length(), other.length()));
            double jaro = ((double) shared / longer + (double) shared / shorter + 1) / 3;
            return jaro + PREFIX_SCALE * prefix(other) * (1 - jaro);
        }

        private int prefix(String other) {
            int length = Math.min(LONGEST_PREFIX, Math.min(letters.length(), other.length()));
            int same = 0;
            while (same < length && letters.charAt(same) == other.charAt(same)) {
                same++;
            }
            return same;
        }
    }
}
