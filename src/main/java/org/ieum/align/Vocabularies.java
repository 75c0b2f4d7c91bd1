package org.ieum.align;

/**
 * The words of two texts, how they relate, and the class of each type.
 *
 * @param sourceClasses by source type; {@code null} inside the array for a type of which nothing is known
 * @param targetClasses by target type, likewise
 */
record Vocabularies(
        Side source, Side target, Relations relations, WordClass[] sourceClasses, WordClass[] targetClasses) {}
