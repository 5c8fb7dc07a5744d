package org.xingping.gates.offenders.storage;

import java.util.concurrent.CompletableFuture;

record PromisesAFuture(CompletableFuture<String> later) {}
