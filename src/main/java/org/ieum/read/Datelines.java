package org.ieum.read;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Place, date and agency before the first sentence. */
final class Datelines {
    private static final int LONGEST = 120;
    private static final String DASH = "(?:--+|[—–―])";
    private static final String AGENCY =
            "(?:Yonhap|Kyodo(?: News)?|AP|Reuters|REUTERS|AFP|UPI|Xinhua|TASS|Bloomberg|Jiji|JIJI|KCNA|dpa|DPA|Newsis|News1|CNN|BBC|AFP-Jiji|AFP-JIJI"
                    + "|[A-Z][\\w.]{1,15}/(?:Yonhap|AP|AFP|Reuters))";

    /** Any name in brackets, where place, date and dash leave no doubt. */
    private static final String OTHER_AGENCY = "[A-Z][\\w.&/-]{1,20}(?: [A-Z][\\w.&/-]{1,20}){0,2}";

    private static final String MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]{0,6}\\.?";
    private static final String DAY = "(?:" + MONTH + " \\d{1,2}|\\d{1,2} " + MONTH + ")(?:, \\d{4})?";
    private static final String DATE = "(?:, " + DAY + ")";
    private static final String PLACE = "[A-Z][A-Z.'’-]{2,20}(?: [A-Z][A-Z.'’-]{1,20}){0,3}";
    private static final String PLACES =
            PLACE + "(?:/" + PLACE + ")?(?:, (?!" + MONTH + " \\d)[A-Z][\\w.-]{1,20}(?: [A-Z][\\w.]{1,20}){0,2}){0,2}";
    private static final String START = "(?=[\"“‘'(\\[]?[\\p{Lu}\\d])";

    /**
     * In capitals: {@code SEOUL, Jan. 10 (Yonhap) --}, {@code SEOUL, South Korea (Harbor Wire) —}, {@code SEOUL (Jan. 10) --},
     * {@code SEOUL (Kyodo)}, {@code TOKYO —}, {@code SEOUL, South Korea —}.
     */
    private static final Pattern ENGLISH = Pattern.compile("^(?:" + PLACES + DATE + ",? \\(" + OTHER_AGENCY + "\\) ?(?:"
            + DASH + "|-)|(?=[^(]{3,60}, )" + PLACES + " \\(" + OTHER_AGENCY + "\\) ?" + DASH + "|" + PLACES + " \\("
            + DAY
            + "\\) ?(?:" + DASH + "|-)|" + PLACES + DATE + "?,? \\(" + AGENCY + "\\)(?: ?(?:"
            + DASH + "|-))?|" + PLACES + DATE + "? ?" + DASH + "|" + PLACES + DATE + " -) {1,3}" + START);

    /** {@code Seoul (Reuters) -}: in small letters only with agency and dash. */
    private static final Pattern MIXED = Pattern.compile("^[A-Z][a-z]{2,20}(?: [A-Z][a-z]{2,20}){0,2}" + DATE
            + "?,? \\(" + AGENCY + "\\) ?(?:" + DASH + "|-) {1,3}" + START);

    private static final String REPORTER =
            "(?:[가-힣]{2,4}(?:[·, ]{1,2}[가-힣]{2,4}){0,4} ?(?:[가-힣]{0,4}(?:기자|특파원|통신원|논설위원)))";
    private static final Pattern KOREAN =
            Pattern.compile("^[(\\[【〔]([가-힣A-Za-z·, /]{1,30}) ?[=ㆍ/] ?([가-힣A-Za-z0-9 .·]{1,30})[)\\]】〕] ?(?:("
                    + REPORTER + ") ?[=:])?(?:=)? ?");

    private static final Pattern ENGLISH_AGENCY =
            Pattern.compile("^(?!By )\\p{Lu}[^()]{2,80}\\((\\p{Lu}[^()\\d]{1,40})\\)[^\\p{L}]*$");
    private static final Pattern NO_OUTLET = Pattern.compile("(?:기자|특파원|통신원|논설위원)$|제공$");
    private static final Set<String> NO_PLACE = Set.of("사진", "자료", "그래픽", "영상", "출처", "단위", "글");

    private Datelines() {}

    /** Where the dateline at the start of a paragraph ends; empty if there is none, or nothing after it. */
    static OptionalInt end(String paragraph) {
        String head = paragraph.substring(0, Math.min(paragraph.length(), LONGEST));
        for (Pattern pattern : new Pattern[] {KOREAN, ENGLISH, MIXED}) {
            Matcher matcher = pattern.matcher(head);
            if (matcher.find() && matcher.end() < paragraph.length()) {
                return OptionalInt.of(
                        head.substring(0, matcher.end()).stripTrailing().length());
            }
        }
        return OptionalInt.empty();
    }

    /** The reporter whom a Korean dateline names. */
    static Optional<String> reporter(String dateline) {
        Matcher matcher = KOREAN.matcher(dateline + " ");
        return matcher.find() ? Optional.ofNullable(matcher.group(3)) : Optional.empty();
    }

    /** The agency or paper that a dateline names; empty if it names a reporter instead, or nobody. */
    static Optional<String> outlet(String dateline) {
        Matcher korean = KOREAN.matcher(dateline + " ");
        if (korean.find()) {
            String named = korean.group(2).strip();
            boolean isOutlet = !NO_OUTLET.matcher(named).find()
                    && !NO_PLACE.contains(korean.group(1).strip());
            return isOutlet ? Optional.of(named) : Optional.empty();
        }
        Matcher english = ENGLISH_AGENCY.matcher(dateline);
        return english.find() ? Optional.of(english.group(1)) : Optional.empty();
    }
}
