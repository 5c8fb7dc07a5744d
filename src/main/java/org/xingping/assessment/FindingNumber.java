package org.xingping.assessment;

/**
 * What a finding is called on the screen and on paper: its number, {@code 7}; one that came from another laptop has the letter
 * of that before it, {@code B7}.
 */
public final class FindingNumber {
    private FindingNumber() {}

    /** Its name. */
    public static String of(Finding finding) {
        int number = finding.number();
        int count = Numbered.count(number);
        return number == count ? String.valueOf(count) : Numbered.letters(number) + count;
    }
}
