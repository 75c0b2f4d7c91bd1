package org.ieum.check;

import java.util.regex.Pattern;

/** Words right before or right behind a figure that say what it is of. */
enum Cue {
    /** A whole, of which the other may be a part: 300명 가운데, "of the 300 members". */
    WHOLE(
            "(?i)\\b(?:out of|(?:most|many|some|half|all|none|each|both|any|few) of|of (?:the|all|those|these|its|their))"
                    + "\\s+(?:\\p{L}+\\s+)?$",
            "^\\s*(?:가운데|중(?=[\\s,]|에|의))"),
    /** The time as of which something is counted: 오후 6시 기준, "as of 9 p.m.". */
    AS_OF("(?i)\\bas of\\s+(?:about |around |the )?$", "^\\s*(?:\\([^)]{1,20}\\)\\s*)?(?:집계\\s*)?(?:기준|현재)"),
    /** The time up to which something had come: 6시까지, "by noon". */
    BY("(?i)\\bby\\s+(?:about |around |the )?$", "^\\s*까지"),
    /** A time that is not told to the minute: 6시쯤, "shortly after six". */
    ABOUT(
            "(?i)\\b(?:about|around|approximately|roughly|nearly|(?:shortly|just|soon) (?:before|after))\\s+$",
            "^\\s*(?:경|께|쯤|즈음|무렵|전후)"),
    /** What something is merely compared with: 전년 대비, 2022년보다, "from the same period of 2022". */
    COMPARED(
            "(?i)\\b(?:from|than|over|to|with)\\s+(?:in )?(?:the |a )?(?:same (?:period|quarter|half|month) (?:of |in )?)?$",
            "^\\s*(?:의\\s*)?(?:같은 (?:기간|분기)|동기|동월)?\\s*(?:대비|보다|[과와] 비교)"),
    /** What an amount was before: 전월(9.6%)보다, "up from 5.4 percent". */
    BEFORE(
            "(?i)\\bfrom\\s+(?:(?:an?|the|grade|level|stage|tier|rank|class)\\s+)?$",
            "^\\)?\\s*(?:등급|단계|급)?(?:에서|보다|에 비해)"),
    /** By how much a sum changes, not what it comes to: 3억 원 더, "by $3 million", "another $3 million". */
    CHANGE(
            "(?i)\\b(?:(?:by|another|additional|extra)|(?:rose|rises?|grew|gained|increased|climbed|jumped|fell|dropped|declined|decreased|up|down))\\s+"
                    + "(?:an additional |about |around |some |nearly |as much as |up to )?$",
            "(?i)^\\s*(?:(?:이|가|을|를|씩|가량|정도)?\\s*(?:더 |추가|늘|줄(?!\\s)|오르|오른|올랐|내린|내렸|증가|감소|인상|인하|상승|하락)"
                    + "|(?:more|extra|higher|lower|in add-ons|increase|rise|cut|drop)\\b)"),
    /** How far apart two times are: 두 시간 뒤, "two hours later". */
    DISTANCE(
            Cue.NEVER,
            "^\\s*(?:뒤|후|이후|만에|전|늦게|늦은|일찍|빨리|앞두고|앞서"
                    + "|(?:later|earlier|late|early|ago|after|before|ahead|behind)\\b)"),
    /** How far off a place is at which something is or was measured: 3km 하류, "two miles downstream". */
    OFF(Cue.NEVER, "(?i)^\\s*(?:하류|상류|떨어진|지점|(?:down|up)stream\\b|away\\b|from\\b|off\\b)"),
    /** The day on which somebody said what the sentence reports: 10일 밝혔다, 10일 경찰에 따르면, "said on Monday". */
    SAID(
            "\\b(?i:said|told reporters|announced)\\s+(?:(?:the\\s+)?\\p{Lu}[\\p{L}.'’-]*\\s+){0,6}(?:on\\s+)?$",
            "^\\s*(?:(?:(?:이같이|이렇게|이와 같이)\\s+)?(?:밝혔|말했|발표했|전했|알렸)"
                    + "|(?:[\\p{L}\\p{N}·()]+\\s+){0,3}[\\p{L}\\p{N}·()]+에 (?:따르면|의하면))"),
    /** The time since which something holds. */
    SINCE("(?i)\\bsince\\s+(?:\\p{L}+\\s+)?$", "^\\s*(?:\\([^)]{1,20}\\)\\s*)?(?:이후|이래)"),
    /** The day from which something holds. */
    FROM(
            "(?i)\\b(?:from|start(?:s|ed|ing)?|begin(?:s|ning)?|began|effective)\\s+(?:on\\s+)?$",
            "^\\s*(?:\\([^)]{1,20}\\)\\s*)?부터"),
    /** What a count has risen to at the hour of writing: 9명으로 늘었다, "rose to nine". */
    RUNNING(
            "(?i)(?:현재|지금)까지\\s+(?:\\p{L}+\\s+)?$"
                    + "|\\b(?:rose|rises?|risen|rising|climb(?:s|ed)?|jump(?:s|ed)?|increased|up) to\\s+(?:at least\\s+)?$"
                    + "|\\bso far\\s*,?\\s*$",
            "(?i)^\\s*(?:으?로\\s+(?:늘|불어)|so far\\b)"),
    /** What stands first in brackets. */
    BRACKETED("\\(\\s*(?:about |around |some |약\\s*)?$", Cue.NEVER),
    /** What is counted without something that is named, or comes on top: 버스 외에 승용차 14대, "five more bodies". */
    BESIDES(
            "(?i)외에도?\\s+(?:\\p{L}+\\s+)?$|\\b(?:besides|other than|in addition to|another)\\s+(?:\\p{L}+\\s+)?$",
            "(?i)^\\s*(?:more|other)\\b|^\\s*(?:더|추가)(?=\\s)"),
    /** What the sentence calls a number of something: "the number of patients rose to 37". */
    NUMBER_OF(
            "(?i)\\bnumber of (?:[\\p{L}-]+\\s+){1,6}(?:to|at|was|were|is|are|reached|hit|totaled|totalled|exceeded)\\s+"
                    + "(?:about |around |nearly |at least )?$",
            Cue.NEVER),
    /** How cold it is, not how warm: 영하 5도, "minus 5 degrees". */
    BELOW_ZERO(
            "(?i)(?:영하|\\b(?:minus|negative)|(?<![\\p{L}\\p{N}.])[-−–])\\s*$",
            "(?i)^\\s*(?:celsius |fahrenheit )?below (?:zero|freezing)\\b"),
    /** Times without a break: 3회 연속, 5연승, "for the third straight month", "six games in a row". */
    IN_A_ROW(
            "(?i)\\b(?:straight|consecutive|successive)\\s+$|연속\\s*$",
            "(?i)^\\s*(?:연승|연패|연이어|연달아|내리|running\\b|(?:\\p{L}+\\s+)?연속"
                    + "|(?:straight|consecutive|successive)\\b|(?:\\p{L}+\\s+){0,2}in a row\\b)");

    private static final String NEVER = "(?!)";

    private final Pattern before;
    private final Pattern after;

    Cue(String before, String after) {
        this.before = Pattern.compile(before);
        this.after = Pattern.compile(after);
    }

    /** True if what a figure follows, or what follows it, is such. */
    boolean marks(Figure figure) {
        return after.matcher(figure.behind()).find()
                || before.matcher(figure.before()).find();
    }
}
