/**
 * What people did: kinds of lines, answers, findings, and the sheet that is the fold of its lines. It holds no points (those
 * are {@code scoring}'s) and no file (those are {@code storage}'s). A sheet is an immutable value: undo, history, revisions
 * and merging are all questions to its lines, so nothing has to be remembered twice. It depends on the set of its lines
 * alone: what each of them knew of the others says what superseded what, and what differs ({@code Causality}).
 */
@NullMarked
package org.xingping.assessment;

import org.jspecify.annotations.NullMarked;
