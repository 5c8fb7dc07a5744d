/**
 * The command line: arguments in, the same actions as the window, results as lines of text. It decides nothing about
 * assessments; what it prints it asks of {@code actions}. Standard streams are used here and nowhere else.
 */
@NullMarked
package org.xingping.cli;

import org.jspecify.annotations.NullMarked;
