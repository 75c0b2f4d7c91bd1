package org.ieum.read;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The rules that tell what is no part of an article, line by line. Each looks at the whole of a short line; none of them
 * takes out a part of a longer one. Where a line stands is {@link Cleaner}'s business.
 */
final class Furniture {

    /**
     * @param rule name of the rule
     * @param sure true if the line goes wherever it stands, false if only at the edges or beside other furniture
     */
    record Verdict(String rule, boolean sure) {}

    private record Rule(Verdict verdict, Predicate<Line> applies) {}

    private static final String HOLDER = "(?:ⓒ|©|\\(c\\)|\\(ⓒ\\)|\\(©\\))";
    private static final Pattern COPYRIGHT = Pattern.compile(
            "^[<〈\\[(•·*\\s]*(?:copyrights? ?(?:" + HOLDER + "|\\d{4}|by\\b|:|reserved|$)|ⓒ|©|\\(c\\) ?\\d{4}"
                    + "|저작권자? ?" + HOLDER + "|저작권자 ?[:：])"
                    + "|무단 ?(?:전재|복제|배포|도용)[^.]{0,24}(?:금지|불허)[>〉\\])\\s.]*$"
                    + "|all rights reserved[>〉\\])\\s.]*$"
                    + "|^(?:reproduction|redistribution|republication|unauthorized)\\b[^.]{0,80}(?:prohibited|forbidden|permission)\\.?$"
                    + "|^this material may not be|may not be published, broadcast");
    private static final Pattern BREADCRUMB = Pattern.compile("^[^>›»→.!?]{1,40}(?:[>›»→]{1,2}[^>›»→.!?]{1,40}){1,6}$");
    private static final Pattern PROMOTED = Pattern.compile("^(?:▶(?! ?(?:기자|앵커|리포트|인터뷰))|▷|►|☞|👉|⇒|☎|▣ ?(?:관련|추천))");
    private static final Pattern RELATED = Pattern.compile(
            "^[<〈\\[(■◆▲*\\s]*(?:related (?:korean |english )?(?:article|stor|news|link|post|read)\\w{0,4}|관련 ?(?:기사|뉴스|영상))"
                    + " ?(?:[\\[(].{1,30}[\\])])?[>〉\\]):\\s]*$|^(?:read (?:more|also|this)|also read|see also|more:|related|관련 ?기사|관련 ?뉴스) ?[:：|▶>-] ?.{1,200}$|^\\[(?:관련 ?기사|관련 ?뉴스)\\].{0,200}$");
    private static final Pattern POSTED = Pattern.compile(
            "^by \\S{1,20}(?: \\S{1,20})? \\d{4}[.-] ?\\d{1,2}[.-] ?\\d{1,2}\\.?(?: \\d{1,2}:\\d{2})?$|^posted (?:via|by|on|in|at|from|under)\\b[^.!?]{1,100}$|^(?:filed under\\b|tagged ?(?:with\\b|[:：]))[^.!?]{1,100}$|^proudly powered by .{1,80}$|^this (?:article|story|report|post) (?:was|has been) (?:last )?(?:amended|updated|corrected|edited|(?:first|originally) published) (?:on|at|to|in) .{1,80}$|^(?:via|source) ?[:：] ?\\S{1,80}$|^\\d{1,4} (?:comments?|responses?|views?|shares?)$|^(?:조회|조회수|추천|댓글|좋아요|공감) ?[:：]? ?[\\d,]{1,9}개?$");
    private static final Pattern COOKIE = Pattern.compile(
            "^(?:we|this (?:web)?site|our (?:web)?site|by (?:continuing|using|clicking)|the site)\\b.{0,160}\\bcookies?\\b.{0,200}$"
                    + "|^(?:accept|reject|manage) (?:all )?cookies\\b.{0,60}$"
                    + "|^.{0,60}쿠키(?:를|의) ?(?:사용|이용|수집).{0,60}(?:동의|허용|거부).{0,60}$");
    private static final Pattern LOG_IN =
            Pattern.compile("^(?:please )?(?:log|sign)[ -]?in (?:to|with|using|or|via)\\b[^.!?]{0,100}\\.?$"
                    + "|^connect with .{1,40} to comment.{0,40}$"
                    + "|^(?:댓글|로그인|의견|회원|소셜|기사).{0,30}(?:로그인|댓글|의견).{0,30}(?:있습니다|주세요|하세요|보세요|필요합니다|됩니다|바랍니다)[.!]?$"
                    + "|^댓글.{0,20}(?:남기기|작성하기|남겨 ?주세요|남겨 ?보세요|작성해 ?주세요|입력해 ?주세요)[.!]?$"
                    + "|^.{0,30}(?:욕설|비방|명예훼손).{0,60}댓글.{0,40}(?:있습니다|바랍니다|됩니다|주세요)[.!]?$");
    private static final Pattern LOG_IN_TO_WRITE = Pattern.compile(
            "^(?:to (?:write|post|leave|add|read|view|comment|continue)|please|you must|you need to|you have to)\\b[^.!?]{0,70}"
                    + "\\b(?:log(?:ged)?[ -]?in|sign(?:ed)?[ -]?in|register)\\b[^.!?]{0,90}[.!]?$");
    private static final Pattern WRITING = Pattern.compile("\\b(?:comments?|accounts?|continue|please)\\b");
    private static final Pattern COUNTER =
            Pattern.compile("^.{0,40}\\(? ?\\d{1,4} ?/ ?\\d{1,5} ?(?:자|byte|bytes|characters|chars|글자) ?\\)?\\.?$");
    private static final Pattern NEWSLETTER = Pattern.compile(
            "^(?:sign up|subscribe|register) (?:now |today |here )?(?:for|to) [^.!?]{1,140}[.!]?$|^(?:get|receive) [^.!?]{0,80}\\b(?:in your inbox|newsletter|by e-?mail)\\b[^.!?]{0,60}[.!]?$|^(?:follow|like|join) (?:us|@\\w+|the \\w+) on\\b[^.!?]{1,80}[.!]?$|^.{0,40}(?:채널|뉴스레터|카카오톡|네이버|홈페이지|구독).{0,20}(?:추가하|구독하|구독하기|바로가기|신청하).{0,30}$");
    private static final Pattern COMMENT_FORM = Pattern.compile(
            "^your e-?mail address will not be published\\b.{0,80}$|^required fields are marked.{0,10}$|^save my name,? .{0,60}\\bnext time i comment\\.?$"
                    + "|^(?:name|e-?mail|website) ?\\*$|^notify me of .{0,40}\\bby e-?mail\\.?$");
    private static final Pattern COMMENT_BUTTON =
            Pattern.compile("(?:^|\\W)(?:답글|답글쓰기|신고|신고하기|reply|report|report abuse)(?:$|\\W)");
    private static final Pattern CLICK_TO_SHARE =
            Pattern.compile("^click to (?:share|print|e-?mail)\\b[^.!?]{1,60}\\(opens in new window\\)$");
    private static final Pattern NOTICE = Pattern.compile("무단|전재|재배포|저작권|reserved|copyright|prohibited|permission");
    private static final Pattern PLAYER = Pattern.compile("^\\d{1,2}:\\d{2}(?: ?/ ?\\d{1,2}:\\d{2})?$");
    private static final Pattern TOOL = Pattern.compile(
            "^(?:본문 ?)?(?:글자|글씨|폰트) ?크기 ?(?:변경|조절|설정|조정)?(?:하기)?$|^(?:본문|기사) ?(?:요약|듣기|번역) ?(?:봇|하기|서비스)?$"
                    + "|^.{0,12}음성(?:으로)? ?(?:변환|듣기|재생)(?: ?서비스)?(?: ?사용)?(?:하기)?$|^listen to (?:this|the) (?:article|story)(?: now)?(?: \\d{1,2} min(?:utes)?)?$");
    private static final Pattern CONTINUES = Pattern.compile(
            "^(?:article|story|text|video) continues (?:below|after (?:the |this )?(?:ad|advert|advertisement|video|promotion|gallery))(?: (?:ad|advert|advertisement|video))?[.:]?$|^.{0,10}광고 ?(?:아래|뒤)에? ?(?:기사|본문)이? ?(?:계속|이어).{0,10}$");
    private static final Pattern SIGNING_UP = Pattern.compile(
            "^by (?:signing up|subscribing|registering|submitting)\\b.{0,40}\\b(?:you|i) (?:agree|accept|consent|acknowledge)\\b.{0,200}$|^enter your e-?mail(?: address)?$|^(?:you can )?unsubscribe at any ?time[.!]?$");
    private static final Pattern ABOUT_WRITER = Pattern.compile(
            "^.{2,80}\\b(?:covers|writes (?:about|on|for)|reports on|is (?:a|an|the)\\b.{0,60}\\b(?:reporter|correspondent|editor|writer|columnist|journalist))\\b.{0,160}(?:"
                    + Credits.EMAIL
                    + "|@\\w{2,30}|\\bon (?:twitter|x|bluesky|mastodon|facebook|instagram|linkedin|threads))[^.]{0,40}\\.?$");
    private static final Pattern SORTED = Pattern.compile(
            "^이 기사는 .{0,30}(?:섹션|카테고리).{0,10}분류.{0,20}$|^기사 ?섹션 ?분류.{0,10}$|^.{1,20}언론사가 (?:직접 )?선정한 .{1,20}$|^이 기사의 카테고리는 .{0,40}$");
    private static final Pattern END =
            Pattern.compile("^(?:\\((?:end|끝)\\)|<(?:end|끝)>|\\[(?:end|끝)\\]|-+ ?(?:end|30|끝) ?-+|# ?# ?#)$");
    private static final Pattern TO_EDITORS = Pattern.compile("^\\((?:attn|eds|editors)\\b ?:.{1,200}\\)$");
    private static final Pattern REPORTER_PAGE = Pattern.compile(
            "^[가-힣]{2,4} ?(?:선임|수석|전문|인턴)?기자 ?(?:기자 ?)?(?:페이지|구독|구독하기|프로필|의? ?다른 ?기사(?: ?(?:더 ?)?보기)?|기사 ?(?:더 ?)?보기)$");
    private static final Pattern TIP_OFF = Pattern.compile(
            "^(?:[※▶■*] ?)?(?:기사 ?)?제보(?:는|하기|문의)? ?[:：]? ?.{0,40}(?:@|\\d{3,4}-\\d{4}|[a-z]{1,20}jebo\\b|카(?:카오)?톡 ?[:：@a-z]).{0,60}$");
    /** Only outlets ask their readers so; the police, who ask for hints as well, are named in a sentence of their own. */
    private static final Pattern TIPS_WANTED =
            Pattern.compile("^(?:[※▶■*] ?)?(?:(?:본지|저희|본보|[가-힣a-z\\d]{1,12}(?:뉴스|신문|일보|방송|미디어|tv))(?:은|는|에서는|에서)? ?)?"
                    + "(?:24시간 ?|언제나 ?|항상 ?)?(?:(?:독자|시청자|네티즌)? ?(?:여러분|독자|시청자)의 ?)?(?:소중한 ?|다양한 ?)?"
                    + "(?:기사 ?|뉴스 ?)?제보를 (?:기다립니다|기다리고 있습니다|받습니다|받고 있습니다)[.!]?$");

    private static final Pattern TAGS = Pattern.compile(
            "^(?:tags?|keywords?|topics?|태그|키워드|해시태그) ?[:：|#] ?.{1,200}$|^(?:#[^\\s#]{1,40}[\\s,]*){2,40}$");
    private static final Pattern MAIL =
            Pattern.compile("^(?:e-?mail|이메일|메일|문의)? ?[:：]? ?[<\\[(]?" + Credits.EMAIL + "[>\\])]?$");
    private static final Pattern URL =
            Pattern.compile("^(?:url|link|출처|원문|기사 ?원문)? ?[:：]? ?(?:https?://|www\\.)\\S{1,300}$");
    private static final Pattern WEEK = Pattern.compile(
            "^(?:s m t w t f s|m t w t f s s|sun mon tue wed thu fri sat|mon tue wed thu fri sat sun|su mo tu we th fr sa|일 월 화 수 목 금 토|월 화 수 목 금 토 일)$");
    private static final Pattern RULER = Pattern.compile("^[-=_*~•·|─━—–◇◆■□★☆○●+#\\s]{1,400}$");
    private static final Pattern IMPRINT = Pattern.compile(
            "등록번호|발행인|편집인|대표전화|청소년보호책임자|사업자 ?등록|통신판매|발행일자|인터넷신문|대표이사|제호|팩스 ?[:：]|주소 ?[:：]|\\btel ?[:.]|\\bfax ?[:.]");
    private static final Pattern MENU_BAR = Pattern.compile("\\s*[|ㅣ│•·]\\s*|[ \\u00A0]{2,}|\\t+");
    private static final Pattern LIST_HEAD = Pattern.compile(
            "^[<〈\\[(■◆▲*\\s]*(?:\\[?.{0,12}\\]? ?(?:많이 본|인기|추천|주요|핫) ?(?:뉴스|기사|이슈)|this week's most popular|popular (?:in|on) .{1,20}|more (?:from|in|on) [^.!?]{1,50}|top \\d{1,2})[>〉\\])\\s]*(?:top ?\\d{1,2}|best ?\\d{0,2})?$");

    /** Whatever holds none of these is no sentence about a page. */
    private static final List<String> PAGE_WORDS = List.of(
            "ⓒ",
            "©",
            "(c)",
            "copyright",
            "reserved",
            "permi",
            "prohibited",
            "forbidden",
            "published",
            "무단",
            "저작권",
            "cookie",
            "쿠키",
            "log",
            "sign",
            "connect",
            "subscri",
            "register",
            "newsletter",
            "inbox",
            "e-mail",
            "email",
            "로그인",
            "댓글",
            "의견",
            "구독",
            "채널",
            "뉴스레터",
            "바로가기",
            "신청하",
            "제보",
            "기사",
            "follow",
            "like us",
            "join",
            "reach",
            "contact",
            "this article",
            "this story",
            "this report",
            "this post",
            "opens in new window",
            "required fields",
            "powered by",
            "발행",
            "등록번호");

    /** The first that applies is the verdict. */
    private static final List<Rule> RULES = List.of(
            sure("separator", whole(RULER)),
            sure("copyright", Furniture::isCopyright),
            sure("related-article", whole(RELATED)),
            sure("promotion", line -> PROMOTED.matcher(line.key()).find() && !line.endsSentence()),
            sure("end-mark", whole(END)),
            sure("editors-note", whole(TO_EDITORS)),
            sure("reporter-page", whole(REPORTER_PAGE)),
            sure("promotion", line -> TIP_OFF.matcher(line.key()).matches() && !line.endsSentence()),
            unsure("promotion", whole(TIPS_WANTED)),
            sure("share-bar", whole(CLICK_TO_SHARE)),
            sure("page-tools", whole(PLAYER).or(whole(TOOL))),
            sure("promotion", whole(CONTINUES)),
            sure("newsletter", whole(SIGNING_UP)),
            unsure("author-note", whole(ABOUT_WRITER)),
            unsure("section-name", whole(SORTED)),
            sure("comment-notice", whole(COMMENT_FORM)),
            unsure("posted", whole(POSTED)),
            unsure("cookie-notice", whole(COOKIE)),
            unsure("comment-notice", Furniture::isCommentNotice),
            sure("calendar", whole(WEEK)),
            sure("tag-list", whole(TAGS)),
            sure("email", whole(MAIL)),
            sure("breadcrumb", Furniture::isBreadcrumb),
            sure("menu", Furniture::isMenuBar),
            unsure("newsletter", whole(NEWSLETTER)),
            unsure("popular-list", whole(LIST_HEAD)),
            unsure("url", whole(URL)),
            unsure("imprint", Furniture::isImprint));

    private Furniture() {}

    private static Rule sure(String name, Predicate<Line> applies) {
        return new Rule(new Verdict(name, true), applies);
    }

    private static Rule unsure(String name, Predicate<Line> applies) {
        return new Rule(new Verdict(name, false), applies);
    }

    /** True of a line whose whole key the pattern matches. */
    private static Predicate<Line> whole(Pattern pattern) {
        return line -> pattern.matcher(line.key()).matches();
    }

    /** What the line is, as far as its own characters tell; empty if it may be text. */
    static Optional<Verdict> judge(Line line) {
        if (line.key().isEmpty() || (line.isProse() && !speaksOfThePage(line.key()))) {
            return Optional.empty();
        }
        Optional<Verdict> phrase = Phrases.standard().cover(line.key());
        if (phrase.isPresent() && phrase.get().sure()) {
            return phrase;
        }
        for (Rule rule : RULES) {
            if (rule.applies().test(line)) {
                return Optional.of(rule.verdict());
            }
        }
        return phrase;
    }

    /** A sentence is furniture only if it speaks of the page and what one may do with it. */
    private static boolean speaksOfThePage(String key) {
        return PAGE_WORDS.stream().anyMatch(key::contains);
    }

    /** True for a removed line that reserves rights, not only names who took a picture: no article goes on below it. */
    static boolean isNotice(Line line) {
        return line.rule().equals("copyright") && NOTICE.matcher(line.key()).find();
    }

    /** True for the buttons below a comment, {@code 답글 | 신고}, given that the line is furniture of comments. */
    static boolean isCommentButton(Line line) {
        return COMMENT_BUTTON.matcher(line.key()).find();
    }

    static boolean isCopyright(Line line) {
        return line.key().length() <= 250 && COPYRIGHT.matcher(line.key()).find();
    }

    private static boolean isCommentNotice(Line line) {
        String key = line.key();
        return LOG_IN.matcher(key).matches()
                || (LOG_IN_TO_WRITE.matcher(key).matches()
                        && WRITING.matcher(key).find())
                || COUNTER.matcher(key).matches();
    }

    /** {@code Home > National > Politics}: at least three steps, or one of them a known name. */
    private static boolean isBreadcrumb(Line line) {
        String key = line.key();
        if (key.length() > 120 || !BREADCRUMB.matcher(key).matches()) {
            return false;
        }
        String[] steps = key.split("[>›»→]+");
        return steps.length > 2 || Phrases.standard().contains(steps[0].strip());
    }

    /** {@code Politics | Economy | K-Drama | Opinion}, or with wide gaps: four items or more, half of them known. */
    private static boolean isMenuBar(Line line) {
        if (!MENU_BAR.matcher(line.text()).find()) {
            return false;
        }
        String[] items = MENU_BAR.split(line.text());
        int known = 0;
        for (String item : items) {
            if (item.length() > 30) {
                return false;
            }
            known += isMenuItem(Line.fold(item)) ? 1 : 0;
        }
        return items.length >= 4 && known * 2 >= items.length;
    }

    private static boolean isMenuItem(String item) {
        return Phrases.standard().contains(item) || item.startsWith("share on ") || item.endsWith("에 공유");
    }

    private static boolean isImprint(Line line) {
        return !line.endsSentence()
                && IMPRINT.matcher(line.key()).results().limit(2).count() == 2;
    }
}
