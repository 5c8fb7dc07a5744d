/**
 * Evidence as data: a photo, what its file claims of itself, its marks and what they look like, how alike two pictures
 * are, and the ink of a signature. Reading a header is all it does with foreign bytes; no picture is ever decoded here.
 *
 * <p>It must not know what a photo is evidence for (that is {@code assessment}), where its bytes lie ({@code storage}) nor
 * who decodes them ({@code quarantine}). So the window, the report and the child process draw one and the same mark.
 */
@NullMarked
package org.xingping.photo;

import org.jspecify.annotations.NullMarked;
