package org.ieum.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.ieum.bitext.Link;
import org.ieum.coverage.Speech;
import org.ieum.finding.Claim;
import org.ieum.finding.Finding.Severity;
import org.ieum.finding.Finding.Verdict;
import org.ieum.finding.Place;
import org.ieum.finding.SpeakerFinding;
import org.ieum.lexicon.Lexicon;
import org.ieum.name.Mention;
import org.ieum.name.NameChain;
import org.ieum.name.NameMatch;
import org.ieum.name.Names;
import org.ieum.text.Block;
import org.ieum.text.Hangul;
import org.ieum.text.Lang;
import org.ieum.text.Sentence;
import org.ieum.text.Span;

/**
 * Compares who says what both texts quote, by name: one may have the words of the coach from the captain. Told only if the
 * quotations are one by their words, both speakers are named beside them, and neither text names the other one's speaker there.
 * Somebody's spokesman speaks for two.
 */
final class SpeakerCheck implements Check {
    /** Of a link this sure the quotations need no more in common than what tells them from others. */
    private static final double SURE = 0.85;

    private static final double SOME = 0.25;

    /** Quotations that have so much in common are one whatever the link. */
    private static final double NEARLY_ALL = 0.8;

    private static final Pattern FOR_ANOTHER = Pattern.compile("대변인|(?i)\\bspokes(?:man|woman|person)\\b");

    private final Lexicon lexicon;

    SpeakerCheck(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public String name() {
        return "speakers";
    }

    @Override
    public void check(Pair pair, Results results) {
        Side a = new Side(pair.a());
        Side b = new Side(pair.b());
        for (Link link : pair.bitext().links()) {
            List<Quotation> others = b.quotations(link.target());
            a.quotations(link.source())
                    .forEach(one -> others.stream()
                            .filter(other -> areOne(one, other, link.probability()))
                            .filter(other -> areOfOthers(a, one, b, other))
                            .forEach(other -> results.add(finding(a, one, b, other))));
        }
    }

    private boolean areOne(Quotation one, Quotation other, double probability) {
        double likeness = one.likeness(other, lexicon);
        boolean bilingual = !one.sentence().lang().equals(other.sentence().lang());
        return likeness >= NEARLY_ALL || (bilingual && probability >= SURE && likeness >= SOME);
    }

    private static boolean areOfOthers(Side a, Quotation one, Side b, Quotation other) {
        return !isForAnother(one)
                && !isForAnother(other)
                && !isOne(a.fullName(one), b.fullName(other))
                && !a.namesBeside(one, b.fullName(other))
                && !b.namesBeside(other, a.fullName(one));
    }

    private static boolean isForAnother(Quotation quotation) {
        return FOR_ANOTHER.matcher(quotation.sentence().text()).find();
    }

    private static boolean isOne(String a, String b) {
        boolean hangulA = isHangul(a);
        boolean hangulB = isHangul(b);
        if (hangulA && hangulB) {
            String one = a.replace(" ", "");
            String other = b.replace(" ", "");
            return one.contains(other) || other.contains(one);
        }
        NameMatch match = hangulA ? Names.compare(a, b) : hangulB ? Names.compare(b, a) : Names.compareLatin(a, b);
        return match.verdict() != NameMatch.Verdict.OTHER;
    }

    private static boolean isHangul(String text) {
        return text.codePoints().anyMatch(Hangul::isSyllable);
    }

    private record Side(Reading reading, List<Span> spans) {
        /** Words of the longest names that are looked for. */
        private static final int WORDS = 3;

        Side(Reading reading) {
            this(reading, Speech.of(reading.document()).quotations());
        }

        List<Quotation> quotations(List<Sentence> sentences) {
            return sentences.stream()
                    .filter(sentence -> sentence.kind() == Block.Kind.PARAGRAPH)
                    .flatMap(sentence -> Quotation.of(sentence, spans, reading.persons()).stream())
                    .toList();
        }

        String fullName(Quotation quotation) {
            Mention speaker = quotation.speaker();
            return reading.persons().chains().stream()
                    .filter(person -> person.mentions().contains(speaker))
                    .map(NameChain::fullName)
                    .findFirst()
                    .orElse(speaker.name());
        }

        /** True if the sentence of a quotation or a neighbour may name somebody. */
        boolean namesBeside(Quotation quotation, String name) {
            int at = reading.sentences().indexOf(quotation.sentence());
            return reading
                    .sentences()
                    .subList(Math.max(0, at - 1), Math.min(reading.sentences().size(), at + 2))
                    .stream()
                    .anyMatch(sentence -> names(sentence, name));
        }

        private boolean names(Sentence sentence, String name) {
            if (isHangul(name) && sentence.lang().equals(Lang.KO)) {
                return sentence.text().contains(name);
            }
            List<String> words = Pattern.compile("[\\p{L}\\p{N}'’-]+")
                    .matcher(sentence.text())
                    .results()
                    .map(MatchResult::group)
                    .toList();
            return IntStream.range(0, words.size())
                    .boxed()
                    .flatMap(from -> IntStream.rangeClosed(from + 1, Math.min(from + WORDS, words.size()))
                            .mapToObj(to -> String.join(" ", words.subList(from, to))))
                    .anyMatch(some -> isHangul(some) ? isHeard(some, name) : isWritten(some, name));
        }

        /** True of a name with or without what is written onto it: 송하윤은. */
        private static boolean isHeard(String some, String name) {
            return IntStream.rangeClosed(Math.max(2, some.length() - WORDS), some.length())
                    .anyMatch(end -> Names.compare(some.substring(0, end), name).verdict() == NameMatch.Verdict.SAME);
        }

        /** What seems to be a name may be that of a firm or a town without its last syllable: 현대차 회장, the head of Hyundai. */
        private static boolean isWritten(String some, String name) {
            return Character.isUpperCase(some.codePointAt(0))
                    && (isOne(some, name)
                            || (isHangul(name)
                                    && Names.similarity(name.substring(0, name.length() - 1), some)
                                            >= Names.THRESHOLD));
        }

        Place place(Quotation quotation) {
            return Place.of(reading.document(), quotation.speaker().span(), List.of(quotation.sentence()));
        }
    }

    private static SpeakerFinding finding(Side a, Quotation one, Side b, Quotation other) {
        Place placeA = a.place(one);
        Place placeB = b.place(other);
        String message = placeA.outlet() + " has \"" + placeA.text() + "\" say what " + placeB.outlet() + " has \""
                + placeB.text() + "\" say";
        return new SpeakerFinding(
                new Claim("speaker", Severity.ERROR, "", Verdict.CONFLICT, placeA, Optional.of(placeB), message));
    }
}
