package org.xingping.quarantine;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a child answers that was asked to compare two workbooks, and how it goes over the pipe. Reading believes nothing: there
 * are only so many differences, of so many characters each, none of them one that a screen would act upon.
 */
sealed interface WorkbookReply permits WorkbookReply.Compared, WorkbookReply.Refused {
    record Compared(List<Difference> differences, boolean more) implements WorkbookReply {}

    /**
     * One of them is no workbook.
     *
     * @param ours whether it is our own
     */
    record Refused(boolean ours, NoWorkbook why) implements WorkbookReply {}

    /** What is asked of a child; both paths follow, ours first. */
    String QUESTION = "COMPARE";

    /** The most characters of a text that is shown. */
    int MOST_TEXT = 160;

    Pattern ADDRESS = Pattern.compile(
            "[A-Z]{1,3}[1-9]\\d{0,6}(:[A-Z]{1,3}[1-9]\\d{0,6})?|[A-Z]{1,3}:[A-Z]{1,3}|\\d{1,7}:\\d{1,7}");

    default void write(DataOutputStream out) throws IOException {
        switch (this) {
            case Compared(List<Difference> differences, boolean more) -> {
                out.writeByte(0);
                out.writeShort(differences.size());
                for (Difference difference : differences) {
                    write(out, difference);
                }
                out.writeBoolean(more);
            }
            case Refused(boolean ours, NoWorkbook why) -> {
                out.writeByte(1);
                out.writeBoolean(ours);
                out.writeUTF(why.name());
            }
        }
        out.flush();
    }

    /**
     * The next answer.
     *
     * @throws IOException also where what comes is not what a sound child says
     */
    static WorkbookReply read(DataInputStream in) throws IOException {
        return switch (in.readUnsignedByte()) {
            case 0 -> compared(in);
            case 1 -> new Refused(in.readBoolean(), Reply.named(NoWorkbook.class, in.readUTF()));
            default -> throw new IOException("no such answer");
        };
    }

    private static void write(DataOutputStream out, Difference difference) throws IOException {
        switch (difference.place()) {
            case Place.Area(String sheet, String address) -> {
                out.writeByte(0);
                out.writeUTF(sheet);
                out.writeUTF(address);
            }
            case Place.Sheet(String name) -> {
                out.writeByte(1);
                out.writeUTF(name);
            }
            case Place.Part(String name) -> {
                out.writeByte(2);
                out.writeUTF(name);
            }
        }
        out.writeUTF(difference.aspect().name());
        out.writeUTF(difference.ours());
        out.writeUTF(difference.theirs());
    }

    private static WorkbookReply compared(DataInputStream in) throws IOException {
        int count = Reply.bounded(in.readUnsignedShort(), 0, Comparison.MOST);
        List<Difference> differences = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            differences.add(new Difference(place(in), Reply.named(Aspect.class, in.readUTF()), text(in), text(in)));
        }
        boolean more = in.readBoolean();
        if (more && differences.isEmpty()) {
            throw new IOException("more than none");
        }
        return new Compared(differences, more);
    }

    private static Place place(DataInputStream in) throws IOException {
        return switch (in.readUnsignedByte()) {
            case 0 -> area(text(in), in.readUTF());
            case 1 -> new Place.Sheet(text(in));
            case 2 -> new Place.Part(text(in));
            default -> throw new IOException("no such place");
        };
    }

    private static Place area(String sheet, String address) throws IOException {
        if (!ADDRESS.matcher(address).matches()) {
            throw new IOException("no address");
        }
        return new Place.Area(sheet, address);
    }

    private static String text(DataInputStream in) throws IOException {
        String text = in.readUTF();
        if (text.length() > MOST_TEXT || !text.equals(shown(text))) {
            throw new IOException("no text to show");
        }
        return text;
    }

    /** A text as it may be shown: its beginning, with a visible mark for each character that has no ink. */
    static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            at += Character.charCount(point);
            if (shown.length() + 2 >= MOST_TEXT && at < text.length()) {
                return shown.append('…').toString();
            }
            shown.appendCodePoint(isInk(point) ? point : point == '\n' || point == '\t' ? '\u23CE' : '\uFFFD');
        }
        return shown.toString();
    }

    private static boolean isInk(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
