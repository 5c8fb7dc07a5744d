package org.xingping.storage;

import java.nio.file.Path;
import java.time.Instant;

/**
 * The newest verified backup this workspace knows of.
 *
 * @param changed whether anything was written since
 */
public record LastBackup(Instant at, Path file, boolean changed) {}
