package org.xingping.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.xingping.assessment.Signature;
import org.xingping.assessment.Signature.Role;
import org.xingping.assessment.Signature.Stand;
import org.xingping.photo.InkPicture;

/**
 * The signatures in their boxes (domain.md 5.6): ink, date, what the company says. A box nobody has signed stays as the layout
 * has it, for a pen. Only signatures given for the sheet as it stands are shown.
 */
final class SignatureBlock {
    private static final Map<Role, String> BOXES = Map.of(
            Role.INSPECTOR, "xp.sign.inspectors",
            Role.EXPERT, "xp.sign.experts",
            Role.LEADER, "xp.sign.leader",
            Role.COMPANY, "xp.sign.company");

    private static final char COLON = '：';

    /** What the heading of a box may take from its ink. */
    private static final double MOST_WORDS = 0.7;

    private static final double GAP = 4;
    private static final int LONGEST_NAME = 200;

    private record Drawn(InkPicture picture, int index) {}

    private final Words words;
    private final XSSFWorkbook workbook;
    private final List<Signature.Given> given;
    private final Map<String, Drawn> drawn = new HashMap<>();

    SignatureBlock(Words words, ReportInput input, XSSFWorkbook workbook) {
        this.words = words;
        this.workbook = workbook;
        this.given = input.sheet().signatures().stream()
                .filter(one -> one.counts(input.sheet()))
                .toList();
    }

    /** The cell in which the signatures of a role stand. */
    static String box(Role role) {
        return Objects.requireNonNull(BOXES.get(role));
    }

    /** What a screen reader says of the ink, and by what it is found again: {@code 检查员林晓签名}. */
    static String name(Words words, Signature signature) {
        String whole = words.get("book.sign.name", words.term(signature.role()), signature.name());
        return TextCell.stored(TextCell.cut(whole.replaceAll("\\s+", " "), LONGEST_NAME));
    }

    /** Fills every such box of the sheet; its rows must have their heights. */
    void write(Form form) {
        for (Role role : Role.values()) {
            List<Signature.Given> signed =
                    given.stream().filter(one -> one.signature().role() == role).toList();
            if (!signed.isEmpty()) {
                write(form, box(role), signed);
            }
        }
    }

    private void write(Form form, String box, List<Signature.Given> signed) {
        say(form, box + ".stand", stand(signed.getLast().signature()));
        say(form, box + ".date", words.date(latest(signed)));
        Optional<Line> line = form.line(box);
        if (line.isEmpty()) {
            return;
        }
        XSSFCell cell = line.get().cell(box).orElseThrow();
        String heading = heading(cell);
        say(form, box, "");
        Frame frame = new Frame(form, line.get().cells(box).orElseThrow());
        double from = heading.isEmpty()
                ? 0
                : Math.min(frame.width() * MOST_WORDS, TextFit.width(heading, form.font(cell)) + GAP);
        double room = (frame.width() - from) / signed.size();
        for (int place = 0; place < signed.size(); place++) {
            Signature signature = signed.get(place).signature();
            Drawn ink = drawn.computeIfAbsent(signature.id(), _ -> draw(signature));
            frame.draw(
                    ink.index(),
                    new Frame.Shape(ink.picture().width(), ink.picture().height()),
                    name(words, signature),
                    new Frame.Part(from + place * room, room));
        }
    }

    /** In the place of what the layout leaves for a pen; its heading stays. */
    private static void say(Form form, String name, String text) {
        form.line(name).ifPresent(line -> line.cell(name).ifPresent(cell -> line.text(name, heading(cell) + text)));
    }

    /** What the layout says up to a colon; of a cell that nobody has written yet. */
    private static String heading(XSSFCell cell) {
        String words = cell.getStringCellValue();
        return words.substring(0, words.indexOf(COLON) + 1);
    }

    private Drawn draw(Signature signature) {
        InkPicture picture = InkPicture.of(signature.ink());
        return new Drawn(picture, workbook.addPicture(picture.png(), Workbook.PICTURE_TYPE_PNG));
    }

    private static LocalDate latest(List<Signature.Given> signed) {
        return signed.stream()
                .map(one -> one.stamp().at().atOffset(one.stamp().zone()).toLocalDate())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** What the company says, in the box's own words. */
    private String stand(Signature company) {
        Stand stand = company.stand() == null ? Stand.AGREED : company.stand();
        return switch (stand) {
            case AGREED -> words.get("book.sign.agreed");
            case OBJECTED -> words.get("book.sign.objected", company.words());
            case REFUSED -> words.get("book.sign.refused", company.words(), company.name());
        };
    }
}
