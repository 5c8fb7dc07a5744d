package org.xingping.gates.offenders.photo;

import org.xingping.gates.offenders.photo.inner.Trip;

public record Round(Trip trip) {}
