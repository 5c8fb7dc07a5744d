/** The official workbook: what it says, that it goes on calculating right, and that no text becomes a formula. */
@NullMarked
package org.xingping.report;

import org.jspecify.annotations.NullMarked;
