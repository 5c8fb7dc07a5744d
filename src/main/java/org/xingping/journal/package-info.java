/**
 * Lines and hash chains: how what a person did is kept so that any later change shows. It knows no kinds of lines and reads
 * no JSON; what a line means is the business of {@code assessment}, where it is kept that of {@code storage}.
 */
@NullMarked
package org.xingping.journal;

import org.jspecify.annotations.NullMarked;
