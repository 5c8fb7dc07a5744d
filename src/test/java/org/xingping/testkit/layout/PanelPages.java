package org.xingping.testkit.layout;

import java.util.Arrays;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The pages that only a panel's workbook has: what each expert gave, and the opinion. */
final class PanelPages {
    /** Columns for so many sheets; the program hides those nobody has. */
    private static final int SEATS = 12;

    private static final int FIRST_SEAT = 4;
    private static final double[] LEFT = {24, 40, 128, 34};
    private static final double[] RIGHT = {38, 42, 78, 40, 132};
    private static final int DIFFERENCE = FIRST_SEAT + SEATS;
    private static final int RESULT = DIFFERENCE + 1;
    private static final int BASIS = RESULT + 1;
    private static final int DECIDED = BASIS + 1;
    private static final int REASON = DECIDED + 1;

    private final XSSFWorkbook workbook;
    private final Map<Look, XSSFCellStyle> looks;

    PanelPages(XSSFWorkbook workbook, Map<Look, XSSFCellStyle> looks) {
        this.workbook = workbook;
        this.looks = looks;
    }

    void experts() {
        double[] widths = new double[REASON + 1];
        Arrays.fill(widths, 39);
        System.arraycopy(LEFT, 0, widths, 0, LEFT.length);
        System.arraycopy(RIGHT, 0, widths, DIFFERENCE, RIGHT.length);
        Draft draft = new Draft(workbook, looks, "专家评分汇总", true, widths)
                .row(34)
                .put(0, REASON, Look.TITLE, "专家评分汇总表（内部）")
                .row(20)
                .slot(0, REASON, Look.BARE, "xp.line.estate")
                .row(20)
                .slot(0, REASON, Look.BARE, "xp.line.visit")
                .row(32)
                .put(0, Look.HEAD, "序号")
                .put(1, Look.HEAD, "代码")
                .put(2, Look.HEAD, "评价项目")
                .put(3, Look.HEAD, "标准分");
        for (int seat = 1; seat <= SEATS; seat++) {
            draft.slot(column(seat), Look.HEAD, "xp.expert.name." + seat);
        }
        draft.put(DIFFERENCE, Look.HEAD, "最大分差")
                .put(RESULT, Look.HEAD, "得分")
                .put(BASIS, Look.HEAD, "依据")
                .put(DECIDED, Look.HEAD, "评议分")
                .put(REASON, Look.HEAD, "评议理由")
                .repeatedFrom(4)
                .row(20)
                .prototype("xp.row.expert.section")
                .slot(0, 3, Look.SUM_LEFT, "xp.expert.section");
        for (int column = FIRST_SEAT; column <= REASON; column++) {
            draft.put(column, Look.SUM_LEFT, "");
        }
        draft.row(20)
                .prototype("xp.row.expert")
                .slot(0, Look.COUNT, "xp.expert.index")
                .slot(1, Look.MIDDLE, "xp.expert.code")
                .slot(2, Look.TEXT, "xp.expert.title")
                .slot(3, Look.POINTS, "xp.expert.points");
        for (int seat = 1; seat <= SEATS; seat++) {
            draft.slot(column(seat), Look.SCORE, "xp.expert.score." + seat);
        }
        draft.slot(DIFFERENCE, Look.SCORE, "xp.expert.difference")
                .slot(RESULT, Look.SUM_SCORE, "xp.expert.result")
                .slot(BASIS, Look.MIDDLE, "xp.expert.basis")
                .slot(DECIDED, Look.SCORE, "xp.expert.decided")
                .slot(REASON, Look.TEXT, "xp.expert.reason");
        foot(draft, "各份总分", Look.SUM_SCORE, "xp.expert.total.");
        foot(draft, "评审组意见", Look.MIDDLE, "xp.expert.state.");
        foot(draft, "是否计入", Look.MIDDLE, "xp.expert.mark.");
        draft.row(40).slot(0, REASON, Look.BARE, "xp.expert.explained").finish();
    }

    private static void foot(Draft draft, String title, Look look, String name) {
        draft.row(30).put(0, 3, Look.SUM_TEXT, title);
        for (int seat = 1; seat <= SEATS; seat++) {
            draft.slot(column(seat), look, name + seat);
        }
        for (int column = DIFFERENCE; column <= REASON; column++) {
            draft.put(column, Look.SUM_LEFT, "");
        }
    }

    private static int column(int seat) {
        return FIRST_SEAT + seat - 1;
    }

    /** One page, if what was decided fits on it. */
    void opinion() {
        Draft draft = new Draft(workbook, looks, "评审意见书", false, 84, 60, 62, 62, 62, 62, 104)
                .row(30)
                .put(0, 6, Look.TITLE, "住宅物业服务星级评价评审意见书")
                .row(20)
                .field(0, 1, 3, "小区名称", "xp.estate")
                .field(4, 5, 6, "物业企业", "xp.company")
                .row(20)
                .field(0, 1, 3, "评价日期", "xp.date")
                .field(4, 5, 6, "编号", "xp.number");
        line(draft, 20, "评审专家", "xp.panel.members");
        line(draft, 20, "评分表与规则", "xp.panel.sheets");
        line(draft, 20, "评价标准版本", "xp.edition");
        draft.row(20)
                .put(0, 1, Look.HEAD, "板块")
                .put(2, Look.HEAD, "适用满分")
                .put(3, Look.HEAD, "得分")
                .put(4, Look.HEAD, "权重")
                .put(5, 6, Look.HEAD, "折算得分")
                .row(18)
                .prototype("xp.row.opinion")
                .slot(0, 1, Look.LABEL, "xp.opinion.title")
                .slot(2, Look.POINTS, "xp.opinion.applicable")
                .slot(3, Look.SCORE, "xp.opinion.score")
                .slot(4, Look.POINTS, "xp.opinion.weight")
                .slot(5, 6, Look.SCORE, "xp.opinion.share")
                .row(26)
                .put(0, 1, Look.SUM_TEXT, "总　分")
                .slot(2, 3, Look.TOTAL, "xp.total")
                .slot(4, 6, Look.SUM_LEFT, "xp.total.note")
                .row(28)
                .put(0, 1, Look.LABEL, "建议星级")
                .slot(2, 3, Look.STARS, "xp.stars")
                .slot(4, 6, Look.VALUE, "xp.meaning");
        line(draft, 20, "否决事项", "xp.vetoes");
        line(draft, 20, "不采纳的评分表", "xp.panel.reviews");
        draft.row(20)
                .put(0, Look.HEAD, "代码")
                .put(1, 2, Look.HEAD, "评议的项目")
                .put(3, Look.HEAD, "评议结果")
                .put(4, Look.HEAD, "得分")
                .put(5, 6, Look.HEAD, "理由")
                .row(20)
                .prototype("xp.row.decided")
                .slot(0, Look.MIDDLE, "xp.decided.code")
                .slot(1, 2, Look.TEXT, "xp.decided.title")
                .slot(3, Look.MIDDLE, "xp.decided.told")
                .slot(4, Look.SCORE, "xp.decided.points")
                .slot(5, 6, Look.TEXT, "xp.decided.reason");
        line(draft, 44, "总体意见", "xp.panel.remarks");
        draft.row(29)
                .put(0, Look.LABEL, "评审专家\n（签字）")
                .box(1, 6, Look.VALUE, "1.　　　　　　　　　2.　　　　　　　　　3.　　　　　　　　　4.", "xp.sign.experts")
                .row(29)
                .put(0, Look.LABEL, "")
                .mergeUp(0, 1)
                .put(1, 6, Look.VALUE, "5.　　　　　　　　　6.　　　　　　　　　7.")
                .row(47)
                .put(0, Look.LABEL, "评审组意见")
                .put(1, 6, Look.SIGN_TOP, "")
                .row(29)
                .put(0, Look.LABEL, "")
                .mergeUp(0, 1)
                .box(1, 3, Look.FOOT_LEFT, "组长（签字）：", "xp.sign.leader")
                .put(4, 4, Look.FOOT_MIDDLE, "")
                .box(5, 6, Look.FOOT_RIGHT, "年　　月　　日", "xp.sign.leader.date")
                .row(60)
                .put(0, 3, Look.SIGN_TOP, "县级主管部门意见（盖章）：")
                .put(4, 6, Look.SIGN_TOP, "市级主管部门意见（五星级，盖章）：")
                .row(22)
                .put(0, 1, Look.FOOT_LEFT, "认定星级：")
                .put(2, 3, Look.FOOT_RIGHT, "年　　月　　日")
                .put(4, 5, Look.FOOT_LEFT, "认定星级：")
                .put(6, 6, Look.FOOT_RIGHT, "年　　月　　日")
                .row(20)
                .slot(0, 6, Look.BARE, "xp.notice")
                .finish();
    }

    private static void line(Draft draft, double height, String label, String name) {
        draft.row(height).field(0, 1, 6, label, name);
    }
}
