package org.xingping.gates.offenders.text;

import org.xingping.gates.offenders.Main;

record KnowsMain(Main main) {}
