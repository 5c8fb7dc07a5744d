/**
 * What a person can do, one method an action, one action a step of the journal. Window and command line call the same
 * methods. Which earlier visit may be looked at beside an assessment is decided here too, in one place, and looking at it is no
 * action: it leaves no line. Knows the workspace and the rules; knows no control, no key and no argument.
 */
@NullMarked
package org.xingping.actions;

import org.jspecify.annotations.NullMarked;
