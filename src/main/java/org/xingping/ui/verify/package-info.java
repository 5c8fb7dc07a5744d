/**
 * The verify screen: whether a package is what it was when it was handed over, or what a receipt or a dissent speaks of is what
 * is here; by whom it is, and whether the authority knows them.
 * Three answers that are never made one. And whether a workbook somebody holds says what the package's own says.
 *
 * <p>It must not know how a package is laid out nor how a signature is made; it shows nothing that was not hashed.
 */
@NullMarked
package org.xingping.ui.verify;

import org.jspecify.annotations.NullMarked;
