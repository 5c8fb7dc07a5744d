/**
 * The workspace: one folder with one SQLite file that holds every journal, the projections computed from them, the address
 * book and the frozen editions; beside it the originals of photos under the hash of their bytes, copies of them that can be
 * made anew, and the papers of what was sealed: seals, receipts and dissents, a file each and none ever replaced. Nothing counts as done before its transaction is committed, and no line names a photo before its file is on
 * the disk.
 *
 * <p>Each chain of lines has one writer. Lines that come from elsewhere are added to those that are here, in chains that this
 * workspace never writes to; a workspace that was copied or restored goes on in chains of its own.
 *
 * <p>It must not know what a kind of line means (that is {@code assessment}), how points come about (that is {@code
 * scoring}), who asks (window or command line), nor any thread. It is the only place that knows SQL, and no Java file call
 * ever touches the live database files: closing any descriptor of them drops SQLite's locks.
 */
@NullMarked
package org.xingping.storage;

import org.jspecify.annotations.NullMarked;
