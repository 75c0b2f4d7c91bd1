package org.ieum.text;

/**
 * Where a text comes from, as its user names it: a file name relative to what was asked for, and which of the page's
 * texts it is.
 *
 * @param source file name or any other label; never empty
 * @param part 1 for the first or only text of the source, 2 for the second in order of appearance, and so on
 */
public record Origin(String source, int part) implements Comparable<Origin> {
    /** The origin of a text of which nothing is known. */
    public static final Origin TEXT = new Origin("text", 1);

    public Origin {
        if (source.isEmpty() || part < 1) {
            throw new IeumException("origin \"" + source + "\" part " + part + ": expected a name and a part from 1");
        }
    }

    public static Origin of(String source) {
        return new Origin(source, 1);
    }

    /** The origin that prints so: {@code page.txt#2} is the second text of {@code page.txt}. */
    public static Origin parse(String printed) {
        int mark = printed.lastIndexOf('#');
        boolean numbered = mark > 0 && printed.substring(mark + 1).matches("[1-9][0-9]{0,5}");
        return numbered
                ? new Origin(printed.substring(0, mark), Integer.parseInt(printed.substring(mark + 1)))
                : of(printed);
    }

    public Origin withPart(int part) {
        return new Origin(source, part);
    }

    @Override
    public int compareTo(Origin other) {
        int bySource = source.compareTo(other.source);
        return bySource != 0 ? bySource : Integer.compare(part, other.part);
    }

    /** {@code page.txt}, or {@code page.txt#2} for the second text of a page. */
    @Override
    public String toString() {
        return part == 1 ? source : source + "#" + part;
    }
}
