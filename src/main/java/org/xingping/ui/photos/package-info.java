/**
 * All photos of an assessment: a grid with filters, one of them large, two side by side, marks drawn on it, and what is said
 * of it.
 *
 * <p>It must not know the scoring desk, from which it is opened, nor the store. It opens only copies of our own making, which
 * {@code actions.Gallery} finds or has made; it stays quick with thousands of photos because only what is in sight is loaded.
 */
@NullMarked
package org.xingping.ui.photos;

import org.jspecify.annotations.NullMarked;
