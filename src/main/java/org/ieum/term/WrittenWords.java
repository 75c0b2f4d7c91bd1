package org.ieum.term;

/** Korean as it is written: words between spaces, with their particles. */
final class WrittenWords {
    /** What something costs, which the other language often leaves unsaid: 훈련비, money for drills. */
    static final String COST = "비";

    private WrittenWords() {}

    /**
     * True if an expression begins where a written word begins, and ends where one ends or where only grammar follows, or the
     * syllable for its cost. A single syllable beside a middle dot is no word: 한 in 한·일.
     */
    static boolean isWhole(Mention mention) {
        String text = mention.sentence().text();
        int start = mention.sentence().local(mention.span()).start();
        int end = mention.sentence().local(mention.span()).end();
        boolean begins = start == 0 || !Letters.isHangul(text.charAt(start - 1));
        boolean dotted = end - start == 1 && (isDot(text, start - 1) || isDot(text, end));
        if (!begins || dotted) {
            return false;
        }
        int next = end;
        while (next < text.length() && Letters.isHangul(text.charAt(next))) {
            next++;
        }
        return isEnd(text, end, next) || isBeforeCost(text, end, next);
    }

    private static boolean isEnd(String text, int end, int next) {
        return next == end || Particles.isGrammar(text.charAt(end - 1), text.substring(end, next));
    }

    private static boolean isBeforeCost(String text, int end, int next) {
        return end > 1
                && Letters.isHangul(text.charAt(end - 2))
                && text.startsWith(COST, end)
                && isEnd(text, end + COST.length(), next);
    }

    private static boolean isDot(String text, int at) {
        return at >= 0 && at < text.length() && TermKey.isMiddleDot(text.charAt(at));
    }
}
