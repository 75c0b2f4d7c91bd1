package org.ieum.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ieum.bitext.Link;
import org.ieum.finding.Fact;
import org.ieum.finding.Place;
import org.ieum.finding.SpeakerFinding;
import org.ieum.lexicon.Lexicon;
import org.ieum.name.Mention;
import org.ieum.name.NameChain;
import org.ieum.text.Block;
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

    /** What stands before one who does nothing in a sentence: by, of, and a title. */
    private static final Pattern BEHIND = Pattern.compile("\\b(?:by|of|against|under|for)\\s(?:[\\p{L}.-]+\\s){0,4}$");

    private static final Pattern OBJECT = Pattern.compile("^\\s?(?:의|을|를|에게|에 대한)\\s");

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
            for (Quotation one : a.quotations(link.source())) {
                others.stream()
                        .filter(other -> areOne(one, other, link.partProbability()))
                        .forEach(other ->
                                compare(new Voice(a, one, link.source()), new Voice(b, other, link.target()), results));
            }
        }
    }

    private static void compare(Voice a, Voice b, Results results) {
        if (SamePerson.mayBe(a.fullName(), b.fullName())) {
            results.add(new Fact("speaker", Fact.Verdict.EQUAL, a.place(), b.place(), List.of(), "one speaker"));
        } else if (!a.isForAnother() && !b.isForAnother() && !a.mayBe(b) && !b.mayBe(a)) {
            results.add(SpeakerFinding.of(a.place(), a.fullName(), b.place(), b.fullName()));
        }
    }

    private boolean areOne(Quotation one, Quotation other, double probability) {
        double likeness = one.likeness(other, lexicon);
        boolean bilingual = !one.sentence().lang().equals(other.sentence().lang());
        return likeness >= NEARLY_ALL || (bilingual && probability >= SURE && likeness >= SOME);
    }

    private record Side(Reading reading, List<Span> spans) {
        Side(Reading reading) {
            this(reading, reading.speech().quotations());
        }

        List<Quotation> quotations(List<Sentence> sentences) {
            return sentences.stream()
                    .filter(sentence -> sentence.kind() == Block.Kind.PARAGRAPH)
                    .flatMap(sentence -> Quotation.of(sentence, spans, reading).stream())
                    .toList();
        }

        String fullName(Mention speaker) {
            return reading.persons().chains().stream()
                    .filter(person -> person.mentions().contains(speaker))
                    .map(NameChain::fullName)
                    .findFirst()
                    .orElse(speaker.name());
        }
    }

    /** Who says something in one of the texts. */
    private record Voice(Side side, Quotation quotation, List<Sentence> context) {
        String fullName() {
            return side.fullName(quotation.speaker());
        }

        Place place() {
            return Place.of(side.reading().document(), quotation.span(), context);
        }

        boolean isForAnother() {
            return Stream.of(quotation.sentence(), quotation.speaker().sentence())
                    .anyMatch(sentence -> FOR_ANOTHER.matcher(sentence.text()).find());
        }

        /** True if the text may name the other's speaker in the sentence or beside it. */
        boolean mayBe(Voice other) {
            String name = other.fullName();
            return side.reading().around(quotation.sentence()).stream()
                    .filter(sentence -> SamePerson.isNamedIn(sentence, name))
                    .anyMatch(sentence -> sentence.equals(quotation.sentence()) || !isNamedAside(sentence, name));
        }

        /** True if a sentence does not say what somebody does: a library led by her, her decision. */
        private boolean isNamedAside(Sentence sentence, String name) {
            List<Mention> mentions = side.reading().persons().chains().stream()
                    .filter(person -> SamePerson.mayBe(person.fullName(), name))
                    .flatMap(person -> person.mentions().stream())
                    .filter(mention -> mention.sentence().equals(sentence))
                    .toList();
            return !mentions.isEmpty() && mentions.stream().allMatch(Voice::isAside);
        }

        private static boolean isAside(Mention mention) {
            Span span = mention.sentence().local(mention.span());
            String text = mention.sentence().text();
            return BEHIND.matcher(text.substring(0, span.start())).find()
                    || OBJECT.matcher(text.substring(span.end()).replaceFirst(Pattern.quote(mention.title()), ""))
                            .find();
        }
    }
}
