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

    private record Rule(String name, boolean sure, Predicate<Line> applies) {}

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
            "^posted (?:via|by|on|in|at|from|under)\\b[^.!?]{1,100}$|^filed under\\b[^.!?]{1,100}$|^(?:via|source) ?[:：] ?\\S{1,80}$|^\\d{1,4} (?:comments?|responses?|views?|shares?)$|^(?:조회|조회수|추천|댓글|좋아요|공감) ?[:：]? ?[\\d,]{1,9}개?$");
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
    private static final Pattern MENU_BAR = Pattern.compile("[|ㅣ│•·]");
    private static final Pattern LIST_HEAD = Pattern.compile(
            "^[<〈\\[(■◆▲*\\s]*(?:\\[?.{0,12}\\]? ?(?:많이 본|인기|추천|주요|핫) ?(?:뉴스|기사|이슈)|this week's most popular|popular (?:in|on) .{1,20}|more (?:from|in|on) [^.!?]{1,50}|top \\d{1,2})[>〉\\])\\s]*(?:top ?\\d{1,2}|best ?\\d{0,2})?$");

    private static final List<Rule> RULES = List.of(
            new Rule("separator", true, line -> RULER.matcher(line.key()).matches()),
            new Rule("copyright", true, Furniture::isCopyright),
            new Rule(
                    "related-article", true, line -> RELATED.matcher(line.key()).matches()),
            new Rule("promotion", true, line -> PROMOTED.matcher(line.key()).find() && !line.endsSentence()),
            new Rule("posted", false, line -> POSTED.matcher(line.key()).matches()),
            new Rule("cookie-notice", false, line -> COOKIE.matcher(line.key()).matches()),
            new Rule("comment-notice", false, Furniture::isCommentNotice),
            new Rule("calendar", true, line -> WEEK.matcher(line.key()).matches()),
            new Rule("tag-list", true, line -> TAGS.matcher(line.key()).matches()),
            new Rule("email", true, line -> MAIL.matcher(line.key()).matches()),
            new Rule("breadcrumb", true, Furniture::isBreadcrumb),
            new Rule("menu", true, Furniture::isMenuBar),
            new Rule("newsletter", false, line -> NEWSLETTER.matcher(line.key()).matches()),
            new Rule(
                    "popular-list", false, line -> LIST_HEAD.matcher(line.key()).matches()),
            new Rule("url", false, line -> URL.matcher(line.key()).matches()),
            new Rule("imprint", false, Furniture::isImprint));

    private Furniture() {}

    /** What the line is, as far as its own characters tell; empty if it may be text. */
    static Optional<Verdict> judge(Line line) {
        if (line.key().isEmpty()) {
            return Optional.empty();
        }
        Optional<Verdict> phrase = Phrases.standard().cover(line.key());
        if (phrase.isPresent() && phrase.get().sure()) {
            return phrase;
        }
        for (Rule rule : RULES) {
            if (rule.applies().test(line)) {
                return Optional.of(new Verdict(rule.name(), rule.sure()));
            }
        }
        return phrase;
    }

    private static boolean isCopyright(Line line) {
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

    /** {@code Politics | Economy | K-Drama | Opinion}: four items or more, half of them known. */
    private static boolean isMenuBar(Line line) {
        if (!MENU_BAR.matcher(line.key()).find()) {
            return false;
        }
        String[] items = line.key().split(" ?[|ㅣ│•·] ?");
        int known = 0;
        for (String item : items) {
            if (item.length() > 30) {
                return false;
            }
            known += Phrases.standard().contains(item.strip()) ? 1 : 0;
        }
        return items.length >= 4 && known * 2 >= items.length;
    }

    private static boolean isImprint(Line line) {
        return !line.endsSentence()
                && IMPRINT.matcher(line.key()).results().limit(2).count() == 2;
    }
}
