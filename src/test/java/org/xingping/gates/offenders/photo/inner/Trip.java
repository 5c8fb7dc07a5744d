package org.xingping.gates.offenders.photo.inner;

import org.xingping.gates.offenders.photo.Round;

public interface Trip {
    Round back();
}
