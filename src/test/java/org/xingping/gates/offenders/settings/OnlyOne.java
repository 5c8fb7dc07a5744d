package org.xingping.gates.offenders.settings;

final class OnlyOne {
    static OnlyOne getInstance() {
        return new OnlyOne();
    }
}
