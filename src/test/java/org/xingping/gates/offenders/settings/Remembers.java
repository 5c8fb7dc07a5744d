package org.xingping.gates.offenders.settings;

final class Remembers {
    static int times;
}
