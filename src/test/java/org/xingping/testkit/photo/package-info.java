/**
 * Pictures for tests, drawn and written here byte by byte, so that each can be what a phone writes or what nobody should:
 * scenes, EXIF, the asymmetric letter that shows how it is turned. It knows nothing of the program's own readers.
 */
@NullMarked
package org.xingping.testkit.photo;

import org.jspecify.annotations.NullMarked;
