package org.xingping.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.xingping.assessment.Sheet;
import org.xingping.assessment.VetoCheck;
import org.xingping.checklist.Veto;
import org.xingping.fieldwork.Survey;
import org.xingping.scoring.Consensus;

/** What the workbook of a panel has beside that of an inspector. */
final class PanelBook {
    private final Words words;
    private final ReportInput input;
    private final Consensus consensus;
    private final Workings workings;
    private final Pen pen;
    private final Annex annex;
    private final XSSFSheet hidden;
    private final TableWorkings table;
    private Map<String, Agreed> agreed = Map.of();

    PanelBook(
            Words words,
            ReportInput input,
            Consensus consensus,
            Workings workings,
            Pen pen,
            Annex annex,
            XSSFWorkbook workbook) {
        this.words = words;
        this.input = input;
        this.consensus = consensus;
        this.workings = workings;
        this.pen = pen;
        this.annex = annex;
        this.hidden = workbook.createSheet(new SheetNames(workbook).free(words.get("book.table.sheet")));
        this.table = new TableWorkings(hidden, pen, words, input, consensus, workings);
    }

    /** Writes 专家评分汇总. */
    void experts(Form form) {
        Inputs inputs = new Inputs(words, pen);
        VoiceWorkings voices = new VoiceWorkings(
                table, words, input, consensus, annex, form.sheet().getSheetName());
        agreed = new ExpertBlock(words, input, consensus, table, inputs).write(form, voices);
        inputs.apply(form.sheet());
    }

    /** What was agreed, by item. */
    Map<String, Agreed> agreed() {
        return agreed;
    }

    List<Veto> vetoesToConfirm() {
        return consensus.vetoesToConfirm();
    }

    /** How many of the sheets that count say that a veto holds; empty where no sheet does. */
    String claimed(Veto veto) {
        List<String> claims = new ArrayList<>();
        for (int seat = 0; seat < table.seats().size(); seat++) {
            if (table.seats().get(seat).sheet().veto(veto.code()) instanceof VetoCheck.Found) {
                claims.add(table.at(TableWorkings.Row.COUNTS, seat));
            }
        }
        return String.join("+", claims);
    }

    Optional<Survey> survey() {
        return consensus.surveyed().flatMap(Sheet::survey);
    }

    /** The cell of the survey index, blank where the surveys of the sheets that count differ. */
    String index(String asked) {
        int row = table.end() - 1;
        String formula = Formulas.when(table.surveysDiffer() + "=1", Formulas.literal(words.none()), asked);
        boolean known = workings.figures().index().isExact();
        return known
                ? table.grid().live(row, 1, formula, workings.figures().index().low())
                : table.grid().live(row, 1, formula, words.none());
    }

    /** Writes 评审意见书, once the sections are calculated. */
    void opinion(Form form) {
        new OpinionBlock(words, input, workings).write(form, agreed);
    }

    /** Once everything is written. */
    void hide() {
        XSSFWorkbook workbook = hidden.getWorkbook();
        workbook.setSheetVisibility(workbook.getSheetIndex(hidden), SheetVisibility.HIDDEN);
    }
}
