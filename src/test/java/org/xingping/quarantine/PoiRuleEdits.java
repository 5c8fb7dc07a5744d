package org.xingping.quarantine;

import static org.xingping.quarantine.PoiEdits.cell;
import static org.xingping.quarantine.PoiEdits.pick;
import static org.xingping.quarantine.PoiEdits.sheet;
import static org.xingping.quarantine.PoiEdits.workbook;
import static org.xingping.quarantine.WorkbookEdit.area;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.xingping.quarantine.WorkbookEdit.Named;
import org.xingping.testkit.photo.PhonePhotos;
import org.xingping.testkit.photo.PictureFiles;

/** Edits as a person makes them in a spreadsheet program: of names, ways, rules and of what is laid over the cells. */
final class PoiRuleEdits {
    static final List<WorkbookEdit> ALL = List.of(
            workbook("a name that stands for another cell", false, (workbook, random) -> {
                List<XSSFName> names = workbook.getAllNames().stream()
                        .filter(name -> name.getNameName().startsWith("xp."))
                        .toList();
                XSSFName name = names.get(random.nextInt(names.size()));
                name.setRefersToFormula(name.getRefersToFormula() + "0");
                return new Named(new Place.Part(name.getNameName()), Aspect.NAME);
            }),
            workbook("a name more", false, (workbook, random) -> {
                XSSFName name = workbook.createName();
                name.setNameName("total_" + random.nextInt(1_000));
                name.setRefersToFormula("99.5");
                return new Named(new Place.Part(name.getNameName()), Aspect.NAME);
            }),
            workbook("another printed area", false, (workbook, random) -> {
                String sheet = workbook.getSheetName(1);
                workbook.setPrintArea(1, "$A$1:$B$2");
                return new Named(new Place.Part(sheet + "!_xlnm.Print_Area"), Aspect.NAME);
            }),
            workbook("a link that leads elsewhere", false, (workbook, random) -> {
                List<XSSFHyperlink> links = new ArrayList<>();
                workbook.forEach(each -> ((XSSFSheet) each).getHyperlinkList().forEach(links::add));
                XSSFHyperlink link = links.get(random.nextInt(links.size()));
                link.setLocation("封面!A1");
                String sheet = "";
                for (Sheet each : workbook) {
                    sheet = ((XSSFSheet) each).getHyperlinkList().contains(link) ? each.getSheetName() : sheet;
                }
                return new Named(area(sheet, link.getCellRef()), Aspect.LINK);
            }),
            cell("a link more", cell -> PoiEdits.isText(cell) && cell.getHyperlink() == null, Aspect.LINK, cell -> {
                Hyperlink link = helper(cell).createHyperlink(HyperlinkType.URL);
                link.setAddress("https://example.org/");
                cell.setHyperlink(link);
            }),
            cell("a note", PoiEdits::isText, Aspect.NOTE, cell -> {
                XSSFSheet sheet = cell.getSheet();
                cell.setCellComment(
                        sheet.createDrawingPatriarch().createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 3, 3, 6, 6)));
                cell.getCellComment().setString(new XSSFRichTextString("已与企业确认"));
            }),
            workbook("a rule for typing more", false, (workbook, random) -> {
                XSSFCell cell = pick(workbook, random, PoiEdits::isText);
                XSSFSheet sheet = cell.getSheet();
                DataValidationHelper helper = sheet.getDataValidationHelper();
                sheet.addValidationData(helper.createValidation(
                        helper.createExplicitListConstraint(new String[] {"好", "坏"}),
                        new CellRangeAddressList(
                                cell.getRowIndex(), cell.getRowIndex(),
                                cell.getColumnIndex(), cell.getColumnIndex())));
                return new Named(area(sheet.getSheetName(), cell.getReference()), Aspect.VALIDATION);
            }),
            workbook("no rules for typing", true, (workbook, random) -> {
                List<XSSFSheet> ruled = new ArrayList<>();
                workbook.forEach(each -> {
                    if (!((XSSFSheet) each).getDataValidations().isEmpty()) {
                        ruled.add((XSSFSheet) each);
                    }
                });
                XSSFSheet sheet = ruled.get(random.nextInt(ruled.size()));
                String first = first(sheet.getDataValidations());
                sheet.getCTWorksheet().unsetDataValidations();
                return new Named(area(sheet.getSheetName(), first), Aspect.VALIDATION);
            }),
            sheet("no protection", false, Aspect.PROTECTION, sheet -> sheet.protectSheet(null)),
            workbook("cells joined", false, (workbook, random) -> {
                XSSFSheet sheet = workbook.getSheetAt(0);
                int row = 3 + random.nextInt(10);
                CellRangeAddress cells = new CellRangeAddress(row, row, 30, 31);
                sheet.addMergedRegion(cells);
                return new Named(area(sheet.getSheetName(), cells.formatAsString()), Aspect.MERGE);
            }),
            workbook("cells no longer joined", false, (workbook, random) -> {
                XSSFSheet sheet = workbook.getSheetAt(1);
                int which = random.nextInt(sheet.getNumMergedRegions());
                String cells = sheet.getMergedRegion(which).formatAsString();
                sheet.removeMergedRegion(which);
                return new Named(area(sheet.getSheetName(), cells), Aspect.MERGE);
            }),
            workbook("another header", false, (workbook, random) -> {
                XSSFSheet sheet = workbook.getSheetAt(1);
                sheet.getHeader().setRight("定稿");
                return new Named(new Place.Sheet(sheet.getSheetName()), Aspect.HEADER);
            }),
            sheet(
                    "a text box",
                    false,
                    Aspect.OBJECT,
                    sheet -> sheet.createDrawingPatriarch()
                            .createTextbox(new XSSFClientAnchor(0, 0, 0, 0, 1, 1, 3, 3))
                            .setText(new XSSFRichTextString("99.50"))),
            cell("a condition", PoiEdits::isSum, Aspect.CONDITION, cell -> {
                SheetConditionalFormatting all = cell.getSheet().getSheetConditionalFormatting();
                ConditionalFormattingRule rule = all.createConditionalFormattingRule("TRUE");
                rule.createFontFormatting().setFontColorIndex(IndexedColors.WHITE.getIndex());
                all.addConditionalFormatting(
                        new CellRangeAddress[] {CellRangeAddress.valueOf(cell.getReference())}, rule);
            }),
            workbook("a picture more", false, (workbook, random) -> picture(workbook, random)));

    private PoiRuleEdits() {}

    private static CreationHelper helper(XSSFCell cell) {
        return cell.getSheet().getWorkbook().getCreationHelper();
    }

    /** The first cell for which there is a rule, row by row. */
    private static String first(List<? extends DataValidation> rules) {
        long first = Long.MAX_VALUE;
        for (DataValidation rule : rules) {
            for (CellRangeAddress range : rule.getRegions().getCellRangeAddresses()) {
                first = Math.min(first, Cells.cell(range.getFirstRow(), range.getFirstColumn()));
            }
        }
        return Cells.address(first);
    }

    private static Named picture(XSSFWorkbook workbook, Random random) {
        XSSFSheet sheet = workbook.getSheetAt(random.nextInt(workbook.getNumberOfSheets() - 1));
        byte[] jpeg = PictureFiles.jpeg(PhonePhotos.scene(random.nextInt(), 60, 40), 0.8f, false);
        int index = workbook.addPicture(jpeg, XSSFWorkbook.PICTURE_TYPE_JPEG);
        int row = random.nextInt(10);
        sheet.createDrawingPatriarch().createPicture(new XSSFClientAnchor(0, 0, 0, 0, 2, row, 4, row + 3), index);
        return new Named(area(sheet.getSheetName(), "C" + (row + 1)), Aspect.PICTURE);
    }
}
