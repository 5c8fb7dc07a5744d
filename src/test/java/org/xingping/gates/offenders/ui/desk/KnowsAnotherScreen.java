package org.xingping.gates.offenders.ui.desk;

import org.xingping.gates.offenders.ui.list.ListScreen;

record KnowsAnotherScreen(ListScreen screen) {}
