/**
 * Hand-over: how work travels as one file that a person can open without us, and how that file proves it was not altered. It
 * reads and writes packages and knows nothing of workspaces: what is taken out of one and put into another is the business of
 * {@code actions}. Nothing of a package is used before all of it was verified. Here are also the keys with which persons
 * sign, the roster by which the authority says whose they are, and the small signed papers about a sealed revision, receipts and
 * dissents; what is signed are always bytes as they are stored.
 */
@NullMarked
package org.xingping.exchange;

import org.jspecify.annotations.NullMarked;
