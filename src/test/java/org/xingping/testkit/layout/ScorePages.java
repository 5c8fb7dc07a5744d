package org.xingping.testkit.layout;

import java.util.Arrays;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The pages with scores: the section sheet, the summary, and both as one continuous table. */
final class ScorePages {
    private static final double[] ITEM_WIDTHS = {24, 40, 48, 131, 38, 156, 60, 64, 38, 41, 40, 102, 20};
    private static final int LIVE = 12;
    private static final int NOTE = 11;

    private final XSSFWorkbook workbook;
    private final Map<Look, XSSFCellStyle> looks;

    ScorePages(XSSFWorkbook workbook, Map<Look, XSSFCellStyle> looks) {
        this.workbook = workbook;
        this.looks = looks;
    }

    void section() {
        Draft draft = items("板块")
                .row(22)
                .slot(0, 5, Look.BARE, "xp.line.estate")
                .slot(6, NOTE, Look.BARE_RIGHT, "xp.line.visit")
                .row(24)
                .slot(0, NOTE, Look.BANNER, "xp.section.title");
        heads(draft, "扣分").repeatedFrom(1);
        itemRow(draft);
        subtotalRow(draft)
                .row(20)
                .prototype("xp.row.footnote")
                .slot(0, NOTE, Look.BARE, "xp.footnote")
                .row(36)
                .box(0, 4, Look.BARE, "检查员（签字）：", "xp.sign.inspectors")
                .put(5, 7, Look.BARE, "复核（签字）：")
                .box(8, NOTE, Look.BARE, "日期：　　　　年　　月　　日", "xp.sign.inspectors.date")
                .finish();
    }

    void summary() {
        Draft draft = new Draft(workbook, looks, "评分汇总表", false, 88, 52, 56, 52, 64, 56, 62, 68)
                .onOnePage()
                .row(28)
                .slot(0, 7, Look.TITLE, "xp.title");
        pair(draft, "小区名称", "xp.estate", "物业企业", "xp.company");
        pair(draft, "县市区、街道", "xp.district", "项目负责人", "xp.manager");
        pair(draft, "建筑面积", "xp.area", "户数/入住", "xp.households");
        pair(draft, "评价日期", "xp.date", "评价类型", "xp.type");
        pair(draft, "评价季节", "xp.season", "编号", "xp.number");
        line(draft, 20, "评价期", "xp.period");
        line(draft, 20, "检查组", "xp.team");
        line(draft, 20, "评价标准版本", "xp.edition");
        draft.row(22);
        String[] heads = {"板块", "标准分", "适用满分", "得分", "得分率", "权重", "折算得分", "备注"};
        for (int column = 0; column < heads.length; column++) {
            draft.put(column, Look.HEAD, heads[column]);
        }
        sums(draft, new int[] {0, 0, 1, 2, 3, 4, 5, 6, 7, 7}, Look.TOTAL);
        draft.row(28)
                .put(0, Look.LABEL, "建议星级")
                .slot(1, 3, Look.STARS, "xp.stars")
                .slot(4, 7, Look.VALUE, "xp.meaning");
        line(draft, 18, "得分率最低板块", "xp.lowest");
        line(draft, 18, "否决事项", "xp.vetoes");
        line(draft, 28, "计分参数", "xp.parameters");
        line(draft, 18, "核对", "xp.check");
        draft.row(29)
                .put(0, Look.LABEL, "检查员（签字）")
                .box(1, 4, Look.VALUE, "1.　　　　　　　　　2.", "xp.sign.inspectors")
                .box(5, 7, Look.VALUE, "日期：　　　年　　月　　日", "xp.sign.inspectors.date")
                .row(29)
                .put(0, Look.LABEL, "评审专家\n（签字）")
                .box(1, 7, Look.VALUE, "1.　　　　　　　　　2.　　　　　　　　　3.　　　　　　　　　4.", "xp.sign.experts")
                .row(29)
                .put(0, Look.LABEL, "")
                .mergeUp(0, 1)
                .put(1, 4, Look.VALUE, "5.　　　　　　6.　　　　　　7.")
                .put(5, 7, Look.VALUE, "组长：　　　　　年　月　日");
        opinion(draft, "受检企业意见").box(1, 7, Look.SIGN_TOP, "□情况属实　　□有异议（另附说明）", "xp.sign.company.stand");
        below(draft)
                .box(1, 3, Look.FOOT_LEFT, "项目负责人（签字）：", "xp.sign.company")
                .put(4, 5, Look.FOOT_MIDDLE, "单位（盖章）：")
                .box(6, 7, Look.FOOT_RIGHT, "年　　月　　日", "xp.sign.company.date");
        opinion(draft, "评审组意见\n及建议星级").put(1, 7, Look.SIGN_TOP, "");
        below(draft)
                .box(1, 3, Look.FOOT_LEFT, "组长（签字）：", "xp.sign.leader")
                .put(4, 5, Look.FOOT_MIDDLE, "")
                .box(6, 7, Look.FOOT_RIGHT, "年　　月　　日", "xp.sign.leader.date");
        draft.row(54)
                .put(0, 3, Look.SIGN_TOP, "县级主管部门意见（盖章）：")
                .put(4, 7, Look.SIGN_TOP, "市级主管部门意见（五星级，盖章）：")
                .row(22)
                .put(0, 1, Look.FOOT_LEFT, "认定星级：")
                .put(2, 3, Look.FOOT_RIGHT, "年　　月　　日")
                .put(4, 5, Look.FOOT_LEFT, "认定星级：")
                .put(6, 7, Look.FOOT_RIGHT, "年　　月　　日")
                .finish();
    }

    /** All sections in one table, with the totals and signatures at its end. */
    void continuous() {
        Draft draft = items("评分表").row(34).slot(0, NOTE, Look.TITLE, "xp.title");
        triple(draft, "小区名称", "xp.estate", "物业企业", "xp.company", "项目负责人", "xp.manager");
        triple(draft, "县市区街道", "xp.district", "建筑面积", "xp.area", "户数/入住", "xp.households");
        triple(draft, "评价期", "xp.period", "评价日期", "xp.date", "评价类型", "xp.type");
        triple(draft, "检查组", "xp.team", "评价季节", "xp.season", "编号", "xp.number");
        triple(draft, "标准版本", "xp.edition", "加分计入", "xp.placement", "打印日期", "xp.printed");
        draft.row(8);
        heads(draft, "扣分/\n申报分").repeatedFrom(8);
        draft.row(24).prototype("xp.row.section").slot(0, NOTE, Look.BANNER, "xp.section.title");
        itemRow(draft);
        subtotalRow(draft)
                .row(18)
                .prototype("xp.row.footnote")
                .slot(0, NOTE, Look.BARE, "xp.footnote")
                .row(24)
                .prototype("xp.row.break")
                .put(0, NOTE, Look.BANNER, "评分汇总")
                .row(30)
                .put(0, 3, Look.HEAD, "板块")
                .put(4, Look.HEAD, "标准分")
                .put(5, Look.HEAD, "适用满分")
                .put(6, Look.HEAD, "得分")
                .put(7, Look.HEAD, "得分率")
                .put(8, Look.HEAD, "权重")
                .put(9, Look.HEAD, "折算得分")
                .put(10, NOTE, Look.HEAD, "备注");
        sums(draft, new int[] {0, 3, 4, 5, 6, 7, 8, 9, 10, NOTE}, Look.SUM_SCORE);
        draft.row(26)
                .put(0, 3, Look.LABEL, "建议星级")
                .slot(4, 5, Look.STARS, "xp.stars")
                .slot(6, NOTE, Look.VALUE, "xp.meaning")
                .row(18)
                .put(0, 2, Look.LABEL, "得分率最低板块")
                .slot(3, 5, Look.VALUE, "xp.lowest")
                .put(6, 6, Look.LABEL, "否决事项")
                .slot(7, NOTE, Look.VALUE, "xp.vetoes")
                .row(28)
                .put(0, 2, Look.LABEL, "计分参数")
                .slot(3, 5, Look.VALUE, "xp.parameters")
                .put(6, 6, Look.LABEL, "核对")
                .slot(7, NOTE, Look.VALUE, "xp.check")
                .row(32)
                .put(0, 2, Look.LABEL, "检查员（签字）")
                .box(3, 4, Look.VALUE, "1.　　　　　　2.", "xp.sign.inspectors")
                .put(5, 5, Look.LABEL, "评审专家（签字）")
                .box(6, NOTE, Look.VALUE, "1.　　　　　　　2.　　　　　　　3.　　　　　　　4.", "xp.sign.experts")
                .row(32)
                .put(0, 2, Look.LABEL, "日期")
                .box(3, 4, Look.VALUE, "　　　年　　月　　日", "xp.sign.inspectors.date")
                .put(5, 5, Look.LABEL, "组长（签字）、日期")
                .put(6, 8, Look.VALUE, "5.　　　　　　　6.")
                .box(9, 10, Look.VALUE, "", "xp.sign.leader")
                .box(NOTE, NOTE, Look.VALUE, "年　月　日", "xp.sign.leader.date")
                .row(60)
                .box(0, 3, Look.SIGN_TOP, "受检企业意见：□情况属实　□有异议（另附说明）", "xp.sign.company.stand")
                .put(4, 5, Look.SIGN_TOP, "评审组意见及建议星级：")
                .put(6, 8, Look.SIGN_TOP, "县级主管部门意见（盖章）")
                .put(9, NOTE, Look.SIGN_TOP, "市级主管部门意见（五星级，盖章）")
                .row(28)
                .box(0, 2, Look.FOOT_LEFT, "项目负责人：", "xp.sign.company")
                .box(3, 3, Look.FOOT_RIGHT, "单位（盖章）：　　年　月　日", "xp.sign.company.date")
                .put(4, 5, Look.FOOT_LEFT, "组长：　　　　　　　年　月　日")
                .put(6, 8, Look.FOOT_LEFT, "认定星级：　　年　月　日")
                .put(9, 10, Look.FOOT_LEFT, "认定星级：")
                .put(NOTE, NOTE, Look.FOOT_RIGHT, "年　月　日")
                .row(18)
                .slot(0, NOTE, Look.BARE, "xp.notice")
                .finish();
    }

    private Draft items(String name) {
        double[] shown = Arrays.copyOf(ITEM_WIDTHS, LIVE);
        return new Draft(workbook, looks, name, true, shown).hidden(LIVE);
    }

    private static Draft heads(Draft draft, String deduction) {
        String[] heads = {"序号", "代码", "评价项目", "评价内容（标准）", "标准分", "评分细则", "检查方法", "实测/频次/档次"};
        draft.row(30);
        for (int column = 0; column < heads.length; column++) {
            draft.put(column, Look.HEAD, heads[column]);
        }
        return draft.put(8, Look.HEAD, deduction)
                .name(8, "xp.head.deduction")
                .put(9, Look.HEAD, "得分")
                .put(10, Look.HEAD, "状态")
                .name(10, "xp.head.status")
                .put(NOTE, Look.HEAD, "备注（问题、照片号、不适用原因）");
    }

    private static void itemRow(Draft draft) {
        draft.row(24)
                .prototype("xp.row.item")
                .slot(0, Look.COUNT, "xp.item.index")
                .slot(1, Look.MIDDLE, "xp.item.code")
                .slot(2, Look.MIDDLE, "xp.item.group")
                .slot(3, Look.TEXT, "xp.item.criterion")
                .slot(4, Look.POINTS, "xp.item.points")
                .slot(5, Look.TEXT, "xp.item.rule")
                .slot(6, Look.TEXT, "xp.item.check")
                .slot(7, Look.MIDDLE, "xp.item.measured")
                .slot(8, Look.SCORE, "xp.item.deduction")
                .slot(9, Look.SCORE, "xp.item.score")
                .slot(10, Look.MIDDLE, "xp.item.status")
                .slot(NOTE, Look.TEXT, "xp.item.note")
                .slot(LIVE, Look.BARE, "xp.item.live");
    }

    private static Draft subtotalRow(Draft draft) {
        return draft.row(24)
                .prototype("xp.row.subtotal")
                .put(0, 3, Look.SUM_TEXT, "小　计")
                .slot(4, Look.SUM_POINTS, "xp.subtotal.points")
                .put(5, Look.SUM_LEFT, "")
                .put(6, Look.SUM_TEXT, "适用满分")
                .slot(7, Look.SUM_POINTS, "xp.subtotal.applicable")
                .slot(8, Look.SUM_SCORE, "xp.subtotal.deduction")
                .slot(9, Look.SUM_SCORE, "xp.subtotal.score")
                .put(10, Look.SUM_TEXT, "得分率")
                .slot(NOTE, Look.SUM_RATE, "xp.subtotal.rate");
    }

    /** The rows of the summary; the columns are: title from-to, six figures, remark from-to. */
    private static void sums(Draft draft, int[] at, Look total) {
        draft.row(18).prototype("xp.row.sum").slot(at[0], at[1], Look.LABEL, "xp.sum.title");
        figures(draft, at, "xp.sum.", Look.POINTS, Look.SCORE, Look.RATE, Look.MIDDLE, Look.TEXT);
        draft.row(18).prototype("xp.row.base").put(at[0], at[1], Look.SUM_TEXT, "基础项小计");
        figures(draft, at, "xp.base.", Look.SUM_POINTS, Look.SUM_SCORE, Look.SUM_RATE, Look.SUM_TEXT, Look.SUM_LEFT);
        draft.row(18)
                .prototype("xp.row.blend")
                .slot(at[0], at[1], Look.LABEL, "xp.blend.title")
                .put(at[2], Look.MIDDLE, "")
                .put(at[3], Look.MIDDLE, "")
                .put(at[4], Look.MIDDLE, "")
                .put(at[5], Look.MIDDLE, "")
                .slot(at[6], Look.MIDDLE, "xp.blend.weight")
                .slot(at[7], Look.SCORE, "xp.blend.share")
                .put(at[8], at[9], Look.TEXT, "")
                .row(24)
                .put(at[0], at[1], Look.SUM_TEXT, "总　分")
                .slot(at[2], Look.SUM_POINTS, "xp.total.points")
                .slot(at[3], Look.SUM_POINTS, "xp.total.applicable")
                .slot(at[4], Look.SUM_SCORE, "xp.total.score")
                .slot(at[5], Look.SUM_RATE, "xp.total.rate")
                .slot(at[6], Look.SUM_TEXT, "xp.total.weight")
                .slot(at[7], total, "xp.total")
                .slot(at[8], at[9], Look.SUM_LEFT, "xp.total.note");
    }

    private static void figures(
            Draft draft, int[] at, String name, Look points, Look score, Look rate, Look any, Look text) {
        draft.slot(at[2], points, name + "points")
                .slot(at[3], points, name + "applicable")
                .slot(at[4], score, name + "score")
                .slot(at[5], rate, name + "rate")
                .slot(at[6], any, name + "weight")
                .slot(at[7], score, name + "share")
                .slot(at[8], at[9], text, name + "note");
    }

    private static void pair(Draft draft, String left, String name, String right, String other) {
        draft.row(20).field(0, 1, 3, left, name).field(4, 5, 7, right, other);
    }

    private static void triple(
            Draft draft, String left, String name, String mid, String second, String right, String third) {
        draft.row(20)
                .put(0, 1, Look.LABEL, left)
                .slot(2, 4, Look.VALUE, name)
                .put(5, Look.LABEL, mid)
                .slot(6, 7, Look.VALUE, second)
                .put(8, 9, Look.LABEL, right)
                .slot(10, NOTE, Look.VALUE, third);
    }

    private static void line(Draft draft, double height, String label, String name) {
        draft.row(height).field(0, 1, 7, label, name);
    }

    /** A box for a seal: what is said on top, who signs at the foot (still to be put), room for a seal over both. */
    private static Draft opinion(Draft draft, String title) {
        return draft.row(47).put(0, Look.LABEL, title);
    }

    /** The foot of an opinion, where it is signed. */
    private static Draft below(Draft draft) {
        return draft.row(29).put(0, Look.LABEL, "").mergeUp(0, 1);
    }
}
