package org.xingping.gates.offenders.ui.list;

public final class ListScreen {}
