package org.xingping.checklist;

/**
 * One immutable text of a checklist (版本). Its identity is the SHA-256 of the text (UTF-8, LF line ends), so an assessment
 * that froze it can always be read again.
 *
 * @param hash 64 lower-case hexadecimal digits
 */
public record Edition(String hash, String text, Checklist checklist) {}
