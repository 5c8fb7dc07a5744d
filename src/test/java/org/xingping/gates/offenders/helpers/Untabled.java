package org.xingping.gates.offenders.helpers;

record Untabled(String code) {}
