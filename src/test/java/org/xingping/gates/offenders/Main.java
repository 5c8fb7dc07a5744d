package org.xingping.gates.offenders;

public final class Main {}
