package org.ieum.quantity;

/** How exactly a text states an amount. */
public enum Precision {
    /** As it stands. */
    EXACT,
    /** 약, 가량, 정도, 안팎, 여 (20여 is 20 and some); about, around, nearly, some. */
    ABOUT,
    /** 이상, 최소; at least. */
    AT_LEAST,
    /** 이하, 최대; at most, up to. */
    AT_MOST,
    /** 넘는, 초과, 남짓; more than, over. */
    MORE_THAN,
    /** 미만; less than, under. */
    LESS_THAN
}
