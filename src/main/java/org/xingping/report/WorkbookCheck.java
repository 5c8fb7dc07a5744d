package org.xingping.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTOneCellAnchor;

/**
 * What a workbook holds, counted before it is written and again in the file: sheets, cells, formulas, pictures with their
 * places, and the key cells. It is how an export is verified before it takes the place of an older one.
 */
record WorkbookCheck(Map<String, Counts> sheets, Map<String, String> keys) {
    /** Cells, formulas and ways of one sheet, and where which picture hangs: {@code 12/0 /xl/media/image1.jpeg}. */
    record Counts(int cells, int formulas, int links, List<String> pictures) {}

    /** Looks into a workbook that was read back, and throws where it is not what was meant. */
    @FunctionalInterface
    interface Look {
        void into(XSSFWorkbook workbook) throws IOException;
    }

    static WorkbookCheck of(XSSFWorkbook workbook) {
        Map<String, Counts> sheets = new LinkedHashMap<>();
        for (Sheet sheet : workbook) {
            sheets.put(sheet.getSheetName(), counts((XSSFSheet) sheet));
        }
        Map<String, String> keys = new LinkedHashMap<>();
        for (String name : ResultNames.of(workbook)) {
            CellReference at = new CellReference(workbook.getName(name).getRefersToFormula());
            XSSFCell cell =
                    workbook.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol());
            String formula = cell.getCellType() == CellType.FORMULA ? cell.getCellFormula() : "";
            keys.put(name, formula + " → " + cell.getRawValue());
        }
        return new WorkbookCheck(sheets, keys);
    }

    /** Opens the file and throws where it does not hold the same, or where whoever looks further is not content. */
    void verify(Path file, Look further) throws IOException {
        XSSFWorkbook workbook = open(file);
        try {
            WorkbookCheck found = of(workbook);
            if (!found.equals(this)) {
                throw new IOException("the workbook holds " + found + " and not " + this);
            }
            further.into(workbook);
        } finally {
            workbook.getPackage().revert();
        }
    }

    /** Opens a file of our own. Without POI's guard against zip bombs, which long notes of few different characters trip. */
    static XSSFWorkbook open(Path file) throws IOException {
        ZipFile zip = ZipFile.builder().setPath(file).get();
        try {
            return new XSSFWorkbook(OPCPackage.open(new ZipFileZipEntrySource(zip)));
        } catch (IOException | InvalidFormatException | RuntimeException failure) {
            zip.close();
            throw new IOException(failure);
        }
    }

    private static Counts counts(XSSFSheet sheet) {
        int cells = 0;
        int formulas = 0;
        for (Row row : sheet) {
            for (Cell cell : row) {
                cells++;
                formulas += cell.getCellType() == CellType.FORMULA ? 1 : 0;
            }
        }
        return new Counts(cells, formulas, sheet.getHyperlinkList().size(), pictures(sheet));
    }

    /** What the pictures of all sheets are called. */
    static Set<String> pictureNames(XSSFWorkbook workbook) {
        Set<String> names = new HashSet<>();
        for (Sheet sheet : workbook) {
            XSSFDrawing drawing = ((XSSFSheet) sheet).getDrawingPatriarch();
            if (drawing != null) {
                drawing.getCTDrawing()
                        .getOneCellAnchorList()
                        .forEach(anchor -> names.add(
                                anchor.getPic().getNvPicPr().getCNvPr().getDescr()));
            }
        }
        return names;
    }

    private static List<String> pictures(XSSFSheet sheet) {
        XSSFDrawing drawing = sheet.getDrawingPatriarch();
        List<String> pictures = new ArrayList<>();
        if (drawing != null) {
            for (CTOneCellAnchor anchor : drawing.getCTDrawing().getOneCellAnchorList()) {
                String id = anchor.getPic().getBlipFill().getBlip().getEmbed();
                pictures.add(anchor.getFrom().getRow()
                        + "/"
                        + anchor.getFrom().getCol()
                        + " "
                        + drawing.getRelationById(id).getPackagePart().getPartName());
            }
        }
        return pictures;
    }
}
