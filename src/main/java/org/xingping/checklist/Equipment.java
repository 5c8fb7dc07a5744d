package org.xingping.checklist;

/** What an estate may simply not have; ticked once on the estate's card, it pre-sets 不适用 on the items that need it. */
public enum Equipment {
    LIFT,
    LOBBY,
    PUBLIC_TOILET,
    PARKING,
    CCTV,
    ELECTRONIC_PATROL,
    PLAYGROUND
}
