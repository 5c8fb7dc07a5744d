package org.xingping.assessment;

/**
 * What the panel decided on an item (评议).
 *
 * @param said what, on which ground, why, and over which sheets
 * @param person who wrote it down
 * @param stamp when
 */
public record Decision(Kind.Decided said, Person person, Stamp stamp) {}
