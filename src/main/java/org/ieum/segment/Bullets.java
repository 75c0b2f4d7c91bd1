package org.ieum.segment;

import java.util.ArrayList;
import java.util.List;

/** Items with bullets that were run together into one paragraph: {@code □ The first □ The second}. */
final class Bullets {
    /** Signs that sentences enumerate with too: {@code 대표는 △박하늘 △이바다이다}. */
    private static final String INLINE = "△▲①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮";

    private Bullets() {}

    /**
     * Where items begin: at a bullet where a sentence can begin, and at all behind it; those that stand inside sentences too
     * only behind one of their like.
     */
    static List<Integer> starts(Paragraph paragraph) {
        if (!paragraph.marks().mayContain('•')) {
            return List.of();
        }
        String text = paragraph.text();
        List<Integer> starts = new ArrayList<>();
        boolean inline = false;
        for (int i = 0; i < text.length(); i++) {
            if (isBullet(text, i) && !paragraph.isForbidden(i)) {
                boolean begins = ListItems.isAtBeginning(text, i);
                inline |= begins && isInline(text.charAt(i));
                if (begins || (isInline(text.charAt(i)) ? inline : !starts.isEmpty())) {
                    starts.add(i);
                }
            }
        }
        return starts.size() > 1 ? starts : List.of();
    }

    private static boolean isInline(char c) {
        return INLINE.indexOf(c) >= 0;
    }

    /** One alone, and before no figure, where △ is a minus. */
    private static boolean isBullet(String text, int i) {
        char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        return Signs.isBullet(text.charAt(i))
                && (i == 0 || Signs.isSpace(text.charAt(i - 1)))
                && Spaces.skip(text, i + 1) < text.length()
                && !Signs.isBullet(next)
                && !Characters.isDigit(next);
    }
}
