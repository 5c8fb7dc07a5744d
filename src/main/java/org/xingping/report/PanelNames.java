package org.xingping.report;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.util.CellAddress;

/** The names by which a layout marks the sheets of a panel: 专家评分汇总 and 评审意见书. Only a panel's workbook needs them. */
final class PanelNames {
    /** A row of an item on 专家评分汇总. */
    static final String EXPERT = LayoutNames.ROW + "expert";

    /** The title of a section there. */
    static final String EXPERT_SECTION = LayoutNames.ROW + "expert.section";

    /** A row of a section on 评审意见书. */
    static final String OPINION = LayoutNames.ROW + "opinion";

    /** A row of an item there that the panel decided. */
    static final String DECIDED = LayoutNames.ROW + "decided";

    /** So many sheets can stand side by side at most. */
    private static final int SEATS = 30;

    private PanelNames() {}

    static Set<String> expert() {
        return Set.of("code", "points", "score.1", "decided", "result");
    }

    static Set<String> expertToo() {
        Set<String> names = new TreeSet<>(Set.of("index", "title", "difference", "basis", "reason"));
        for (int seat = 2; seat <= SEATS; seat++) {
            names.add("score." + seat);
        }
        return names;
    }

    /** Cells that may stand anywhere. */
    static Set<String> anywhere() {
        Set<String> names = new TreeSet<>(Set.of(
                "xp.expert.explained", "xp.panel.members", "xp.panel.sheets", "xp.panel.remarks", "xp.panel.reviews"));
        for (int seat = 1; seat <= SEATS; seat++) {
            for (String what : Set.of("name", "state", "total", "mark")) {
                names.add("xp.expert." + what + "." + seat);
            }
        }
        return names;
    }

    /** The names that must stand beside the scores of a sheet. */
    static Set<String> required(String score) {
        String seat = score.substring(score.lastIndexOf('.'));
        return Set.of("xp.expert.name" + seat, "xp.expert.state" + seat);
    }

    /** Whether a sheet of the layout is one of a panel's. */
    static boolean isPanels(Map<String, CellAddress> names) {
        return names.containsKey(EXPERT) || names.containsKey(OPINION);
    }
}
