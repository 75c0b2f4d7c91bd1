package org.ieum.segment;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A word before white space that may end a sentence without any punctuation, with what it takes to judge it. The
 * analyser does not tell final endings from connective ones, so they are told by their form and by what follows.
 *
 * @param word the syllables before the white space and before its ornaments
 * @param last its last morpheme
 * @param before the morpheme before that
 * @param ornaments what people hang on the end of a sentence (ㅋㅋ, ^^, ~), if anything
 * @param next the word that follows
 * @param following the text from that word on, as far as rules look
 * @param clause the text from the last sentence end up to the white space, as far back as rules look
 * @param cut where the sentence would end
 */
record Ending(
        String word,
        Morpheme last,
        @Nullable Morpheme before,
        String ornaments,
        String next,
        String following,
        String clause,
        int cut) {
    /** Of the endings that the analyser takes for something else. */
    private static final String LAST_SYLLABLES = "다요까죠오듯람";

    private static final String TENSED = "었|았|였|겠|였었|었었|았었|시|으시|[ㅏㅓㅕ]?ㅆ";
    private static final Pattern TENSE = Pattern.compile(TENSED);
    private static final Pattern PLAIN_PRESENT = Pattern.compile("[는란단]다|ㄴ다|ㄴ단다|는단다");
    /** Whatever stands before them, these end a sentence: 갔어요, 갑니다, 가시오, 갑시다, 가죠. */
    private static final Pattern POLITE = Pattern.compile(
            ".*(?:니다|니다요|[습입합됩]니까|죠|지요|시오|세요|[어아여해와워]요|[예에]요|[네군죠지데래대나까라게]요|[거든더라]구요|더라고요|거든요|[는은던]가요)");

    private static final Pattern LET_US = Pattern.compile(".*[갑합봅둡줍킵집립납읍맙럽웁답]시다");
    /** After a tense: 갔니, 갔냐, 갔어, 갔네. */
    private static final Pattern AFTER_TENSE = Pattern.compile("[니냐어네]|구나|군|더라|거든|다");

    private static final Pattern QUESTION = Pattern.compile("야|니|냐|나|[ㄹ을]까|[ㄴ은는던]가|지|대|래");
    private static final Pattern QUESTION_WORD =
            Pattern.compile("(?:^|.*\\s)(?:어떻게|어떡|얼마|언제|누구|누가|뭐|뭘|무엇|무얼|왜(?!냐)|어디|어딨|몇|어느|무슨|어때).*", Pattern.DOTALL);
    /** 어떻게 가, 얼마나 걸려: what is also connective ends a question only right behind the question word. */
    private static final Pattern SHORT_QUESTION = Pattern.compile(
            "(?:^|.*\\s)(?:어떻게|얼마나?|언제|누가|뭘|왜|어디(?:서|로|에)?|몇\\s\\S+)\\s\\S+|(?:^|.*\\s)(?:어때|어딨어)", Pattern.DOTALL);

    private static final Pattern AUXILIARY =
            Pattern.compile("(?:있|놓|놨|주|줄|줬|준|버|나[가갔온오왔]|오|온|왔|가|갔|간|보|봤|본|두|뒀|둔|내|냈|낸|대|달|해야|남).*");
    private static final Pattern SUBJECT = Pattern.compile(".*[가-힣](?:이|가|은|는)\\s.*", Pattern.DOTALL);
    private static final int SHORT_CLAUSE = 40;

    private static final Pattern LIKELY =
            Pattern.compile("[ㄹ을]까|[ㄴ은는던]가|[네냐]|더라|구나|군|으?리라|[ㄴ는]걸|ㄹ[세게]|게나|오|소|[고구서만든음이]?요");
    private static final Pattern LIKELY_WORD =
            Pattern.compile(".*(?:[음함임됨슴봄짐옴줌김움]|[네냐]|[을를]까|[었았했]어|거야|줘|해라|마라|어때|[는을은]듯|더라|구나|군|는걸)");
    private static final Pattern CONNECTIVE = Pattern.compile(".*(?:고|서|면|며|는데|지만|니까|거나|도록)");

    private static final Pattern NEGATION = Pattern.compile("[않못말마맙아모].*");
    /** 갔다 왔다: two verbs of one movement. */
    private static final Pattern MOTION = Pattern.compile("(?:나[왔오갔]|왔|오[는면]|갔|가[는면]).*");
    /** 할까 고민했다: the question is what is thought of. */
    private static final Pattern THOUGHT = Pattern.compile(
            "(?:고민|걱정|생각|궁금|의심|우려|싶|보|봐|봤|본|하|했|한|망설|두려|염려|조바심|의문|기대|말|노심|전전|모르|몰|알|묻|물|믿|전망|짐작|예상|따지|살펴|확인|검토|조사|판단).*");

    private static final Pattern THANKS = Pattern.compile("(?:감사|고맙|고마|다행|죄송|미안|기쁘|반갑|행복|뿌듯).*");
    private static final Pattern FRESH_START =
            Pattern.compile("(?:그러나|그런데|그리고|하지만|그래서|그러므로|따라서|한편|근데|암튼|아무튼|그러니까|그러면|왜냐하면|물론|특히|또한|그는|이는)(?!\\p{L}).*");
    /** 할 듯 회사는: what is headed by 듯 is over when a new subject comes. */
    private static final Pattern NEW_SUBJECT = Pattern.compile(".*[가-힣](?:은|는|이|가)");

    /** A cheap look at the last morpheme and the last syllable of a word without ornaments, before all others. */
    static boolean mayBe(Morpheme last, char syllable) {
        return last.is("E") || LAST_SYLLABLES.indexOf(syllable) >= 0;
    }

    /** True in any text. */
    boolean isSure() {
        if (word.endsWith("다")) {
            return isStatement() && !MOTION.matcher(next).matches();
        }
        return isPolite() || isPastQuestion() || isAsking() || isRequest() || isHeadline();
    }

    /** True in a text that leaves out punctuation elsewhere. */
    boolean isLikely() {
        if (word.endsWith("지")) {
            return isEnding("지") && !NEGATION.matcher(next).matches();
        }
        if (isEnding("자")) {
            return before != null && (before.form().equals("보") || before.form().equals("도록") || isBeforeFreshStart());
        }
        if (isEnding("라") || isEnding("으라")) {
            return before != null && (before.is("VV") || before.is("XSV"));
        }
        if (last.is("E")
                && (LIKELY.matcher(form()).matches()
                        || LIKELY_WORD.matcher(word).matches())) {
            boolean asks = form().endsWith("까") || form().endsWith("가") || form().endsWith("리라");
            return !asks || !THOUGHT.matcher(next).matches();
        }
        return isWish() || isSeeming() || isOrnamented();
    }

    private String form() {
        return Jamo.readable(last.form());
    }

    private boolean isEnding(String form) {
        return last.is("E") && form().equals(form);
    }

    /** 갔다, 간다, 크다, 이다, 문제다; but not 가다, the form that dictionaries list and that stands before 말다. */
    private boolean isStatement() {
        if (isTensed(word) || LET_US.matcher(word).matches() || (last.is("E") && isPolite())) {
            return true;
        }
        if (last.is("E") && PLAIN_PRESENT.matcher(form()).matches()) {
            return true;
        }
        return form().equals("다") ? isCopula() || (last.is("E") && isFinite()) : isParticle("이다");
    }

    /** 이르렀다: the syllable before the last one ends in ㅆ. */
    private static boolean isTensed(String word) {
        char c = word.length() < 2 ? ' ' : word.charAt(word.length() - 2);
        return Jamo.hasCoda(c, 'ㅆ') && c != '있';
    }

    private boolean isParticle(String ending) {
        return last.is("J") && form().equals(ending);
    }

    /** Without a full stop behind it, 이다 is read as a particle and an adverb, and 다 alone as an adverb. */
    private boolean isCopula() {
        if (before == null || before.is("VC")) {
            return before != null;
        }
        boolean joined = before.end() == last.start();
        return joined
                && !last.is("E")
                && (before.is("N") || before.is("XSN") || before.form().equals("이"));
    }

    private boolean isFinite() {
        return before != null
                && (TENSE.matcher(Jamo.readable(before.form())).matches()
                        || before.is("VA")
                        || before.form().matches("않|못하|싶")
                        || before.is("XSA")
                        || "있없계같".contains(before.form()));
    }

    private boolean isPolite() {
        boolean inflected = last.is("E") || last.is("J") || last.is("VCP") || last.is("IC");
        return inflected && (POLITE.matcher(word).matches() || isInformalPolite());
    }

    /** Whatever is before it, an ending in 요 is final: 줘요, 봐요, 예뻐요; or 여, as it is written for fun. */
    private boolean isInformalPolite() {
        String form = form();
        return last.is("E")
                && form.length() > 1
                && (form.endsWith("요") || form.endsWith("게나") || form.endsWith("어여") || form.endsWith("네여"));
    }

    private boolean isPastQuestion() {
        return last.is("E")
                && before != null
                && before.is("E")
                && !before.form().endsWith("시")
                && TENSE.matcher(Jamo.readable(before.form())).matches()
                && AFTER_TENSE.matcher(form()).matches()
                && !THOUGHT.matcher(next).matches();
    }

    /** A short question with a question word: 얼마나 걸릴까, 전화번호가 뭐야. */
    private boolean isAsking() {
        return last.is("E")
                && clause.length() < SHORT_CLAUSE
                && isQuestion()
                && !THOUGHT.matcher(next).matches()
                && !NEGATION.matcher(next).matches();
    }

    private boolean isQuestion() {
        return QUESTION.matcher(form()).matches() && !(form().equals("지") && before != null && before.is("VC"))
                ? QUESTION_WORD.matcher(clause).matches()
                : form().matches("[어아ㅓㅏ]")
                        && SHORT_QUESTION.matcher(clause).matches()
                        && !AUXILIARY.matcher(next).matches();
    }

    /** A short request: 사진 보여줘, 가지 마. */
    private boolean isRequest() {
        if (before == null || !last.is("E") || clause.length() >= SHORT_CLAUSE) {
            return false;
        }
        boolean prohibits = before.is("VX") && before.form().equals("말") && form().matches("아|아라|라");
        boolean asks = before.is("V") && before.form().equals("주") && form().matches("어|ㅓ|어라|ㅓ라");
        return (prohibits && !next.startsWith("달라") && !next.startsWith("줄"))
                || (asks
                        && !SUBJECT.matcher(clause).matches()
                        && !THANKS.matcher(next).matches());
    }

    /** 참석할 듯 정부는. */
    private boolean isHeadline() {
        if (!word.endsWith("듯") || !last.is("NNB")) {
            return false;
        }
        String supposed = clause.substring(0, clause.length() - 1).stripTrailing();
        return !supposed.isEmpty()
                && Jamo.hasCoda(supposed.charAt(supposed.length() - 1), 'ㄹ')
                && (NEW_SUBJECT.matcher(next).matches() || Signs.isQuote(following.charAt(0)));
    }

    /** 가는듯. */
    private boolean isSeeming() {
        return last.form().equals("듯")
                && word.matches(".*[는은]듯")
                && !THOUGHT.matcher(next).matches();
    }

    /** 가길 바람. */
    private boolean isWish() {
        return word.equals("바람") && before != null && clause.matches("(?s).*(?:기|길|기를)\\s+바람");
    }

    private boolean isBeforeFreshStart() {
        return FRESH_START.matcher(next).matches();
    }

    private boolean isOrnamented() {
        if (ornaments.isEmpty() || last.is("S")) {
            return false;
        }
        boolean weak = ornaments.chars().allMatch(c -> c == '~' || c == ';');
        return !weak || (last.is("E") && !CONNECTIVE.matcher(word).matches());
    }
}
