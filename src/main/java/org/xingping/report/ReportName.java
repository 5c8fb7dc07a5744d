package org.xingping.report;

import java.util.Locale;
import java.util.Set;
import org.xingping.assessment.Sheet;
import org.xingping.text.Messages;

/** The name a workbook is offered to be saved under: {@code 2026-11-23-丰泽花园-评分表-修订1.xlsx}. */
public final class ReportName {
    /** Of workbooks. */
    public static final String ENDING = ".xlsx";

    private static final String PACKAGE = ".xingping";
    private static final int LONGEST_ESTATE = 40;
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

    private ReportName() {}

    /** Day, estate and revision; a sheet that is not finished says so. */
    public static String suggest(Messages messages, Sheet sheet) {
        return suggest(messages, "book.name", sheet) + ENDING;
    }

    /** The same for a package, whose papers these are. */
    public static String suggestPackage(Messages messages, Sheet sheet) {
        return suggest(messages, "book.name.package", sheet) + PACKAGE;
    }

    /** A receipt's: its number, the estate and the revision it is for. */
    public static String suggestReceipt(Messages messages, int number, String estate, int revision) {
        return messages.get("book.name.receipt", String.valueOf(number), legal(estate), String.valueOf(revision));
    }

    /** A dissent's: whose it is, the estate and the revision it dissents from. */
    public static String suggestDissent(Messages messages, String author, String estate, int revision) {
        return messages.get("book.name.dissent", legal(author), legal(estate), String.valueOf(revision));
    }

    private static String suggest(Messages messages, String key, Sheet sheet) {
        String revision = sheet.seal().isPresent()
                ? messages.get("book.name.revision", String.valueOf(sheet.revision()))
                : messages.get("book.name.draft");
        return messages.get(
                key,
                sheet.facts().date().toString(),
                legal(sheet.facts().estate().name()),
                revision);
    }

    /** A text as a part of a file name on every system. */
    static String legal(String text) {
        StringBuilder legal = new StringBuilder();
        text.strip().codePoints().limit(LONGEST_ESTATE).forEach(point -> {
            boolean forbidden = "\\/:*?\"<>|&%#$".indexOf(point) >= 0
                    || Character.isISOControl(point)
                    || Character.getType(point) == Character.FORMAT
                    || Character.getType(point) == Character.SURROGATE
                    || Character.isWhitespace(point);
            legal.appendCodePoint(forbidden ? '_' : point);
        });
        String name = legal.toString();
        boolean device = DEVICES.contains(name.toLowerCase(Locale.ROOT));
        return name.isEmpty() || device ? name + "_" : name;
    }
}
