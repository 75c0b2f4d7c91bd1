package org.ieum.segment;

/** Conjoining letters, in which the analyser names endings such as ᆫ, as the letters that a keyboard types: ㄴ. */
final class Jamo {
    private static final char FIRST_INITIAL = '\u1100';
    private static final char FIRST_FINAL = '\u11A8';
    private static final String INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    private static final String FINALS = "ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

    private Jamo() {}

    static String readable(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (readable(form.charAt(i)) != form.charAt(i)) {
                StringBuilder out = new StringBuilder(form);
                for (int k = i; k < form.length(); k++) {
                    out.setCharAt(k, readable(form.charAt(k)));
                }
                return out.toString();
            }
        }
        return form;
    }

    private static char readable(char c) {
        if (c >= FIRST_INITIAL && c < FIRST_INITIAL + INITIALS.length()) {
            return INITIALS.charAt(c - FIRST_INITIAL);
        }
        if (c >= FIRST_FINAL && c < FIRST_FINAL + FINALS.length()) {
            return FINALS.charAt(c - FIRST_FINAL);
        }
        return c;
    }
}
