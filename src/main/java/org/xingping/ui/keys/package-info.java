/**
 * Signing keys (封签密钥): those on this laptop with all that can be done to keep them, and the roster of the authority.
 *
 * <p>It must not know how a key is wrapped nor where it lies, and no passphrase outlives the work it was typed for. It needs no
 * workspace: keys belong to a person, not to what is rated.
 */
@NullMarked
package org.xingping.ui.keys;

import org.jspecify.annotations.NullMarked;
