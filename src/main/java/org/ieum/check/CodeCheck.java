package org.ieum.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ieum.bitext.Link;
import org.ieum.finding.Place;
import org.ieum.finding.QuantityFinding;
import org.ieum.finding.Side;
import org.ieum.quantity.Reference;
import org.ieum.text.Sentence;
import org.ieum.text.Span;

/**
 * Compares names made of letters and digits: H5N1, KF-21, MH370. Two are in conflict if they have the same letters and as many digits,
 * each is the only such name of a linked sentence, and neither stands anywhere in the other text. Where the sentences are not linked, one
 * must look like a slip for the other, and each be the only one of its kind in its text. So are names with a number, 해성7호 and "the
 * Haeseong 9", of linked sentences.
 */
final class CodeCheck implements Check {
    private static final Pattern CODE = Pattern.compile(
            "(?<![\\p{IsLatin}\\p{N}.-])[A-Z]{1,4}(?:-?\\d{1,4}[A-Z]?){1,2}(?![\\p{IsLatin}\\p{N}]|[-.]\\d)");

    /** Halves, quarters and years of account are dates, and paper has sizes. */
    private static final Pattern NONE = Pattern.compile("[HQ][1-4]|[AB]\\d|FY-?\\d+");

    /** Two letters and two digits at least. */
    private static final Pattern LONG = Pattern.compile("(?=.*[A-Z].*[A-Z])(?=.*0.*0).*");

    private static final Pattern DIGIT = Pattern.compile("\\d");

    @Override
    public String name() {
        return "codes";
    }

    @Override
    public void check(Pair pair, Results results) {
        Names namesA = pair.a().once(Names.class, Names::of);
        Names namesB = pair.b().once(Names.class, Names::of);
        List<Code> allA = namesA.codes();
        List<Code> allB = namesB.codes();
        Set<Set<String>> told = new HashSet<>();
        for (Link link : pair.bitext().links()) {
            List<Code> as = codes(link.source());
            List<Code> bs = codes(link.target());
            if (QuantityCheck.asks(link) && areOne(as) && areOne(bs) && areOpen(as.get(0), allA, bs.get(0), allB)) {
                results.add(finding(pair, as.get(0), link.source(), bs.get(0), link.target()));
                told.add(Set.of(as.get(0).name(), bs.get(0).name()));
            }
        }
        compareNumbered(pair, namesA.numbered(), namesB.numbered(), results);
        List<Code> onlyB = onlyOnes(allB);
        for (Code a : onlyOnes(allA)) {
            for (Code b : onlyB) {
                if (a.isSlipOf(b) && told.add(Set.of(a.name(), b.name()))) {
                    results.add(finding(pair, a, List.of(a.sentence()), b, List.of(b.sentence())));
                }
            }
        }
    }

    /** All such names of a text. */
    private record Names(List<Code> codes, List<NumberedName> numbered) {
        static Names of(Reading reading) {
            List<NumberedName> numbered = reading.sentences().stream()
                    .flatMap(sentence -> NumberedName.in(sentence).stream())
                    .toList();
            return new Names(CodeCheck.codes(reading.sentences()), numbered);
        }
    }

    /** One name with another number, where neither text has the other's: 해성7호, "the Haeseong 9". */
    private static void compareNumbered(Pair pair, List<NumberedName> allA, List<NumberedName> allB, Results results) {
        Set<List<String>> told = new HashSet<>();
        for (Link link : pair.bitext().links()) {
            if (QuantityCheck.asks(link)) {
                for (NumberedName a : in(link.source(), allA)) {
                    in(link.target(), allB).stream()
                            .filter(b -> a.hasName(b) && !a.isAmong(allB) && !b.isAmong(allA))
                            .filter(b -> told.add(List.of(a.number(), b.number())))
                            .forEach(b -> results.add(finding(
                                    a.reference(),
                                    a.place(pair.a(), link.source()),
                                    b.reference(),
                                    b.place(pair.b(), link.target()))));
                }
            }
        }
    }

    private static List<NumberedName> in(List<Sentence> sentences, List<NumberedName> all) {
        return all.stream()
                .filter(numbered -> sentences.contains(numbered.sentence()))
                .toList();
    }

    private static boolean areOpen(Code a, List<Code> allA, Code b, List<Code> allB) {
        return a.differs(b) && !isAmong(allB, a) && !isAmong(allA, b);
    }

    private static boolean isAmong(List<Code> codes, Code code) {
        return codes.stream().anyMatch(other -> other.name().equals(code.name()));
    }

    /** Those beside which no other of their kind stands. */
    private static List<Code> onlyOnes(List<Code> all) {
        return all.stream()
                .filter(code -> all.stream().noneMatch(code::differs))
                .toList();
    }

    /**
     * @param span where it stands in its sentence
     * @param name as written, without hyphens
     * @param shape the name with noughts for all digits
     */
    private record Code(Sentence sentence, Span span, String name, String shape) {
        static Code of(Sentence sentence, Span span) {
            String name = span.of(sentence.text()).replace("-", "");
            return new Code(sentence, span, name, DIGIT.matcher(name).replaceAll("0"));
        }

        boolean differs(Code other) {
            return !name.equals(other.name) && shape.equals(other.shape);
        }

        /** True if one wrong digit, or two exchanged, make it the other; and hardly any other name is so alike. */
        boolean isSlipOf(Code other) {
            return differs(other)
                    && Slip.between(name, other.name)
                    && LONG.matcher(shape).matches();
        }

        Place place(Reading reading, List<Sentence> context) {
            return Place.of(reading.document(), span.shift(sentence.span().start()), context);
        }

        Reference quantity() {
            return new Reference(span, span.of(sentence.text()));
        }
    }

    private static List<Code> codes(List<Sentence> sentences) {
        return sentences.stream().flatMap(CodeCheck::codes).toList();
    }

    private static Stream<Code> codes(Sentence sentence) {
        return CODE.matcher(sentence.text())
                .results()
                .filter(found -> !NONE.matcher(found.group()).matches())
                .map(found -> Code.of(sentence, new Span(found.start(), found.end())));
    }

    private static boolean areOne(List<Code> codes) {
        return codes.stream().map(Code::name).distinct().count() == 1;
    }

    private static QuantityFinding finding(Pair pair, Code a, List<Sentence> as, Code b, List<Sentence> bs) {
        return finding(a.quantity(), a.place(pair.a(), as), b.quantity(), b.place(pair.b(), bs));
    }

    private static QuantityFinding finding(Reference a, Place placeA, Reference b, Place placeB) {
        List<Side> sides = List.of(Side.of(a.label(), placeA), Side.of(b.label(), placeB));
        return QuantityFinding.of("code", sides, List.of(a, b), false, Map.of());
    }
}
