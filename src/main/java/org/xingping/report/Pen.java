package org.xingping.report;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRElt;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRst;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;
import org.xingping.checklist.Points;

/** Writes cells of one workbook. Every text goes through {@link TextCell}; each style beyond the layout's is made once. */
final class Pen {
    private static final QName SPACE = new QName(XMLConstants.XML_NS_URI, "space");

    private final XSSFWorkbook workbook;
    private final Texts texts;
    private final Map<Integer, XSSFCellStyle> unlocked = new HashMap<>();
    private final Map<Integer, XSSFCellStyle> quoted = new HashMap<>();
    private final Map<Integer, Look> looks = new HashMap<>();
    private final Map<Integer, CTRst> titles = new HashMap<>();
    private final Map<Integer, XSSFFont> bold = new HashMap<>();

    Pen(XSSFWorkbook workbook, Texts texts) {
        this.workbook = workbook;
        this.texts = texts;
    }

    Texts texts() {
        return texts;
    }

    /** What a style, by its number, makes of texts: height of the font in points, and how far they are indented. */
    record Look(double font, int indent) {}

    Look look(int style) {
        return looks.computeIfAbsent(style, number -> {
            XSSFCellStyle made = workbook.getCellStyleAt(number);
            return new Look(made.getFont().getFontHeightInPoints(), made.getIndention());
        });
    }

    void text(XSSFCell cell, String text) {
        CTCell held = emptied(cell);
        if (!text.isEmpty()) {
            held.setT(STCellType.S);
            held.setV(number(text));
            quote(cell, text);
        }
    }

    /** The number by which a cell names a text; nothing for an empty one. */
    String number(String text) {
        return text.isEmpty() ? "" : texts.number(TextCell.stored(text));
    }

    /** A heading in bold and a text below it, in one cell; no two are alike, so it stands in the cell itself. */
    void titled(XSSFCell cell, String title, String text) {
        CTCell held = emptied(cell);
        held.setT(STCellType.INLINE_STR);
        CTRst looks = titles.computeIfAbsent((int) held.getS(), _ -> title(cell));
        CTRst runs = held.addNewIs();
        run(runs, looks.getRArray(0), TextCell.stored(title));
        run(runs, looks.getRArray(1), "\n" + TextCell.stored(text));
        quote(cell, title);
    }

    /** A heading and a text, for their fonts: POI takes long to make a font into what a run has of it. */
    private CTRst title(XSSFCell cell) {
        XSSFRichTextString rich = new XSSFRichTextString();
        rich.append("x", boldOf(cell));
        rich.append("\nx", cell.getCellStyle().getFont());
        return rich.getCTRst();
    }

    private static void run(CTRst runs, CTRElt look, String text) {
        CTRElt run = runs.addNewR();
        run.setRPr(look.getRPr());
        run.setT(text);
        try (XmlCursor words = run.xgetT().newCursor()) {
            words.setAttributeText(SPACE, "preserve");
        }
    }

    /** Only where there is something: POI makes a document of its own to blank a cell. */
    private static CTCell emptied(XSSFCell cell) {
        CTCell held = cell.getCTCell();
        if (held.isSetV() || held.isSetIs() || held.isSetF()) {
            cell.setBlank();
        }
        return held;
    }

    void number(XSSFCell cell, Points points) {
        number(cell, points.toBigDecimal());
    }

    /** The nearest binary number: formulas round what they make of it, so it never counts more than it says. */
    void number(XSSFCell cell, BigDecimal number) {
        emptied(cell);
        cell.setCellValue(number.doubleValue());
    }

    void number(XSSFCell cell, long number) {
        number(cell, BigDecimal.valueOf(number));
    }

    /** A formula together with the text it comes to. */
    void live(XSSFCell cell, String formula, String value) {
        emptied(cell);
        cell.setCellFormula(formula);
        cell.getCTCell().setV(TextCell.stored(value)); // setCellValue would undo the escapes
        cell.getCTCell().setT(STCellType.STR);
    }

    void live(XSSFCell cell, String formula, BigDecimal value) {
        emptied(cell);
        cell.setCellFormula(formula);
        cell.setCellValue(value.doubleValue());
    }

    void live(XSSFCell cell, String formula, Points value) {
        live(cell, formula, value.toBigDecimal());
    }

    void live(XSSFCell cell, String formula, long value) {
        live(cell, formula, BigDecimal.valueOf(value));
    }

    /** The cell is an input: it can be changed on a protected sheet. */
    void unlock(XSSFCell cell) {
        XSSFCellStyle base = cell.getCellStyle();
        cell.setCellStyle(unlocked.computeIfAbsent((int) base.getIndex(), _ -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(base);
            style.setLocked(false);
            return style;
        }));
    }

    private void quote(XSSFCell cell, String text) {
        if (TextCell.needsQuote(text)) {
            cell.setCellStyle(quoted((int) cell.getCTCell().getS()));
        }
    }

    /** The style that a cell of this style has with this text in it, both by their numbers. */
    String quoted(int style, String text) {
        return String.valueOf(TextCell.needsQuote(text) ? quoted(style).getIndex() : style);
    }

    private XSSFCellStyle quoted(int base) {
        return quoted.computeIfAbsent(base, number -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(workbook.getCellStyleAt(number));
            style.setQuotePrefixed(true);
            return style;
        });
    }

    private XSSFFont boldOf(XSSFCell cell) {
        XSSFFont base = cell.getCellStyle().getFont();
        return bold.computeIfAbsent((int) cell.getCellStyle().getIndex(), _ -> {
            XSSFFont font = workbook.createFont();
            font.setFontName(base.getFontName());
            font.setFontHeight(base.getFontHeight());
            font.setCharSet(base.getCharSet());
            font.setFamily(base.getFamily());
            font.setBold(true);
            return font;
        });
    }
}
