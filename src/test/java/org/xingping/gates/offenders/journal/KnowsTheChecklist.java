package org.xingping.gates.offenders.journal;

import org.xingping.gates.offenders.checklist.Innocent;

record KnowsTheChecklist(Innocent item) {}
