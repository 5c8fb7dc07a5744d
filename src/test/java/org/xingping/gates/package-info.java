/**
 * What every build insists on: floors, format, size, words. Each gate is a pure function over what it reads, so that a
 * case beside it can feed it something bad and see it bite; a gate that cannot fail is a defect.
 */
@NullMarked
package org.xingping.gates;

import org.jspecify.annotations.NullMarked;
