package org.ieum.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ieum.text.Hangul;

/**
 * Korean sentence ends. In the order of the rules:
 *
 * <ol>
 *   <li>Nothing is cut inside brackets, shielded spans and, unless asked for, quotations.
 *   <li>After a closing quotation mark, a particle, a form of 하다, 싶다 or 이다, or a noun that names the quotation (구호,
 *       한마디) goes on with the sentence.
 *   <li>A full stop after Latin abbreviations, after the number of a list item and inside dates ends nothing.
 *   <li>An ellipsis ends a sentence only after a final ending.
 *   <li>A missing space after a full stop is forgiven after a final ending.
 *   <li>Where punctuation is missing, a final ending and a space end a sentence, by {@link FinalEndings}.
 * </ol>
 */
final class KoreanSentences {
    private static final Abbreviations ABBREVIATIONS = Abbreviations.standard();
    /** Particles of quotation and forms of 하다 and 싶다. */
    private static final Pattern QUOTATIVE = Pattern.compile("(?:이?라[고며는면던.,]|이?란|고|며|면서|는|할|해[서도요]|합니다"
            + "|하(?:[면던자니여신실네오]|기에|기도|길래|니까|더[니라]|겠다))(?:\\P{L}.*|$)"
            + "|(?:이?라고|이?라며|이?라는|이?라면서|고는|며는|하[고며는였셨]|하면서|하시[고며는니던기더]|했|한다|싶).*");
    /** Behind a quotation mark also other particles that were set apart, 이다, and a noun that names the quotation. */
    private static final Pattern BEHIND_QUOTATION = Pattern.compile("(?:[가은을를의에]|에[서게]|으?로|부터|까지|처럼"
            + "|(?:이|였|이었)(?:다|고|며|지만|는데|으며|으나|던|습니다)|인데|입니다|예요|이에요"
            + "|(?:말|질문|물음|지적|대답|소리|소식|제안|부탁|구호|외침|함성)(?:에|에도|에는|만)"
            + "|(?:구호|외침|문구|글귀|한마디)\\p{L}{0,3})(?:\\P{L}.*|$)");

    private static final int LONGEST_DATE = 12;
    private static final Pattern MONTH = Pattern.compile("(?<![\\p{L}0-9.,])(?:1[0-2]|0?[1-9])$");
    private static final Pattern DAY = Pattern.compile("(?:[12][0-9]|3[01]|0?[1-9])\\.(?![0-9])");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}\\. ?[0-9]{1,2}\\. ?[0-9]{1,2}$"
            + "|(?<![\\p{L}0-9.,])(?:1[0-2]|0?[1-9])\\. (?:[12][0-9]|3[01]|0?[1-9])$");
    private static final Pattern LOUD_NAME = Pattern.compile("[A-Z][a-z]{2,20}");
    private static final int LONGEST_ATTRIBUTION = 50;
    private static final Pattern ATTRIBUTION = Pattern.compile("[^\"“”'‘’,]{0,40}[가이은는] (?:[^\"“”'‘’,]{0,20} )?"
            + "(?:말|덧붙|밝|전|설명|강조|외|물|답|대답|주장|지적|경고|소리|속삭|적|썼|회상|반문)[가-힣]{0,3}(?:다|요)");
    private static final String FINALS = "다요죠까네지음함임됨군걸자라오소어아야해여니냐나구";

    private final FinalEndings finalEndings;

    KoreanSentences(FinalEndings finalEndings) {
        this.finalEndings = finalEndings;
    }

    /** Where sentences end, in order; the end of the paragraph may be missing. */
    List<Integer> cuts(Paragraph paragraph, Morphology morphology) {
        List<Integer> items = ListItems.starts(paragraph);
        List<Integer> cuts = new ArrayList<>(items);
        int start = 0;
        int nextItem = 0;
        for (Stop stop : paragraph.stops()) {
            while (nextItem < items.size() && items.get(nextItem) <= stop.mark()) {
                start = items.get(nextItem++);
            }
            boolean item = start == 0 || items.contains(start);
            if (!paragraph.isForbidden(stop.end())
                    && !isDate(paragraph.text(), stop)
                    && !(item && ListItems.isSyllable(paragraph.text(), start, stop.mark()))
                    && ends(paragraph, start, stop)) {
                cuts.add(stop.end());
                start = stop.end();
            }
        }
        cuts.addAll(SpeakerLabels.starts(paragraph.text()));
        cuts.sort(null);
        cuts.addAll(finalEndings.cuts(paragraph, List.copyOf(cuts), morphology));
        return List.copyOf(Asides.settle(paragraph, cuts));
    }

    /** {@code 1919. 3. 1.}, {@code 3. 1.}: the full stops belong to the date, and the sentence goes on. */
    private static boolean isDate(String text, Stop stop) {
        if (stop.mark() == 0 || !Characters.isDigit(text.charAt(stop.mark() - 1))) {
            return false;
        }
        String before = text.substring(Math.max(0, stop.mark() - LONGEST_DATE), stop.mark());
        boolean month =
                MONTH.matcher(before).find() && DAY.matcher(stop.after(text)).lookingAt();
        return stop.next() < text.length() && (month || DATE.matcher(before).find());
    }

    private static boolean ends(Paragraph paragraph, int start, Stop stop) {
        String text = paragraph.text();
        if (stop.next() == text.length()) {
            return true;
        }
        if (!stop.isFree(text)) {
            return isRunOn(paragraph, stop);
        }
        String next = stop.after(text);
        if (stop.isRemark(text)
                || isMarker(text, start, stop)
                || goesOn(text, stop, next)
                || isLoudName(text, start, stop)) {
            return false;
        }
        if (stop.isLoud(text)) {
            return true;
        }
        if (stop.isEllipsis(text)) {
            String before = stop.before(text);
            return before.length() > 1 && FINALS.indexOf(before.charAt(before.length() - 1)) >= 0;
        }
        return endsAtDot(text, start, stop, next);
    }

    /** The number of a list item, at the start of a sentence or after one that lacks its full stop. */
    private static boolean isMarker(String text, int start, Stop stop) {
        String before = stop.before(text);
        int from = stop.mark() - before.length();
        boolean after = from > 1 && FINALS.indexOf(text.charAt(from - 2)) >= 0;
        return ListItems.isMarker(text, start, stop.mark())
                || (after && before.length() < 3 && before.chars().allMatch(Character::isDigit) && !before.isEmpty());
    }

    /** A particle of quotation follows, or a clause that only says who spoke. */
    private static boolean goesOn(String text, Stop stop, String next) {
        if (stop.hasClosers() && Signs.isQuote(text.charAt(stop.end() - 1))) {
            return QUOTATIVE.matcher(next).matches()
                    || BEHIND_QUOTATION.matcher(next).matches()
                    || ATTRIBUTION.matcher(clause(text, stop.next())).matches();
        }
        return stop.isLoud(text) && QUOTATIVE.matcher(next).matches();
    }

    /** {@code A사는 Yahoo! 주식을}: a name in Latin letters inside a sentence. */
    private static boolean isLoudName(String text, int start, Stop stop) {
        String before = stop.before(text);
        return stop.isLoud(text)
                && stop.end() == stop.mark() + 1
                && Spaces.skip(text, start) < stop.mark() - before.length()
                && LOUD_NAME.matcher(before).matches()
                && Hangul.isSyllable(text.charAt(stop.next()));
    }

    /** From here to the next stop, if that is near. */
    private static String clause(String text, int from) {
        int end = from;
        while (end < text.length() && end - from < LONGEST_ATTRIBUTION && !Signs.isStop(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end);
    }

    /** {@code 했다.그러나}, {@code 3억 원.그러나}: the space is missing. */
    private static boolean isRunOn(Paragraph paragraph, Stop stop) {
        String text = paragraph.text();
        return stop.end() == stop.closers()
                && stop.mark() > 0
                && Hangul.isSyllable(text.charAt(stop.end()))
                && (FINALS.indexOf(text.charAt(stop.mark() - 1)) >= 0 || isQuantity(paragraph, stop.mark()));
    }

    /** True if a number with its unit ends here. */
    private static boolean isQuantity(Paragraph paragraph, int end) {
        return Hangul.isSyllable(paragraph.text().charAt(end - 1))
                && paragraph.isShielded(end - 1)
                && !paragraph.isShielded(end);
    }

    private static boolean endsAtDot(String text, int start, Stop stop, String next) {
        String before = stop.before(text);
        if (before.isEmpty() || stop.hasClosers() || Hangul.isSyllable(before.charAt(before.length() - 1))) {
            return Spaces.skip(text, start) < stop.mark();
        }
        return switch (ABBREVIATIONS.kind(before)) {
            case NONE -> true;
            case BEFORE_NUMBER -> next.isEmpty() || !Character.isDigit(next.charAt(0));
            default -> false;
        };
    }
}
