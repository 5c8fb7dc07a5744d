/** Tests of survey figures. */
@NullMarked
package org.xingping.fieldwork;

import org.jspecify.annotations.NullMarked;
