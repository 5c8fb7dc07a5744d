package org.xingping.ui.desk;

/** What a key of the desk does; each has a word and, where it acts on a row, a button. */
enum Command {
    NEXT("Enter"),
    PREVIOUS("↑"),
    FULL("F"),
    YES("Y"),
    NO("0"),
    DEDUCT("D"),
    EDIT_FINDING("E"),
    MORE("+"),
    FEWER("-"),
    ZERO_LINE("R"),
    SECOND("T"),
    NOT_APPLICABLE("X"),
    COULD_NOT_ASSESS("C"),
    NOT_CLAIMED("B"),
    TAKE_BACK("Backspace"),
    NOTE("N"),
    FLAG("M"),
    ATTACH_PHOTO("P"),
    ASSIGN_PHOTO("A"),
    PASTE("Ctrl V"),
    PHOTOS("L"),
    SIGN("S"),
    HISTORY("H"),
    JOURNAL("J"),
    NEXT_OPEN("G"),
    PREVIOUS_OPEN("Shift G"),
    SECTION("Ctrl 1–6"),
    SEARCH("/"),
    CHECK("K"),
    LAST_VISIT("V"),
    DETAILS("I"),
    UNDO("U"),
    REDO("Ctrl Y"),
    EARLIER("←"),
    LATER("→"),
    NOW("Esc"),
    KEY_MAP("?");

    private final String cap;

    Command(String cap) {
        this.cap = cap;
    }

    /** What stands on the key. */
    String cap() {
        return cap;
    }
}
