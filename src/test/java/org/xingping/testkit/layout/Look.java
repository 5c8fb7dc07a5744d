package org.xingping.testkit.layout;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.apache.poi.common.usermodel.fonts.FontCharset;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the paper looks: 宋体 for the body, 黑体 for headings, thin black lines, grey for headings only. */
enum Look {
    COVER("黑体", 26, HorizontalAlignment.CENTER, Box.NONE, null),
    TITLE("黑体", 18, HorizontalAlignment.CENTER, Box.NONE, null),
    BANNER("黑体", 12, HorizontalAlignment.LEFT, Box.GREY, null),
    HEAD("黑体", 10, HorizontalAlignment.CENTER, Box.GREY, null),
    LABEL("黑体", 10, HorizontalAlignment.CENTER, Box.LINE, null),
    TEXT("宋体", 10, HorizontalAlignment.LEFT, Box.LINE, null),
    VALUE("宋体", 10, HorizontalAlignment.LEFT, Box.LINE, null),
    MIDDLE("宋体", 10, HorizontalAlignment.CENTER, Box.LINE, null),
    POINTS("宋体", 10, HorizontalAlignment.CENTER, Box.LINE, "0.0#"),
    SCORE("宋体", 10, HorizontalAlignment.CENTER, Box.LINE, "0.00"),
    COUNT("宋体", 10, HorizontalAlignment.CENTER, Box.LINE, "0"),
    RATE("宋体", 10, HorizontalAlignment.CENTER, Box.LINE, "0.00%"),
    SUM_TEXT("黑体", 10, HorizontalAlignment.CENTER, Box.GREY, null),
    SUM_LEFT("黑体", 10, HorizontalAlignment.LEFT, Box.GREY, null),
    SUM_POINTS("黑体", 10, HorizontalAlignment.CENTER, Box.GREY, "0.0#"),
    SUM_SCORE("黑体", 10, HorizontalAlignment.CENTER, Box.GREY, "0.00"),
    SUM_RATE("黑体", 10, HorizontalAlignment.CENTER, Box.GREY, "0.00%"),
    TOTAL("黑体", 14, HorizontalAlignment.CENTER, Box.GREY, "0.00"),
    STARS("黑体", 16, HorizontalAlignment.CENTER, Box.LINE, null),
    COVER_LABEL("黑体", 14, HorizontalAlignment.CENTER, Box.LINE, null),
    COVER_VALUE("宋体", 14, HorizontalAlignment.LEFT, Box.LINE, null),
    COVER_SCORE("黑体", 18, HorizontalAlignment.LEFT, Box.LINE, "0.00"),
    COVER_FOOT("宋体", 12, HorizontalAlignment.CENTER, Box.NONE, null),
    LINK("宋体", 10, HorizontalAlignment.CENTER, Box.LINE, null),
    PHOTO("宋体", 9, HorizontalAlignment.CENTER, Box.LINE, null),
    PHOTO_NUMBER("黑体", 11, HorizontalAlignment.CENTER, Box.LINE, null),
    PHOTO_ITEM("黑体", 9, HorizontalAlignment.LEFT, Box.LINE, null),
    PHOTO_LABEL("黑体", 9, HorizontalAlignment.CENTER, Box.LINE, null),
    PHOTO_TEXT("宋体", 9, HorizontalAlignment.LEFT, Box.LINE, null),
    PHOTO_SMALL("宋体", 8, HorizontalAlignment.CENTER, Box.LINE, null),
    BARE("宋体", 10, HorizontalAlignment.LEFT, Box.NONE, null),
    BARE_RIGHT("宋体", 10, HorizontalAlignment.RIGHT, Box.NONE, null),
    SIGN_TOP("宋体", 10, HorizontalAlignment.LEFT, Box.TOP, null),
    FOOT_LEFT("宋体", 10, HorizontalAlignment.LEFT, Box.FOOT_LEFT, null),
    FOOT_MIDDLE("宋体", 10, HorizontalAlignment.LEFT, Box.FOOT, null),
    FOOT_RIGHT("宋体", 10, HorizontalAlignment.RIGHT, Box.FOOT_RIGHT, null);

    private enum Box {
        NONE,
        LINE,
        GREY,
        TOP,
        FOOT_LEFT,
        FOOT,
        FOOT_RIGHT;

        boolean isFoot() {
            return this == FOOT_LEFT || this == FOOT || this == FOOT_RIGHT;
        }
    }

    /** Values beside a label stand off the line; in the tables every point of width counts. */
    private static final Set<String> INDENTED = Set.of(
            "VALUE",
            "COVER_VALUE",
            "COVER_SCORE",
            "SIGN_TOP",
            "FOOT_LEFT",
            "FOOT_RIGHT",
            "BANNER",
            "SUM_LEFT",
            "PHOTO_ITEM",
            "PHOTO_TEXT");

    private static final Set<String> BOLD = Set.of("COVER", "TITLE", "BANNER", "TOTAL", "STARS", "COVER_SCORE");

    private final String font;
    private final int size;
    private final HorizontalAlignment horizontal;
    private final Box box;
    private final String format;

    Look(
            String font,
            int size,
            HorizontalAlignment horizontal,
            Box box,
            @org.jspecify.annotations.Nullable String format) {
        this.font = font;
        this.size = size;
        this.horizontal = horizontal;
        this.box = box;
        this.format = format == null ? "General" : format;
    }

    /** Every look as a style of the workbook, whose own first font becomes the body's. */
    static Map<Look, XSSFCellStyle> in(XSSFWorkbook workbook) {
        dress(workbook.getFontAt(0), "宋体", 10);
        Map<Look, XSSFCellStyle> styles = new EnumMap<>(Look.class);
        for (Look look : values()) {
            styles.put(look, look.style(workbook));
        }
        return styles;
    }

    private XSSFCellStyle style(XSSFWorkbook workbook) {
        XSSFCellStyle style = workbook.createCellStyle();
        XSSFFont own = dress(workbook.createFont(), font, size);
        own.setBold(BOLD.contains(name()));
        style.setFont(own);
        style.setAlignment(horizontal);
        style.setVerticalAlignment(
                box == Box.TOP
                        ? VerticalAlignment.TOP
                        : box.isFoot() ? VerticalAlignment.BOTTOM : VerticalAlignment.CENTER);
        style.setIndention((short) (INDENTED.contains(name()) ? 1 : 0));
        style.setWrapText(true);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        if (box != Box.NONE) {
            style.setBorderLeft(line(box != Box.FOOT && box != Box.FOOT_RIGHT));
            style.setBorderRight(line(box != Box.FOOT && box != Box.FOOT_LEFT));
            style.setBorderTop(line(!box.isFoot()));
            style.setBorderBottom(line(box != Box.TOP));
        }
        if (box == Box.GREY) {
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setFillForegroundColor(new XSSFColor(new byte[] {(byte) 0xEA, (byte) 0xEA, (byte) 0xEA}));
        }
        return style;
    }

    private static BorderStyle line(boolean there) {
        return there ? BorderStyle.THIN : BorderStyle.NONE;
    }

    /** Marked as a Chinese font, so that a system without it takes another Chinese one. */
    private static XSSFFont dress(XSSFFont font, String name, int size) {
        font.setFontName(name);
        font.setFontHeightInPoints((short) size);
        font.setCharSet(FontCharset.GB2312);
        font.setFamily(1);
        return font;
    }
}
