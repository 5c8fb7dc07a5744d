/**
 * Words: messages by key in the person's language, and {@link org.xingping.text.Problem}, the failure a person must
 * hear about.
 *
 * <p>It must not know anything it speaks of: no package, no screen, no file. Everything below the edge names a problem
 * by key and arguments and stays silent; only a window or the command line turns it into a sentence. So a rule can be
 * tested without a language, and a wording can be mended without touching a rule.
 */
@NullMarked
package org.xingping.text;

import org.jspecify.annotations.NullMarked;
