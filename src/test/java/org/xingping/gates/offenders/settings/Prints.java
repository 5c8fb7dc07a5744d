package org.xingping.gates.offenders.settings;

final class Prints {
    static void print() {
        System.out.println();
    }
}
