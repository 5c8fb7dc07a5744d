package org.xingping.gates.offenders.storage;

final class StartsAThread {
    static void start(Runnable work) {
        Thread.ofPlatform().start(work);
    }
}
