package org.xingping.assessment;

/** Who did something, with the name as it was then written. */
public record Person(String id, String name) {}
