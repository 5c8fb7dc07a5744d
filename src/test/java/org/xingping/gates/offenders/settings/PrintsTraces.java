package org.xingping.gates.offenders.settings;

final class PrintsTraces {
    static void print(Throwable failure) {
        failure.printStackTrace();
    }
}
