package org.xingping.testkit.layout;

import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The lists that follow the score sheet: survey, findings, vetoes, long texts. */
final class Tables {
    private final XSSFWorkbook workbook;
    private final Map<Look, XSSFCellStyle> looks;

    Tables(XSSFWorkbook workbook, Map<Look, XSSFCellStyle> looks) {
        this.workbook = workbook;
        this.looks = looks;
    }

    void survey() {
        Draft draft = new Draft(workbook, looks, "满意度汇总", false, 88, 47, 40, 47, 47, 47, 47, 47, 52, 58)
                .row(34)
                .put(0, 9, Look.TITLE, "业主满意度汇总表");
        estateLines(draft, 9);
        draft.row(22)
                .put(0, Look.LABEL, "发放问卷")
                .slot(1, 2, Look.COUNT, "xp.survey.issued")
                .put(3, 4, Look.LABEL, "回收问卷")
                .slot(5, Look.COUNT, "xp.survey.returned")
                .put(6, 7, Look.LABEL, "有效问卷")
                .slot(8, 9, Look.COUNT, "xp.survey.valid")
                .row(22)
                .put(0, Look.LABEL, "样本要求")
                .slot(1, 2, Look.COUNT, "xp.survey.needed")
                .put(3, 4, Look.LABEL, "样本情况")
                .slot(5, 9, Look.TEXT, "xp.survey.sample")
                .row(32);
        String[] heads = {"评价问题", "非常满意", "满意", "基本满意", "不太满意", "不满意", "不了解", "有效回答", "满意率", "满意度指数"};
        for (int column = 0; column < heads.length; column++) {
            draft.put(column, Look.HEAD, heads[column]);
        }
        draft.row(24).prototype("xp.row.question").slot(0, Look.TEXT, "xp.question.title");
        String[] levels = {"very", "satisfied", "fair", "less", "dissatisfied", "unknown", "rated"};
        for (int level = 0; level < levels.length; level++) {
            draft.slot(1 + level, Look.COUNT, "xp.question." + levels[level]);
        }
        draft.slot(8, Look.RATE, "xp.question.rate")
                .slot(9, Look.SCORE, "xp.question.index")
                .row(40)
                .slot(0, 9, Look.BARE, "xp.survey.explained")
                .row(34)
                .put(0, 4, Look.BARE, "统计人（签字）：")
                .put(5, 9, Look.BARE, "日期：　　　　年　　月　　日")
                .finish();
    }

    void findings() {
        Draft draft = new Draft(workbook, looks, "扣分问题清单", true, 30, 44, 124, 90, 126, 40, 34, 34, 38, 42, 108, 78, 52)
                .row(34)
                .put(0, 12, Look.TITLE, "扣分问题清单");
        estateLine(draft, 0, 6, 7, 12);
        draft.row(30);
        String[] heads = {"编号", "项目代码", "对应条款", "位置", "问题描述", "严重程度", "数量", "单位", "扣分", "照片号", "整改要求", "整改期限", "整改情况"};
        for (int column = 0; column < heads.length; column++) {
            draft.put(column, Look.HEAD, heads[column]);
        }
        draft.repeatedFrom(2)
                .row(24)
                .prototype("xp.row.finding")
                .slot(0, Look.COUNT, "xp.finding.number")
                .slot(1, Look.MIDDLE, "xp.finding.code")
                .slot(2, Look.TEXT, "xp.finding.clause")
                .slot(3, Look.TEXT, "xp.finding.place")
                .slot(4, Look.TEXT, "xp.finding.what")
                .slot(5, Look.MIDDLE, "xp.finding.gravity")
                .slot(6, Look.COUNT, "xp.finding.count")
                .slot(7, Look.MIDDLE, "xp.finding.unit")
                .slot(8, Look.SCORE, "xp.finding.points")
                .slot(9, Look.LINK, "xp.finding.photos")
                .slot(10, Look.TEXT, "xp.finding.requirement")
                .slot(11, Look.MIDDLE, "xp.finding.deadline")
                .slot(12, Look.MIDDLE, "xp.finding.correction")
                .row(26)
                .slot(0, 12, Look.BARE, "xp.findings.explained")
                .row(36)
                .box(0, 3, Look.BARE, "检查员（签字）：", "xp.sign.inspectors")
                .box(4, 8, Look.BARE, "受检企业代表（签字）：", "xp.sign.company")
                .box(9, 12, Look.BARE, "日期：　　　　年　　月　　日", "xp.sign.inspectors.date")
                .finish();
    }

    void vetoes() {
        Draft draft = new Draft(workbook, looks, "否决事项", false, 28, 42, 132, 54, 42, 96, 52, 54)
                .row(34)
                .put(0, 7, Look.TITLE, "否决事项核查表");
        estateLines(draft, 7);
        draft.row(30);
        String[] heads = {"序号", "代码", "事项", "后果", "是/否", "证明材料", "核查人", "签字"};
        for (int column = 0; column < heads.length; column++) {
            draft.put(column, Look.HEAD, heads[column]);
        }
        draft.repeatedFrom(2)
                .row(58)
                .prototype("xp.row.veto")
                .slot(0, Look.COUNT, "xp.veto.index")
                .slot(1, Look.MIDDLE, "xp.veto.code")
                .slot(2, Look.TEXT, "xp.veto.title")
                .slot(3, Look.MIDDLE, "xp.veto.effect")
                .slot(4, Look.MIDDLE, "xp.veto.found")
                .slot(5, Look.TEXT, "xp.veto.proof")
                .slot(6, Look.TEXT, "xp.veto.names")
                .put(7, Look.MIDDLE, "")
                .row(30)
                .put(0, 7, Look.BARE, "每项由两人核查并签字；多项同时成立时，先封顶，再降星，最后不评星。")
                .finish();
    }

    void annex() {
        Draft draft =
                new Draft(workbook, looks, "附注", true, 44, 130, 600).row(34).put(0, 2, Look.TITLE, "附注（表格内放不下的文字）");
        estateLine(draft, 0, 1, 2, 2);
        draft.row(24)
                .put(0, Look.HEAD, "编号")
                .put(1, Look.HEAD, "所在位置")
                .put(2, Look.HEAD, "全文")
                .repeatedFrom(3)
                .row(24)
                .prototype("xp.row.annex")
                .slot(0, Look.MIDDLE, "xp.annex.number")
                .slot(1, Look.TEXT, "xp.annex.place")
                .slot(2, Look.TEXT, "xp.annex.text")
                .finish();
    }

    /** On upright paper one below the other. */
    static void estateLines(Draft draft, int last) {
        draft.row(18).slot(0, last, Look.BARE, "xp.line.estate").row(18).slot(0, last, Look.BARE, "xp.line.visit");
    }

    private static void estateLine(Draft draft, int from, int to, int then, int end) {
        draft.row(22).slot(from, to, Look.BARE, "xp.line.estate").slot(then, end, Look.BARE_RIGHT, "xp.line.visit");
    }
}
