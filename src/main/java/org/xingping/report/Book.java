package org.xingping.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTPageSetup;
import org.xingping.fieldwork.Survey;
import org.xingping.scoring.SectionScore;

/** Fills a layout: sections first, then what is calculated from them, then the sheets that show it. */
final class Book {
    private final Layout layout;
    private final XSSFWorkbook workbook;
    private final Words words;
    private final ReportInput input;
    private final Pen pen;
    private final Annex annex;
    private final Pictures pictures;
    private final Links links = new Links();
    private final Map<Form, PageSetup.Paper> forms = new LinkedHashMap<>();
    private final Map<Form, List<SectionBlock.Written>> sections = new LinkedHashMap<>();
    private Map<String, Agreed> agreed = Map.of();

    Book(Layout layout, Words words, ReportInput input, Pictures pictures, Texts texts) {
        this.layout = layout;
        this.workbook = layout.workbook();
        this.words = words;
        this.input = input;
        this.pen = new Pen(workbook, texts);
        this.annex = new Annex(words);
        this.pictures = pictures;
    }

    void fill() {
        XSSFSheet items = layout.sheetWith(LayoutNames.ITEM);
        XSSFSheet sums = layout.sheetWith(LayoutNames.SUM);
        List<XSSFSheet> ours = new ArrayList<>();
        workbook.sheetIterator().forEachRemaining(sheet -> ours.add((XSSFSheet) sheet));
        workbook.setCellFormulaValidation(false); // each would be parsed; all of ours are known to calculate
        SheetNames names = new SheetNames(workbook);
        XSSFSheet hidden = workbook.createSheet(names.free(words.get("book.workings.sheet")));
        Workings workings = new Workings(hidden, pen, words, input, annex);
        Optional<PanelBook> panel = input.consensus()
                .map(consensus -> new PanelBook(words, input, consensus, workings, pen, annex, workbook));
        panel.ifPresent(at -> at.experts(form(layout.sheetWith(PanelNames.EXPERT))));
        agreed = panel.map(PanelBook::agreed).orElse(Map.of());
        List<SectionBlock.Written> written =
                items.equals(sums) ? continuous(items, workings) : sheetBySheet(items, names, workings);
        Form vetoForm = form(layout.sheetWith(LayoutNames.VETO));
        Inputs vetoInputs = new Inputs(words, pen);
        List<VetoBlock.Written> vetoes = new VetoBlock(words, input, vetoInputs).write(vetoForm, panel);
        vetoInputs.apply(vetoForm.sheet());
        Optional<Survey> survey =
                panel.map(PanelBook::survey).orElse(input.sheet().survey());
        Form surveyForm = form(layout.sheetWith(LayoutNames.QUESTION));
        String asked = new SurveyBlock(words, input, workings, survey).write(surveyForm);
        String index = panel.map(at -> at.index(asked)).orElse(asked);
        Form findings = form(layout.sheetWith(LayoutNames.FINDING));
        new FindingBlock(words, input, links).write(findings);
        workings.calculate(written, vetoes, index);
        Form summary = formOf(sums);
        SummaryBlock sum = new SummaryBlock(summary, words, input, workings);
        sum.titles(written);
        sum.write();
        layout.find(PanelNames.OPINION).ifPresent(sheet -> panel.ifPresent(at -> at.opinion(form(sheet))));
        FactBlock facts = new FactBlock(words, input, workings, vetoes);
        for (XSSFSheet sheet : ours) {
            if (!layout.names(sheet).isEmpty() && !isAnnex(sheet)) {
                formOf(sheet);
            }
        }
        List.copyOf(forms.keySet()).forEach(facts::write);
        List.copyOf(forms.keySet()).forEach(new SignatureBlock(words, input, workbook)::write);
        photos(facts);
        annex(facts);
        links.join();
        finish(facts, workings, vetoForm, findings, summary);
        workbook.setSheetVisibility(workbook.getSheetIndex(hidden), SheetVisibility.HIDDEN);
        panel.ifPresent(PanelBook::hide);
    }

    /** Rows of which POI does not know. */
    List<StreamedRows> streamed() {
        return forms.keySet().stream()
                .map(Form::streamed)
                .filter(rows -> !rows.isEmpty())
                .toList();
    }

    private List<SectionBlock.Written> continuous(XSSFSheet sheet, Workings workings) {
        Form form = form(sheet);
        Inputs inputs = new Inputs(words, pen);
        ItemRow rows = new ItemRow(words, input, workings, inputs, links, new ItemPictures(pictures), agreed);
        Pages pages = Pages.of(sheet, paper(form));
        List<SectionBlock.Written> written = new ArrayList<>();
        for (SectionScore section : input.rating().sections()) {
            boolean first = written.isEmpty();
            SectionBlock.Written block = new SectionBlock(form, words, input, rows, section, pages, first).write();
            if (!written.isEmpty()) {
                sheet.setRowBreak(block.title().index() - 1);
            }
            written.add(block);
        }
        if (form.has(LayoutNames.BREAK)) { // what is signed stands on one page with the total
            form.next(LayoutNames.BREAK);
        }
        inputs.apply(sheet);
        sections.put(form, written);
        return written;
    }

    /** The layout's sheet becomes the first section's; the others are copies of it. */
    private List<SectionBlock.Written> sheetBySheet(XSSFSheet prototype, SheetNames names, Workings workings) {
        List<SectionScore> scores = input.rating().sections();
        int at = workbook.getSheetIndex(prototype);
        Map<String, CellAddress> cells = layout.names(prototype);
        PageSetup.Paper paper = PageSetup.Paper.of(prototype);
        List<XSSFSheet> sheets = copies(
                prototype, scores.stream().map(score -> score.section().title()).toList(), names);
        List<SectionBlock.Written> written = new ArrayList<>();
        for (int place = 0; place < scores.size(); place++) {
            XSSFSheet sheet = sheets.get(place);
            Form form = new Form(sheet, cells, pen, annex);
            forms.put(form, paper);
            Inputs inputs = new Inputs(words, pen);
            ItemRow rows = new ItemRow(words, input, workings, inputs, links, new ItemPictures(pictures), agreed);
            SectionBlock.Written block =
                    new SectionBlock(form, words, input, rows, scores.get(place), Pages.of(sheet, paper), true).write();
            form.finish();
            inputs.apply(sheet);
            sections.put(form, List.of(block));
            written.add(block);
        }
        SheetNames.moveBehind(workbook, sheets, at);
        return written;
    }

    /**
     * The sheet itself and copies of it. They get their names while they are empty, for POI looks through all formulas for a
     * changed one; it drops the paper of a copied sheet, so that is put back.
     */
    private List<XSSFSheet> copies(XSSFSheet prototype, List<String> titles, SheetNames names) {
        int at = workbook.getSheetIndex(prototype);
        CTPageSetup paper = prototype.getCTWorksheet().getPageSetup();
        if (paper != null) {
            paper = (CTPageSetup) paper.copy();
            if (paper.isSetId()) {
                paper.unsetId(); // the printer's own settings
            }
            prototype.getCTWorksheet().unsetPageSetup();
        }
        workbook.setSheetName(at, names.free(titles.getFirst()));
        List<XSSFSheet> sheets = new ArrayList<>(List.of(prototype));
        for (String title : titles.subList(1, titles.size())) {
            sheets.add(workbook.cloneSheet(at, names.free(title)));
        }
        for (XSSFSheet sheet : sheets) {
            if (paper != null) {
                sheet.getCTWorksheet().setPageSetup(paper);
            }
        }
        return sheets;
    }

    private void photos(FactBlock facts) {
        layout.find(LayoutNames.PHOTO).ifPresent(sheet -> {
            PhotoList photos = PhotoList.of(input);
            if (photos.shown().isEmpty()) {
                workbook.removeSheetAt(workbook.getSheetIndex(sheet));
                return;
            }
            Form form = form(sheet);
            facts.write(form);
            new PhotoBlock(words, photos, pictures, links).write(form, paper(form));
        });
    }

    private void annex(FactBlock facts) {
        XSSFSheet sheet = layout.sheetWith(LayoutNames.ANNEX);
        if (annex.isEmpty()) {
            workbook.removeSheetAt(workbook.getSheetIndex(sheet));
            return;
        }
        Form form = form(sheet);
        facts.write(form);
        annex.fill(form);
    }

    private void finish(FactBlock facts, Workings workings, Form vetoes, Form findings, Form summary) {
        PageSetup setup = new PageSetup(words, facts, input);
        forms.forEach(setup::apply);
        sections.forEach((form, blocks) -> {
            setup.marks(form, blocks);
            form.line("xp.head.status")
                    .ifPresent(head -> PageSetup.filter(
                            form, paper(form), head.index(), blocks.getLast().last()));
        });
        int count = input.checklist().vetoes().size();
        vetoes.line(LayoutNames.VETO).ifPresent(last -> setup.marks(vetoes, last.index() - count + 1, last.index()));
        findings.line(LayoutNames.FINDING)
                .ifPresent(last ->
                        PageSetup.filter(findings, paper(findings), findings.firstPrototype() - 1, last.index()));
        ResultNames.give(workbook, workings, summary, input.rating().sections().size());
        workbook.sheetIterator().forEachRemaining(sheet -> sheet.setSelected(false));
        workbook.setActiveSheet(0);
        workbook.getSheetAt(0).setSelected(true);
        workbook.setForceFormulaRecalculation(true);
    }

    private PageSetup.Paper paper(Form form) {
        return java.util.Objects.requireNonNull(forms.get(form));
    }

    /** Whether it follows what is calculated, and only where there is something to say. */
    private boolean isAnnex(XSSFSheet sheet) {
        Map<String, CellAddress> names = layout.names(sheet);
        return names.containsKey(LayoutNames.ANNEX) || names.containsKey(LayoutNames.PHOTO);
    }

    private Form form(XSSFSheet sheet) {
        Form form = new Form(sheet, layout.names(sheet), pen, annex);
        forms.put(form, PageSetup.Paper.of(sheet));
        return form;
    }

    private Form formOf(XSSFSheet sheet) {
        return forms.keySet().stream()
                .filter(form -> form.sheet().equals(sheet))
                .findFirst()
                .orElseGet(() -> form(sheet));
    }
}
