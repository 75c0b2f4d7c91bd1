package org.ieum.read;

import com.ibm.icu.lang.UCharacter;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who wrote, who took the picture: bylines and captions, told by their form. */
final class Credits {
    private static final int LONGEST_BYLINE = 160;
    private static final int LONGEST_MARKED = 200;
    private static final int LONGEST_CONTRIBUTION = 240;
    private static final int LONGEST_CAPTION = 500;
    private static final int TAIL = 90;

    static final String EMAIL = "[\\w.+-]{1,64}@[\\w-]{1,64}(?:\\.[\\w-]{1,32}){1,4}";
    private static final String ROLE = "(?:기자|특파원|논설위원|통신원|앵커|리포터|인턴|PD|에디터|칼럼니스트|해설위원|편집위원|객원교수|선임기자)";

    private static final Pattern IN_BRACKETS = Pattern.compile("[\\[(<][^\\])>]{0,80}[\\])>]");
    private static final Pattern MAIL = Pattern.compile(EMAIL);
    private static final Pattern CONTRIBUTED =
            Pattern.compile("^\\p{Lu}[^.]{1,150}? contributed (?:to this (?:report|article|story)|reporting\\b(?! to"
                    + " ))[^.]{0,120}\\.?$|^\\(?(?:Additional"
                    + " )?(?:[Rr]eporting|Writing|Editing|Compiled|Translated|Edited|Written) by \\p{Lu}.{1,200}$");
    private static final Pattern KOREAN_ROLE = Pattern.compile(ROLE + "\\]?$");
    private static final Pattern BARE_ROLE = Pattern.compile("[\\[(<【]? ?" + ROLE + " ?[\\])>】]?:?");
    private static final Pattern ANY_ROLE = Pattern.compile(ROLE);
    private static final Pattern KOREAN_TAIL =
            Pattern.compile("[.!?”\"’'] {0,3}[/=(\\[]? ?((?:[가-힣]{2,6}=)?[가-힣]{2,4} ?(?:[가-힣]{2,4})?" + ROLE
                    + "[)\\]]?(?: {0,2}[(\\[<]?" + EMAIL + "[)\\]>]?)?)$");

    private static final Set<String> AGENCIES = Set.of(
            "kyodo news",
            "kyodo",
            "yonhap",
            "yonhap news",
            "yonhap news agency",
            "ap",
            "the associated press",
            "associated press",
            "reuters",
            "afp",
            "afp-jiji",
            "jiji",
            "jiji press",
            "bloomberg",
            "xinhua",
            "upi",
            "연합뉴스",
            "뉴시스",
            "뉴스1",
            "staff writer",
            "staff report",
            "staff reporter",
            "from news reports",
            "wire reports",
            "news services",
            "kyodo, ap",
            "ap, kyodo",
            "ap-yonhap",
            "reuters-yonhap",
            "afp-yonhap");

    private static final Set<String> SMALL_WORDS = Set.of(
            "and",
            "&",
            "of",
            "the",
            "for",
            "in",
            "staff",
            "writer",
            "writers",
            "reporter",
            "correspondent",
            "editor",
            "contributing",
            "special",
            "to",
            "de",
            "van",
            "von",
            "with",
            "|",
            "/",
            "-",
            "–");

    private static final String KOREAN_CREDIT =
            "(?:연합뉴스|뉴시스|뉴스1|로이터|청와대|국방부|공동취재단|사진공동취재단|[가-힣A-Za-z]{2,12} ?(?:제공|캡처|캡쳐|기자|연합뉴스))";
    private static final String LATIN_CREDIT = "(?:Yonhap(?: News)?|YONHAP|AP(?:"
            + " Photo)?|AFP|REUTERS|Reuters|EPA|Kyodo|KYODO|JIJI|Jiji|Xinhua|Newsis|NEWSIS|News1|NEWS1|Getty(?:"
            + " Images)?|GETTY(?: IMAGES)?|UPI|Joint Press Corps|AFP-JIJI)";
    private static final Pattern BRACKET_CREDIT = Pattern.compile("\\[(?:[A-Z][A-Z0-9 .,&/'’-]{1,40}|" + LATIN_CREDIT
            + "[^\\]]{0,30}|사진[^\\]]{0,30}|" + KOREAN_CREDIT + ")\\]$");
    private static final Pattern PLAIN_CREDIT = Pattern.compile(
            "(?:\\| ?" + LATIN_CREDIT + "(?:/.{1,30})?|[ .](?:사진|Photo|PHOTO) ?[=:] ?.{1,30}|ⓒ ?" + KOREAN_CREDIT
                    + "|\\((?:사진|Photo|Courtesy|Image)[ =:].{1,40}\\)|\\[사진.{1,30}\\]"
                    + "|[ .](?:Photograph|Photo|Picture|Image|Credit|Illustration)s?(?: by|:) \\p{Lu}[^.]{2,60}\\.?)$");
    private static final Pattern ROUND_CREDIT =
            Pattern.compile("(?:\\((?:" + LATIN_CREDIT + "(?:[ /-].{1,30})?|" + KOREAN_CREDIT
                    + "|\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,2} ?[/|] ?\\p{Lu}[^()]{1,40})\\)"
                    + "|/ ?(?:" + KOREAN_CREDIT + "|" + LATIN_CREDIT + ")"
                    + "|(?:있다|모습|전경|장면)\\.? [가-힣]{2,4} ?(?:선임|인턴)?기자)$");

    /** {@code ▲ words under the picture. ⓒ 들녘뉴스}: a mark before it, and after it whose picture it is. */
    private static final Pattern MARKED_CAPTION = Pattern.compile(
            "^[▲△▴◀▶◁▷▼▽] ?.{2,300}[ .](?:[ⓒ©] ?[^.]{2,20}|/ ?[^.]{2,20}|(?:사진|제공) ?[=:] ?[^.]{2,20}|[가-힣A-Za-z]{2,12}"
                    + " 제공)$");

    /** {@code 2025.7.15 noon@example.com}, {@code [자료사진]}, {@code [재판매 및 DB 금지]}: what agencies print under pictures. */
    private static final Pattern ARCHIVED = Pattern.compile("(?:\\d{4}\\. ?\\d{1,2}\\. ?\\d{1,2}\\.? {0,2}[(<\\[]?"
            + EMAIL + "[)>\\]]?|[\\[(][^\\])]{0,20}자료 ?사진[\\])]|[\\[(]재판매 및 DB ?금지[\\])])$");

    /**
     * {@code (사진 = 홍길동 기자)}, {@code [그래픽=들녘뉴스]}: a line that says whose picture stands above it, and nothing else; or
     * one in square brackets that says to be about a picture: {@code [Photo: The port at dawn. Courtesy of the port authority]}.
     */
    private static final Pattern PICTURE_LINE = Pattern.compile(
            "^[(\\[<【]? ?(?:사진|그래픽|일러스트|영상|자료)(?: ?(?:제공|출처|촬영))? ?[=:：] ?[^.!?=]{2,40}[)\\]>】]?$"
                    + "|^(?:Photo|Picture|Image|Illustration)s?(?: [Cc]redit| [Cc]ourtesy)? ?[:=] ?[^.!?=:]{2,40}$"
                    + "|^\\[(?:Photo|Picture|Image|Illustration|Caption|사진|그래픽)s?(?: ?설명)? ?[:=：] ?[^\\[\\]]{2,300}\\]$");

    /** {@code 홍길동 디자이너} behind the name of an outlet: who made the picture that it holds the rights of. */
    private static final Pattern MAKER = Pattern.compile("(?<=\\S)[ /]{1,3}[가-힣]{2,4} ?(?:" + ROLE
            + "|디자이너|그래픽|작가|사진기자|선임기자|인턴기자)$|^[가-힣]{2,4} (?:" + ROLE + "|디자이너|작가)$");

    private static final List<String> PICTURE_WORDS =
            List.of("사진", "Photo", "PHOTO", "Picture", "Image", "Credit", "Illustration");

    private Credits() {}

    /** A line that the page marks as a byline, or that names its writers and says nothing else. */
    static boolean isByline(Line line) {
        String text = line.text();
        if (line.hint() == Line.Hint.BYLINE && text.length() < LONGEST_MARKED) {
            return true;
        }
        if (text.length() > LONGEST_CONTRIBUTION || isPictureLine(text)) {
            return false;
        }
        return AGENCIES.contains(line.key())
                || isContribution(line)
                || (text.length() <= LONGEST_BYLINE && (isEnglish(text) || isKorean(text)));
    }

    private static boolean isContribution(Line line) {
        String key = line.key();
        boolean possible = key.contains(" contributed ") || key.contains(" by ");
        return possible && CONTRIBUTED.matcher(line.text()).find();
    }

    /** False for {@code [앵커]}: it says who speaks, by role alone. */
    static boolean namesSomebody(String byline) {
        return !BARE_ROLE.matcher(byline).matches();
    }

    /** The holder of the rights without the name of a person behind it. */
    static String withoutMaker(String holder) {
        return MAKER.matcher(holder).replaceAll("").strip();
    }

    /** True for the name of a news agency alone. */
    static boolean isAgency(Line line) {
        return AGENCIES.contains(line.key())
                && !line.key().contains("staff")
                && !line.key().contains("report");
    }

    private static boolean isEnglish(String text) {
        boolean by = text.regionMatches(true, 0, "By ", 0, 3) && text.charAt(0) != 'b';
        boolean mail = hasMail(text);
        if (!by && !mail) {
            return false;
        }
        String names = MAIL.matcher(
                        IN_BRACKETS.matcher(text.replace('\u00A0', ' ')).replaceAll(" "))
                .replaceAll(" ");
        names = (by ? names.substring(3) : names).strip();
        return areNames(names, by ? 14 : 8);
    }

    private static boolean hasMail(String text) {
        return text.indexOf('@') > 0 && MAIL.matcher(text).find();
    }

    private static boolean areNames(String names, int most) {
        String[] words = names.split("[\\s,]+");
        if (names.isEmpty() || words.length > most || names.endsWith("?")) {
            return false;
        }
        boolean named = false;
        for (String word : words) {
            boolean capital = UCharacter.isUpperCase(word.codePointAt(0));
            if (!capital && !SMALL_WORDS.contains(word.toLowerCase(Locale.ROOT))) {
                return false;
            }
            named |= capital;
        }
        return named;
    }

    /** {@code 홍길동 기자}, {@code 글=홍길동 기자, 도쿄=임꺽정 특파원}: short Hangul words, the last one a role. */
    private static boolean isKorean(String text) {
        boolean mail = hasMail(text);
        if (!mail && endsInPunctuation(text)) {
            return false;
        }
        if (!mail && !ANY_ROLE.matcher(text).find()) {
            return false;
        }
        String names = MAIL.matcher(text.replace('\u00A0', ' '))
                .replaceAll(" ")
                .replaceAll("[<>()\\[\\]【】]", " ")
                .strip();
        boolean bracketed = text.startsWith("[") || text.startsWith("【") || text.startsWith("(");
        boolean listed = mail || bracketed || text.indexOf('=') >= 0 || text.indexOf(',') >= 0;
        String[] words = names.split("[\\s,=·/|:]+");
        if (!KOREAN_ROLE.matcher(names).find()) {
            return mail && words.length == 1 && words[0].matches("[가-힣]{2,4}");
        }
        int loose = 0;
        for (String word : words) {
            if (!word.matches("[가-힣]{1,10}|PD")) {
                return false;
            }
            boolean department = word.matches(".{1,8}(?:부|팀|일보|신문|뉴스|닷컴|방송|본부|지국)");
            loose += department || KOREAN_ROLE.matcher(word).find() ? 0 : 1;
        }
        return listed ? words.length <= 14 : loose <= 1;
    }

    /** Where the byline begins that stands at the end of a paragraph: {@code …말했다. 홍길동 기자 hong@example.com}. */
    static OptionalInt trailingByline(String text) {
        if (endsInPunctuation(text)) {
            return OptionalInt.empty();
        }
        int from = Math.max(0, text.length() - TAIL);
        Matcher matcher = KOREAN_TAIL.matcher(text).region(from, text.length());
        return matcher.find() && matcher.start(1) > 40 ? OptionalInt.of(matcher.start(1)) : OptionalInt.empty();
    }

    /** Names and credits end in a letter or a bracket. */
    private static boolean endsInPunctuation(String text) {
        return ".!?\"'”’,;:".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static boolean namesPicture(String text) {
        String tail = text.substring(Math.max(0, text.length() - TAIL));
        return PICTURE_WORDS.stream().anyMatch(tail::contains);
    }

    static boolean isPictureLine(String text) {
        return PICTURE_LINE.matcher(text).matches();
    }

    static boolean isMarkedCaption(String text) {
        return "▲△▴◀▶◁▷▼▽".indexOf(text.charAt(0)) >= 0
                && MARKED_CAPTION.matcher(text).find();
    }

    /**
     * The words under a picture, told by the credit at their end. A credit in round brackets, after a slash or without
     * either also ends reports, so it does not make a caption of a text's last paragraph.
     */
    static boolean isCaption(String text, boolean last) {
        if (text.length() > LONGEST_CAPTION || (endsInPunctuation(text) && !namesPicture(text))) {
            return false;
        }
        int from = Math.max(0, text.length() - TAIL);
        boolean sure = isMarkedCaption(text)
                || isPictureLine(text)
                || ARCHIVED.matcher(text).region(from, text.length()).find()
                || BRACKET_CREDIT.matcher(text).region(from, text.length()).find()
                || PLAIN_CREDIT.matcher(text).region(from, text.length()).find();
        return sure
                || (!last
                        && ROUND_CREDIT
                                .matcher(text)
                                .region(from, text.length())
                                .find());
    }
}
