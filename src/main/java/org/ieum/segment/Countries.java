package org.ieum.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ieum.text.Hangul;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Span;
import org.ieum.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Countries abbreviated to one syllable, as in 한·미·일 or 한미 양국. The syllables are everyday words too (한 "one", 일
 * "work"), so they count as countries only between middle dots, before a dot and a country in full (한·칠레), or as a
 * well-known group before a word such as 양국, 간, 관계.
 */
final class Countries {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("한", "한국"),
            Map.entry("韓", "한국"),
            Map.entry("미", "미국"),
            Map.entry("美", "미국"),
            Map.entry("일", "일본"),
            Map.entry("日", "일본"),
            Map.entry("중", "중국"),
            Map.entry("中", "중국"),
            Map.entry("북", "북한"),
            Map.entry("北", "북한"),
            Map.entry("남", "남한"),
            Map.entry("南", "남한"),
            Map.entry("러", "러시아"),
            Map.entry("露", "러시아"),
            Map.entry("소", "소련"),
            Map.entry("蘇", "소련"),
            Map.entry("영", "영국"),
            Map.entry("英", "영국"),
            Map.entry("독", "독일"),
            Map.entry("獨", "독일"),
            Map.entry("불", "프랑스"),
            Map.entry("佛", "프랑스"),
            Map.entry("프", "프랑스"),
            Map.entry("이", "이탈리아"),
            Map.entry("伊", "이탈리아"),
            Map.entry("호", "호주"),
            Map.entry("濠", "호주"),
            Map.entry("인", "인도"),
            Map.entry("印", "인도"),
            Map.entry("베", "베트남"),
            Map.entry("越", "베트남"),
            Map.entry("대만", "대만"),
            Map.entry("臺", "대만"),
            Map.entry("台", "대만"),
            Map.entry("몽", "몽골"),
            Map.entry("캐", "캐나다"),
            Map.entry("加", "캐나다"),
            Map.entry("EU", "EU"));

    private static final String ONE = "(?:대만|EU|[한미일중북남러소영독불프이호인베몽캐韓美日中北南露蘇英獨佛伊濠印越臺台加])";
    private static final String DOT = "[" + Hangul.MIDDLE_DOTS + "]";
    /** All characters of the names and groups. */
    private static final String MEMBERS = "대만EU한미일중북남러소영독불프이호인베몽캐도韓美日中北南露蘇英獨佛伊濠印越臺台加";

    private static final String DOTTED =
            "(?<dotted>" + ONE + "(?:" + DOT + ONE + "){1,9})(?!" + DOT + ")(?!(?<=남)[미아극])(?!(?<=북)[극미유])";
    private static final String GROUP = "(?<group>한미일|한중일|남북미중|남북미|북미중|북중러|한미|한일|한중|한러|한소|한영|한독|한불|한호|한인도"
            + "|북미|북중|북일|북러|북소|남북|미중|미일|미러|미소|미북|미영|영미|중일|중러|중북|일중|일러|일북|일미|영일|영독|독불"
            + "|[韓美日中北南露蘇英獨佛]{2,4})";
    private static final String AFTER = "(?=\\s?(?:간|양국|양측|양자|[0-9삼사]국|관계|회담|정상|동맹|연합|군사|당국|외교|외무|국방|협정|조약"
            + "|정부|공동|합동|방위|안보|협상|무역|FTA|자유무역|전쟁|협력|교류|공조|갈등|분쟁|국교|수교|대화|접촉|고위|실무|장관|총리|미사일|원자력"
            + "|통화|경제|어업|국경|수뇌|친선|우호|의원|청구권|상호|군수|지소미아|에서|은|는|이|가|의|과|와|에)(?!국))";

    /** Countries and unions as they are written in full, after the dot. */
    private static final String IN_FULL =
            "(?:독일|러시아|미국|영국|이탈리아|인도(?!적)|일본|중국|프랑스|아세안|가나|가봉|과테말라|그리스|나이지리아|네덜란드|네팔|노르웨이|뉴질랜드|니카라과|덴마크|도미니카|라오스"
                    + "|라트비아|레바논|루마니아|룩셈부르크|르완다|리비아|리투아니아|말레이시아|멕시코|모로코|모잠비크|몽골|미얀마|방글라데시|베네수엘라|베트남|벨기에"
                    + "|벨라루스|보츠와나|볼리비아|불가리아|브라질|브루나이|사우디|세네갈|세르비아|스리랑카|스웨덴|스위스|스페인|슬로바키아|슬로베니아|싱가포르"
                    + "|아랍에미리트|아르메니아|아르헨티나|아이슬란드|아일랜드|아제르바이잔|아프가니스탄|아프리카|알제리|앙골라|에스토니아|에콰도르|에티오피아|오만"
                    + "|오스트리아|온두라스|요르단|우루과이|우즈베키스탄|우즈벡|우크라이나|유럽연합|이라크|이란|이스라엘|이집트|인도네시아|인니|잠비아|조지아|중남미"
                    + "|중앙아시아|짐바브웨|체코|칠레|카자흐스탄|카타르|캄보디아|캐나다|케냐|코스타리카|콜롬비아|쿠바|쿠웨이트|크로아티아|키르기스스탄|타지키스탄|탄자니아"
                    + "|태국|태평양도서국|튀니지|튀르키예|터키|투르크메니스탄|파나마|파라과이|파키스탄|페루|포르투갈|폴란드|핀란드|필리핀|헝가리|호주)";

    private static final String BEFORE_ONE = "[한미일중북남러소영독불韓美日中北]" + DOT + "(?=" + IN_FULL + ")";

    private static final Pattern RUN =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + BEFORE_ONE + "|" + DOTTED + "|" + GROUP + AFTER + ")");

    private static final Pattern MEMBER = Pattern.compile("대만|인도|EU|\\p{L}");

    private Countries() {}

    /** Each syllable that stands for a country, and each dot between two, as a token of its own, in order. */
    static List<Token> find(String text) {
        List<Token> found = new ArrayList<>();
        @Nullable Matcher run = null;
        int i = 0;
        while (i + 1 < text.length()) {
            if (canBegin(text, i)) {
                run = run == null ? RUN.matcher(text).useTransparentBounds(true) : run;
                if (run.region(i, text.length()).lookingAt()) {
                    addMembers(found, text, run.start(), run.end());
                    i = run.end();
                    continue;
                }
            }
            i++;
        }
        return found;
    }

    /** A cheap look at two characters, since most syllables begin other words. */
    private static boolean canBegin(String text, int i) {
        return !(i > 0 && Hangul.isSyllable(text.charAt(i - 1)))
                && MEMBERS.indexOf(text.charAt(i)) >= 0
                && (Hangul.MIDDLE_DOTS.indexOf(text.charAt(i + 1)) >= 0 || MEMBERS.indexOf(text.charAt(i + 1)) >= 0)
                && (i == 0 || !Characters.isLetterOrDigit(text.charAt(i - 1)));
    }

    private static void addMembers(List<Token> found, String text, int from, int to) {
        Matcher member = MEMBER.matcher(text).region(from, to);
        int at = from;
        while (member.find()) {
            if (member.start() > at) {
                addDot(found, text, at, member.start());
            }
            String form = member.group();
            String name = NAMES.getOrDefault(form, form);
            found.add(new Token(form, name, PartOfSpeech.PROPER_NOUN, new Span(member.start(), member.end())));
            at = member.end();
        }
        if (at < to) {
            addDot(found, text, at, to);
        }
    }

    private static void addDot(List<Token> found, String text, int from, int to) {
        String dot = text.substring(from, to);
        found.add(new Token(dot, dot, PartOfSpeech.PUNCTUATION, new Span(from, to)));
    }
}
