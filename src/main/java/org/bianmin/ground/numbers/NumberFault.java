package org.bianmin.ground.numbers;

/** What is wrong with a number or a date of birth. */
public enum NumberFault {
    /** Too long, too short, or with something in it that does not belong there. */
    SHAPE,
    /** It begins with the code of no place. */
    AREA,
    /** The calendar has no such date of birth. */
    NO_SUCH_DAY,
    /** The date of birth is yet to come. */
    NOT_YET_BORN,
    /** The date of birth is longer ago than anybody has lived. */
    TOO_LONG_AGO,
    /** The check character does not follow from the others: one of them is wrong, or two are exchanged. */
    CHECK_CHARACTER
}
