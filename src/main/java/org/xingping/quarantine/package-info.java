/**
 * Where foreign bytes are decoded: in child processes of little memory and little time, which the window only ever asks
 * over a pipe. {@code Pictures} is the window's side; {@code Worker} with all that decodes is the child's, and none of the
 * two uses the other's classes beyond what goes over the pipe. Likewise {@code Workbooks} and {@code WorkbookWorker}, which
 * compares a workbook somebody sent back with ours; it reads only what it knows, so whatever it does not know is a difference.
 *
 * <p>It must not know whose photo it is nor where it is kept. What a child answers is checked like any foreign bytes, for a
 * picture may have taken the child over; so the window shows nothing but small JPEGs of the plainest kind, and of texts a few plain characters.
 */
@NullMarked
package org.xingping.quarantine;

import org.jspecify.annotations.NullMarked;
