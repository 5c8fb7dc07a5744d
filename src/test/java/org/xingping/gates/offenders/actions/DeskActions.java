package org.xingping.gates.offenders.actions;

public final class DeskActions {}
