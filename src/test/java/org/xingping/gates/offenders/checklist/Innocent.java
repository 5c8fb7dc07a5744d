package org.xingping.gates.offenders.checklist;

public record Innocent(String code) {}
