package org.xingping.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A report, opened to be looked at as an inspector would: by headings, item codes and named results. */
public final class Workbook implements AutoCloseable {
    static {
        ZipSecureFile.setMinInflateRatio(0); // long notes of few different characters are no zip bombs
    }

    private final XSSFWorkbook workbook;

    private Workbook(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    public static Workbook open(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new Workbook(new XSSFWorkbook(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public XSSFWorkbook poi() {
        return workbook;
    }

    public void save(Path file) {
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cell of a named result or parameter, such as {@code xp.total}. */
    public XSSFCell named(String name) {
        XSSFName defined = workbook.getName(name);
        return at(new CellReference(defined.getRefersToFormula()));
    }

    public XSSFCell at(CellReference at) {
        return workbook.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol());
    }

    /** Addresses of all names of ours. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (XSSFName name : workbook.getAllNames()) {
            if (name.getNameName().startsWith("xp.")) {
                names.add(name.getNameName());
            }
        }
        return names;
    }

    /** The cell of an item's row below this heading (or the other one, in the bonus section). */
    public XSSFCell item(String code, String... headings) {
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                Cell at = row.getCell(1);
                boolean found = at != null
                        && at.getCellType() == CellType.STRING
                        && at.getStringCellValue().equals(code)
                        && heading(sheet, row.getRowNum(), "标准分").isPresent();
                if (found) {
                    for (String heading : headings) {
                        Optional<Integer> column = heading(sheet, row.getRowNum(), heading);
                        if (column.isPresent()) {
                            return (XSSFCell) row.getCell(column.get());
                        }
                    }
                }
            }
        }
        throw new IllegalArgumentException(code);
    }

    /** The cell of a veto's row below this heading. */
    public XSSFCell veto(String code, String heading) {
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                Cell at = row.getCell(1);
                boolean found = at != null
                        && at.getCellType() == CellType.STRING
                        && at.getStringCellValue().equals(code);
                Optional<Integer> column = found ? heading(sheet, row.getRowNum(), heading) : Optional.empty();
                if (column.isPresent()) {
                    return (XSSFCell) row.getCell(column.get());
                }
            }
        }
        throw new IllegalArgumentException(code);
    }

    /** The column whose heading is this, in the nearest row of headings above. */
    private static Optional<Integer> heading(Sheet sheet, int below, String heading) {
        for (int index = below - 1; index >= 0; index--) {
            Row row = sheet.getRow(index);
            Cell second = row == null ? null : row.getCell(1);
            boolean heads = second != null
                    && second.getCellType() == CellType.STRING
                    && second.getStringCellValue().equals("代码");
            if (heads) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.STRING
                            && cell.getStringCellValue().replace("\n", "").equals(heading)) {
                        return Optional.of(cell.getColumnIndex());
                    }
                }
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** What a cell shows: its text, or its number with two decimals. */
    public static String shown(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> number(cell.getNumericCellValue());
            case STRING -> cell.getStringCellValue();
            case BLANK -> "";
            default -> type + " " + cell;
        };
    }

    /** Two decimals, half up, of what binary fractions made of a decimal number. */
    public static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(6, RoundingMode.HALF_UP)
                .setScale(2, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** All cells with formulas. */
    public List<XSSFCell> formulas() {
        List<XSSFCell> formulas = new ArrayList<>();
        for (Sheet sheet : workbook) {
            for (Row row : (XSSFSheet) sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        formulas.add((XSSFCell) cell);
                    }
                }
            }
        }
        return formulas;
    }

    @Override
    public void close() {
        workbook.getPackage().revert();
    }
}
