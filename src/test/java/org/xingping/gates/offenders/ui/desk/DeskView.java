package org.xingping.gates.offenders.ui.desk;

import org.xingping.gates.offenders.actions.DeskActions;

record DeskView(DeskActions actions) {
    record Inner(DeskActions actions) {}
}
