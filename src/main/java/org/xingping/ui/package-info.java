/**
 * The window: the shell that shows one screen at a time and hands each what it needs.
 *
 * <p>It must not know storage, packages or reports: a person does something by calling {@code actions}, and a screen
 * rereads afterwards. Screens do not know each other either; the shell passes them a callback. So every screen can be
 * built, shown and tested alone, and the same deeds work without a window.
 */
@NullMarked
package org.xingping.ui;

import org.jspecify.annotations.NullMarked;
