package org.xingping.assessment;

/**
 * What somebody at the panel's table remarked (意见), perhaps with the answer they propose.
 *
 * @param said the words
 * @param person who
 * @param stamp when it was said, or said anew
 */
public record Remark(Kind.Remarked said, Person person, Stamp stamp) {}
